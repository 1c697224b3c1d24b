/** Words of the open data. */
export const openData = {
  license: '利用条件',
  source: '出典',
  formulated: '策定',
  modified: 'データの更新日',
  summarised: '文章は計画書の要約です。',
  fictional: '架空の町の見本です。',
  blocked: 'この枠の中ではファイルを保存できません。計画のページを開いて保存してください。',
  saved: '{{name}} を作りました。',
  failed: 'ファイルを作れませんでした。ページを読み込み直してください。',
} as const;
