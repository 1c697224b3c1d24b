import type { planPart as japanese } from '../ja/plan-part.ts';

export const planPart: Record<keyof typeof japanese, string> = {
  evaluation: 'ふりかえり',
  issues: 'これから 考（かんが）えること',
  whole: '計画（けいかく）の ぜんぶ',
  law: '法律（ほうりつ）',
  article: '法律（ほうりつ）の 番号（ばんごう）',
  date: '日（ひ）にち',
  publisher: 'つくった ところ',
  summarised: '計画（けいかく）を 短（みじか）く まとめました。',
};
