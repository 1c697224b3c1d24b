// docs/guide/hosts.md, from what the suite found.
import { DEBIAN_NOTE, type HostKind } from './hosts.ts';

export interface Result {
  kind: HostKind;
  /** Differences found; undefined where the host could not be tested on this machine. */
  differences: number | undefined;
}

const HEAD = `# 載せるページとの相性

Host pages

Tomoni の部品を、よく使われる CSS や JavaScript のあるページに載せて確かめた結果です。この表は \`test/embed/hosts\` の試験が作ります。手で直さないでください。

This table is written by the tests in \`test/embed/hosts\`: \`UPDATE=1 node --test test/embed/hosts/hosts.test.ts\`.

## 確かめること

What is tested

- ともに町の計画のすべての部品を、ふつうの HTML を中に入れて Chromium で表示します。部品の中の色、太さ、行の高さ、字間、余白、枠、箱の位置と大きさは、何もないページと同じです（文字の大きさ、書体、書字方向は載せたページに合わせます）。
- ページにもとからある見出し、リスト、表、ボタン、フォームは、Tomoni があってもなくても同じです。
- コンソールにエラーは出ません。

Every element with its plain HTML: computed styles and boxes inside are what they are in a bare page with the same font size, family and direction; the page’s own content is the same with and without Tomoni; the console shows no error.

## 結果

Results

| ページ / host | 版 / version | 読み込むもの / loads | 結果 / result |
| --- | --- | --- | --- |`;

const TAIL = `
## 気を付けること

Notes

- Prototype と MooTools は、ブラウザーの関数（\`Array.from\`、\`Array.prototype.entries\`、\`Event\` など）を自分のものに置き換えます。部品は置き換えられる関数を使いません。${DEBIAN_NOTE}
- 古い JavaScript（jQuery、Materialize など）のあるページは、ページ自身の事情で、きびしい CSP のうち Trusted Types とインラインのスタイルの禁止を外して試しています。CSS だけのページと、昔ながらの書き方のページは、きびしい CSP のまま試しています。
- MooTools 1.4 のあるページで \`style-src 'self'\`（インラインのスタイルの禁止）を使うことは確かめていません。
- Semantic UI の CSS にある Google Fonts の読み込みは、外して試しています。

Prototype and MooTools replace built-in functions; the elements do not use those. Pages with old scripts are tested without Trusted Types and with inline styles allowed, because the scripts themselves need that; the others under the strict policy. Not tested: MooTools 1.4 under \`style-src 'self'\`. The web font that Semantic UI asks for is left out.
`;

const loads = ({ css, js }: HostKind): string => [css.length ? 'CSS' : '', js.length ? 'JavaScript' : ''].filter(Boolean).join('、') || '—';

const resultOf = ({ differences }: Result): string =>
  differences === 0 ? '変わらない / no change' : `**変わる / changes（${differences}）**`;

const rowOf = (result: Result): string => `| ${result.kind.name} | ${result.kind.version} | ${loads(result.kind)} | ${resultOf(result)} |`;

/** The whole file. The row of a host that cannot be tested here is taken from `before`, the file as it stands. */
export function hostsTable(results: readonly Result[], before: string): string {
  const kept = (name: string): string[] => before.split('\n').filter((line) => line.startsWith(`| ${name} |`));
  const rows = results.flatMap((result) => (result.differences === undefined ? kept(result.kind.name) : [rowOf(result)]));
  return `${[HEAD, ...rows].join('\n')}\n${TAIL}`;
}
