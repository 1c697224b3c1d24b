/** Words of the role cards. */
export const roleCards = {
  who: 'わたしは…',
  all: 'すべて',
  shown: '{{title}}を表示しています',
  shownAll: 'すべての役割（{{count}}件）を表示しています',
  law: '根拠法令',
  summarised: '計画の文章を要約して載せています。',
  自助: '自助',
  互助: '互助',
  共助: '共助',
  公助: '公助',
} as const;
