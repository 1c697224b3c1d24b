import type { pdcaCycle as japanese } from '../ja/pdca-cycle.ts';

export const pdcaCycle: Record<keyof typeof japanese, string> = {
  here: 'We are here',
  again: 'After {{last}}, {{first}} comes again.',
};
