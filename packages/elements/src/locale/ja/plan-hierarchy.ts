/** Words of the plans around this plan. */
export const planHierarchy = {
  this: 'この計画',
  kind: '種別',
  publisher: '策定者',
  field: '分野',
  number: '番号',
  philosophy: '基本理念',
  policies: '方針・目標',
  relations: '計画の関係',
} as const;
