/** Terms of an overview that is taken out of a plan; what a page says itself brings its own. */
export const planOverviewTerms = {
  formulated: '策定年月',
  midterm: '中間年度',
  publisher: '策定者',
  address: '所在地',
  phone: '電話番号',
  fax: 'FAX番号',
  email: 'メールアドレス',
  url: 'ウェブサイト',
  areaCode: '全国地方公共団体コード',
  legalBasis: '根拠法令',
  contact: '問い合わせ先',
  note: '備考',
  previous: '前計画',
  title: '名称',
  summary: '概要',
} as const;
