import type { roleCards as japanese } from '../ja/role-cards.ts';

export const roleCards: Record<keyof typeof japanese, string> = {
  who: 'わたしは…',
  all: 'ぜんぶ',
  shown: '「{{title}}」を 見（み）せています',
  shownAll: 'ぜんぶ（{{count}}こ）を 見（み）せています',
  law: 'もとになる 法律（ほうりつ）',
  summarised: '計画（けいかく）を 短（みじか）く まとめました。',
  自助: '自助（じじょ）：自分（じぶん）で すること',
  互助: '互助（ごじょ）：近所（きんじょ）で たすけあうこと',
  共助: '共助（きょうじょ）：みんなで ささえあうこと',
  公助: '公助（こうじょ）：国（くに）や 市町村（しちょうそん）が たすけること',
};
