/** Windows made up from a seed, for tests and the bench: the same ones on every machine. */

export interface SeededWindow {
  id: string;
  name: string;
  kana: string;
  themes: string[];
  audience: string[];
  area: string[];
  description: string;
  phones: { number: string }[];
  place: { name: string; address: string };
  general?: boolean;
}

/** mulberry32: small, fast and good enough to spread words. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOWNS = 'ひだまり きたの風 みなみの原 かわべ やまと みどり さくら あおば ひかり みらい つばさ わかば'.split(' ');
const TOWN_KANA = 'ひだまり きたのかぜ みなみのはら かわべ やまと みどり さくら あおば ひかり みらい つばさ わかば'.split(' ');
const KINDS =
  '地域包括支援センター 相談支援センター 福祉相談室 家庭センター 自立相談支援窓口 ほっとライン 居場所 サポートセンター まちの保健室 生活支援室'.split(
    ' ',
  );
const THEMES =
  '介護 認知症 障がい 発達 子育て 妊娠・出産 ひとり親 児童虐待 不登校 ヤングケアラー 生活困窮 家計 仕事 住まい 食料支援 ひきこもり 8050 ダブルケア 成年後見 権利擁護 DV 女性相談 自殺 こころの健康 依存症 孤独・孤立 外国人の生活 立ち直り支援 災害への備え 消費生活 法律 健康 移動支援 難病 福祉全般'.split(
    ' ',
  );
const AUDIENCES = 'どなたでも 本人 家族 高齢の人 障がいのある人 子育て中の人 こども 若者 女性 外国人の町民 近所の人 支援する人'.split(' ');
const SENTENCES = [
  '専門の相談員がお話をうかがい、一緒に考えます。',
  '名前を言わなくても相談できます。秘密は守ります。',
  '介護サービスの使い方や、家での暮らしの工夫をご案内します。',
  'お金のやりくり、家賃や税の滞納、借金の整理について一緒に計画を立てます。',
  'サービスの申請を手伝い、必要なときは窓口まで付き添います。',
  '学校や職場に行けないとき、本人だけでなくご家族の相談も受けます。',
  'センターの開いていない日は、留守番電話に残してください。',
  '弁護士や司法書士による無料の相談日があります。',
  '手話通訳や筆談を希望される方は、前の日までにお知らせください。',
  '福祉のことなら何でも、まずはお電話ください。',
  'Free legal advice in English and Vietnamese on weekdays.',
];

/** @returns windows of about 120 characters each */
export function seededWindows(count: number, seed = 2026): SeededWindow[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(list))),
  ];
  return Array.from({ length: count }, (_, index) => {
    const town = Math.floor(next() * TOWNS.length);
    const kind = pick(KINDS);
    return {
      id: `w${index}`,
      name: `${TOWNS[town]}${kind}${1 + Math.floor(next() * 99)}`,
      kana: `${TOWN_KANA[town]}せんたー`,
      themes: some(THEMES, 3),
      audience: some(AUDIENCES, 2),
      area: next() < 0.3 ? [`${pick(TOWNS)}地区`] : [],
      description: pick(SENTENCES) + (next() < 0.5 ? pick(SENTENCES) : ''),
      phones: [{ number: `0000-00-${String(index % 10_000).padStart(4, '0')}` }],
      place: { name: `${pick(TOWNS)}地区センター`, address: `ともに県ともに町大字${pick(TOWNS)}${1 + Math.floor(next() * 999)}番地` },
      ...(index === 0 && { general: true }),
    };
  });
}
