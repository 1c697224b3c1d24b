/** The terms of 計画の概要 in Japanese, for what a plan.json holds as fields; a page that says its overview itself brings its own. */
export const OVERVIEW_TERMS = {
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
  philosophy: '基本理念',
  summary: '概要',
} as const;

/** The term of a field; the field itself where there is none. */
export const overviewTerm = (field: string): string => (OVERVIEW_TERMS as Readonly<Record<string, string>>)[field] ?? field;
