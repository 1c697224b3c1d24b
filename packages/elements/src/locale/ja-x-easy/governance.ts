import type { governance as japanese } from '../ja/governance.ts';

export const governance: Record<keyof typeof japanese, string> = {
  municipality: '役所（やくしょ）',
  council: '社会福祉協議会（しゃかいふくしきょうぎかい）',
  joint: 'いっしょに',
  independent: 'ほかの立場（たちば）の人（ひと）',
  other: 'そのほか',
  planned: 'これからつくります',
  kind: 'しゅるい',
  parent: '上（うえ）の会議（かいぎ）',
  membership: 'だれがいるか',
  maximum: '人数（にんずう）',
  most: '{{value}}人（にん）まで',
  duties: 'すること',
  relations: '会議（かいぎ）のつながり',
  summarised: '計画（けいかく）の文（ぶん）を、短（みじか）くしました。',
};
