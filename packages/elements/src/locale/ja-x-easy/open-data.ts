import type { openData as japanese } from '../ja/open-data.ts';

/** Words of the open data. */
export const openData: Record<keyof typeof japanese, string> = {
  license: '使（つか）うときのきまり',
  source: 'もとの資料（しりょう）',
  formulated: '計画（けいかく）を作（つく）った月（つき）',
  modified: 'データを新（あたら）しくした日（ひ）',
  summarised: '計画（けいかく）の文（ぶん）を短（みじか）くしています。',
  fictional: '本当（ほんとう）はない町（まち）の見本（みほん）です。',
  blocked: 'ここではファイルを保存（ほぞん）できません。計画（けいかく）のページを開（ひら）いてください。',
  saved: '{{name}} を作（つく）りました。',
  failed: 'ファイルを作（つく）れませんでした。ページをもう一度（いちど）開（ひら）いてください。',
};
