import { concernOf, type Concern, tierNames } from './write-css.ts';
import { radii } from '../town-theme.ts';
import type { Token } from './dtcg.ts';
import { moodNames, type TokenSet } from './moods.ts';

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const code = (text: string): string => (text ? `\`${text}\`` : '');

const modules: readonly [concern: Concern, file: string, export_: string, use: string][] = [
  ['tokens', 'tokens.styles.ts', 'tokenStyles', 'every element / すべての要素'],
  ['panel', 'panel.styles.ts', 'panelStyles', 'prose and controls / 文章・リンク・ボタンを持つ要素'],
  ['accent', 'accent.styles.ts', 'accentStyles', 'buttons, rings, numbers / ボタン・輪・番号'],
  ['tones', 'tones.styles.ts', 'toneStyles', 'assessments / 評価の札'],
  ['tiers', 'tiers.styles.ts', 'tierStyles', 'tiers of roles / 自助・互助・共助・公助'],
];

/** Name that an element's own CSS reads: a class picks one tone or tier, so those share their private names. */
function privateName(token: Token): string {
  const [kind, , part] = token.name.split('-');
  return concernOf(token) === 'tones' || concernOf(token) === 'tiers' ? `--_${kind}-${part}` : `--_${token.name}`;
}

const parts: Readonly<Record<string, string>> = { ground: '（地 / ground）', text: '（文字 / text）', mark: '（印・枠 / mark, border）' };

/** A tone's or tier's description, and which part of it this is. */
function meaning(token: Token): string {
  return token.description + (/^(tone|tier)-/.test(token.name) ? (parts[token.name.split('-')[2] ?? ''] ?? '') : '');
}

function coloursTable(set: TokenSet, ...concerns: Concern[]): string {
  const rows = set.moods.light
    .filter((token) => concerns.includes(concernOf(token)))
    .map((token) => {
      const values = moodNames.map((mood) => code(set.moods[mood].find(({ name }) => name === token.name)?.value ?? ''));
      return [code(`--tomoni-${token.name}`), code(privateName(token)), meaning(token), ...values, token.forced ?? ''];
    });
  return table(['custom property', 'inside', '意味 / meaning', ...moodNames, 'forced colours'], rows);
}

/** The manual of the tokens, made of their own descriptions. */
export function readme(set: TokenSet): string {
  const shape = set.shape.map((token) => [code(`--tomoni-${token.name}`), code(privateName(token)), token.description, code(token.value)]);
  return `<!-- Written by build.ts from tokens.json: do not edit. -->
<!-- prettier-ignore-start -->

# 色と形の変数（デザイントークン） / Tokens and themes

ホストのページやまちの \`theme.css\` が \`--tomoni-*\` を与えれば、それが使われる。与えなければ要素自身の値（light）が使われ、スタイルシートは要らない。
A host's \`--tomoni-*\` wins; without any, every element brings its own values and needs no stylesheet.

- 文字は地に対して 7:1、印と境界は 3:1（\`pairs.ts\` の組み合わせすべて）。 Text 7:1, marks and boundaries 3:1, for every pair in \`pairs.ts\`.
- 色だけで区別しない。印と言葉を必ず添える。 Never colour alone: always mark and words.
- 長さは em か、押せる所の px だけ。rem は使わない。 Lengths are em, px only for targets, never rem.

## 読み込み方 / How to get them

| どこで / where | 何を / what |
| --- | --- |
| 何もしない / nothing | light |
| 要素 / an element | \`theme="light"\`, \`"paper"\`, \`"dark"\`（中の要素にも及ぶ / holds for what stands inside too） |
| ページ / a page | \`tokens.css\` + class \`tomoni-light\`, \`tomoni-paper\`, \`tomoni-dark\` |
| まち / a town | \`theme.json\` → \`themeToCss(theme, selector)\` → \`theme.css\` |

\`tokens.css\` を使うときは、まちの \`theme.css\` をその後に読み込む。 Load \`tokens.css\` before a town's \`theme.css\`.
閲覧者の端末の設定（prefers-color-scheme）だけでは暗くならない。ページ全体の明暗はホストが決める。 The reader's prefers-color-scheme alone changes nothing: the host page decides.

暗い地は画面だけ。印刷は明るい色になる。 Dark is for screens; print is light.

## まちのテーマ / A town's theme

\`\`\`json
{ "name": "ともに町", "primary": "#3b6b35", "secondary": "#b4692f", "radius": "round", "mood": "paper" }
\`\`\`

\`name\` と \`primary\` は必須。色は \`#rrggbb\` か \`#rgb\`。 \`radius\`: ${radii.join(', ')}。 \`mood\`: ${moodNames.join(', ')}。 \`note\`: 色の由来など。
\`readTheme(data)\` は誤りをすべて日本語と英語で返す。どんな色でも、読める明るさに直して使う。 Any hex works: it is moved to the nearest lightness that can be read.

## 要素の作り手へ / For authors of elements

\`static styles = [baseStyles, panelStyles, …, own]\` の順に採用し、影の中では \`--_*\` だけを読む（\`baseStyles\` は \`tokenStyles\` を含む）。 Adopt in this order; \`baseStyles\` holds \`tokenStyles\`; inside, read only \`--_*\`.

${table(
  ['module', 'export', 'for'],
  modules.map(([, file, name, use]) => [code(file), code(name), use]),
)}

\`moods.styles.ts\`（\`moodStyles\`）は \`theme\` 属性があるときだけ読み込む。 Load \`moods.styles.ts\` only when the \`theme\` attribute is there.
評価は \`class="tone-best"\`、層は \`class="tier-自助"\` で選ぶ（${Object.values(tierNames).join('・')}）。 A class picks the tone or tier.

## 形 / Shape

${table(['custom property', 'inside', '意味 / meaning', 'value'], shape)}

まちのテーマは角（\`radius\`、\`radius-small\`）も変える。 A town's theme also sets the two radii. \`--tomoni-scheme\`（\`light\` / \`dark\`）は入力欄などの \`color-scheme\`。 \`--tomoni-scheme\` is the \`color-scheme\` of form controls inside.

## 地・文字・境界 / Grounds, text, boundaries

${coloursTable(set, 'tokens', 'panel')}

## アクセント / Accent

${coloursTable(set, 'accent')}

## 評価の色 / Tones of assessments

${coloursTable(set, 'tones')}

## 自助・互助・共助・公助 / Tiers

${coloursTable(set, 'tiers')}

<!-- prettier-ignore-end -->
`;
}
