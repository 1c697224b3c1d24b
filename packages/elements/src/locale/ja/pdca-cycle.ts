/** Words of the cycle in which a plan is managed. */
export const pdcaCycle = {
  here: 'いまここ',
  again: '{{last}}の次は{{first}}に戻り、くり返します。',
} as const;
