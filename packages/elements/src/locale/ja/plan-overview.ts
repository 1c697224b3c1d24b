/** Words of the overview of a plan. */
export const planOverview = {
  philosophy: '基本理念',
  periodTerm: '計画期間',
  period: '{{start}}から{{end}}まで（{{years}}年間）',
  during: '{{period}}、今は{{year}}年目',
  before: '{{period}}、まだ始まっていません',
  after: '{{period}}、期間は終わりました',
  draft: '案',
  fictional: '架空の計画',
  summarised: '計画の文章を要約して載せています。',
} as const;
