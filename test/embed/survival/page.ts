// The page of the guide: the results, and what a web officer does with them.
import type { Outcome, Result } from './measure.ts';
import { MARKUPS, snippets, type Markup } from './snippets.ts';
import { HEAD, rowOf } from './table.ts';

/** As one would write it by hand, an element a line. */
const laidOut = (html: string): string =>
  html.replaceAll(
    /(?<=<\/(?:li|ul|p|h3|iframe|caption|th|td|tr|thead|tbody|table)>|<(?:ul|table|thead|tbody|tr)>|<div[^>]*>|<tomoni-[^>]*>)(?=<)/g,
    '\n',
  );

function example(markup: Markup): string {
  const { html } = snippets.find((each) => each.markup === markup)!;
  return `### ${MARKUPS[markup]}\n\n\`\`\`html\n${laidOut(html)}\n\`\`\`\n`;
}

export function guidePage(results: readonly Result[]): string {
  const asTheyCome = results.filter(({ adapter }) => !adapter.asked);
  const asked = results.filter(({ adapter }) => adapter.asked);
  /** Of those, in how many every snippet of a markup is so. */
  const count = (among: readonly Result[], markup: Markup, is: (outcome: Outcome) => boolean): string =>
    `${among.length} のうち ${among.filter(({ outcomes }) => outcomes.every((each) => each.snippet.markup !== markup || is(each))).length}`;
  const isElement = ({ end }: Outcome): boolean => end === 'element';
  const isKept = ({ kept }: Outcome): boolean => kept;
  const all = (markup: Markup) => count(results, markup, isElement);
  const kept = (markup: Markup) => `初期設定では ${count(asTheyCome, markup, isKept)}、頼んだ設定では ${count(asked, markup, isKept)}`;
  const withoutTables = results
    .filter(({ outcomes }) => outcomes.some((each) => each.snippet.markup === 'table' && !isElement(each)))
    .map(({ adapter }) => adapter.name);
  return `# CMS を通ったあとの HTML（What survives a CMS）

<!-- test/embed/survival/report.ts が書きます。手で直さないでください。Written by a script. -->

CMS は、貼り付けた HTML の一部を取り除きます。下の表は、五つの部品（役割カード、PDCA、進捗の札、相談窓口、支部の地図）の貼り付け用の HTML を、実際の除去プログラムと編集画面に通し、出てきたものを、きびしい設定（Content-Security-Policy と Trusted Types）のページに置いて確かめた結果です。

We ran the HTML that web officers paste through real sanitizers and editors, and put what came out into a page under a strict policy with Tomoni's loader.

## 何を貼るか（What to paste）

- **迷ったら、リンクだけ**。${all('link')} で部品になりました。読み込みスクリプトのないページでも、リンクとして使えます。
- **自分の文章を部品にするなら、箇条書きと、\`content=previous\` を付けたリンク**。${all('list')} で部品になりました。
- **箇条書きはどこでも残ります。表は、壊れる編集画面があります**。表と \`content=previous\` を付けたリンクは、${all('table')} で部品になりました。${[...new Set(withoutTables)].join('、')} では、見出しの行か表の全体が一続きの字になり、部品になりません（字は読め、リンクは押せます）。窓口や支部の一覧も、箇条書きで書けます。
- **囲みを使うときも、中のリンクに \`content=previous\` を付けます**。囲みが取れても、リンクから同じ部品になります（クラスの囲みは ${all('class')}、\`data-tomoni\` の囲みは ${all('data')}）。クラスの囲みがそのまま残るのは、${kept('class')} です。\`data-tomoni\` の囲みは、${kept('data')} です。
- **部品のタグは、許している CMS でだけ**使います。すべてそのまま残るのは、${kept('tag')} です。ほかでは、中の文章だけが残ります。js-xss の初期設定では、タグが字になって見えます。WordPress のクラシックエディターでは、段落の整形（\`wpautop\`）が、タグを \`<p>\` で囲んで中身を外に出してしまいます。
- **枠（\`iframe\`）は、下にリンクを添えます**。枠が残るのは、${kept('frame')} です。TinyMCE は枠に \`sandbox=""\` を付けるので、枠の中ではスクリプトが動かず、文章だけが読めます。
- **アドレスは \`https://\` から書きます**。編集画面が、相対アドレスを書き換えることがあるためです。TinyMCE は、編集画面と同じホストのアドレスなら、\`https://\` から書いても相対アドレスに直します。CMS の業者に \`convert_urls: false\` を頼んでください。

## 結果（Results）

${HEAD}
${results.map(rowOf).join('\n')}

- **部品**：部品になり、内容を示します。リンクも押せます。
- **リンクから部品**：囲みは取り除かれますが、中の箇条書き（または表）とリンクから、同じ部品になります。
- **枠**：枠の中に、単独のページが見えます。
- **本文**、**リンク**：部品になりませんが、内容が読め、リンクが押せます。
- **欠ける**：読めないもの、押せないものがあります。
- 数は、五つの部品のうちいくつかです（枠は、単独のページのある四つ。表は、行のある相談窓口と支部の地図の二つ）。

「設定」に「頼んだ設定」とあるのは、CMS の業者に頼んで、囲みやタグを許してもらったときの設定です。

## 貼った HTML（The snippets）

役割カードの例です（表は、相談窓口）。アドレスは、自分のサイトのものに替えてください。

${(Object.keys(MARKUPS) as Markup[]).map(example).join('\n')}
## 確かめ方（How it was measured）

\`node test/embed/survival/report.ts\` を実行すると、この表を作り直します。表と違う結果が出ると、テスト（\`test/embed/survival/survival.test.ts\`）が知らせます。HTML Purifier と WordPress は、Debian のパッケージを PHP で動かします。PHP のない機械では、その二つを飛ばします。編集画面は Chromium で動かし、編集画面の出力の機能で HTML を取り出します。外への通信はすべて止めています。
`;
}
