/** Words of the bodies that carry the plan. */
export const governance = {
  municipality: '行政',
  council: '社会福祉協議会',
  joint: '合同',
  independent: '第三者',
  other: 'そのほか',
  planned: '設置予定',
  kind: '種別',
  parent: '親組織',
  membership: '構成',
  maximum: '定員',
  most: '{{value}}人以内',
  duties: '所掌事務',
  relations: '組織の関係',
  summarised: '文章は計画を要約したものです。',
} as const;
