import type { wholePlan as japanese } from '../ja/whole-plan.ts';

export const wholePlan: Record<keyof typeof japanese, string> = {
  contents: 'このページに あること',
  overview: 'どんな 計画（けいかく）か',
  position: '計画（けいかく）を つくった わけ',
  hierarchy: 'ほかの 計画（けいかく）との 関係（かんけい）',
  laws: 'もとになる 法律（ほうりつ）',
  goals: 'めざすことと、すること',
  roles: 'それぞれが すること',
  management: '計画（けいかく）の 進（すす）め方（かた）',
  progress: 'どこまで できたか',
  indicators: '数字（すうじ）で 見（み）る 計画（けいかく）',
  governance: '計画（けいかく）を 進（すす）める 会議（かいぎ）',
  funding: 'お金（かね）',
  publicity: 'お知（し）らせの 方法（ほうほう）',
  windows: '相談（そうだん）する ところ',
  offices: '近（ちか）くの 事務所（じむしょ）',
  previous: '前（まえ）の 計画（けいかく）の ふりかえり',
  other: 'そのほか',
  glossary: 'ことばの せつめい',
  sources: 'もとになった もの',
  data: 'データを もらう',
};
