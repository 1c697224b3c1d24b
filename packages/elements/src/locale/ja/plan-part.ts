/** Words of the parts of a plan that are prose. */
export const planPart = {
  evaluation: '評価',
  issues: '課題',
  whole: '計画全体',
  law: '法令',
  article: '条項',
  date: '年月日',
  publisher: '発行者',
  summarised: '計画の文章を要約して載せています。',
} as const;
