import { escape, frameOf } from '../src/standalone/page.ts';
import type { Manifest } from './files.ts';

/** A page of the folder, as a web team finds it. */
export interface IndexEntry {
  /** Below the folder, with a slash at its end: `plan-part/funding/`. */
  path: string;
  /** Without `tomoni-`. */
  element: string;
  /** What it shows: 財源. */
  title: string;
  /** The words of its link, where the element is made of them: ◎ 計画より進んでいる. Such an element needs no frame. */
  words?: string;
}

export interface IndexSource {
  files: ReadonlyMap<string, string>;
  manifest: Manifest;
  /** Empty where the folder was built without a plan. */
  entries: readonly IndexEntry[];
  /** Address of the folder on the server, with a slash at its end; without it, that of the folder at the root of a site. */
  address?: string | undefined;
}

interface Row {
  what: string;
  file: string;
}

const bytes = (count: number): string => count.toLocaleString('en');

const code = (text: string): string => `<pre tabindex="0"><code>${escape(text)}</code></pre>`;

/** The tag of a script, with the hash that covers it. */
function tagOf(file: string, { files }: Manifest, address: string, kind = 'defer'): string {
  return `<script src="${address}${file}" integrity="${files[file]!.integrity}" crossorigin="anonymous" ${kind}></script>`;
}

function fileList(rows: readonly Row[], { files, manifest }: IndexSource): string {
  const entry = ({ what, file }: Row) =>
    `<dt>${what}</dt>\n<dd><a href="${file}">${file}</a>　${bytes(Buffer.byteLength(files.get(file)!))} バイト bytes（gzip ${bytes(manifest.files[file]!.gzip)}）</dd>\n` +
    `<dd><code>${manifest.files[file]!.integrity}</code></dd>`;
  return `<dl>\n${rows.map(entry).join('\n')}\n</dl>`;
}

function elementTable({ manifest }: IndexSource): string {
  const row = ([tag, needed]: [string, string[]]) =>
    `<tr><th scope="row"><code>${tag}</code></th><td>${needed.length}</td>` +
    `<td>${bytes(needed.reduce((sum, file) => sum + manifest.files[file]!.gzip, 0))}</td></tr>`;
  return `<table>
<caption>部品ごとに、はじめに読み込むもの What each element loads at once</caption>
<thead><tr><th scope="col">部品 Element</th><th scope="col">ファイルの数 Files</th><th scope="col">gzip（合計 sum）</th></tr></thead>
<tbody>
${Object.entries(manifest.elements).map(row).join('\n')}
</tbody>
</table>`;
}

const entrySection = ({ path, element, title, words }: IndexEntry, address: string): string => `<section>
<h3>${escape(title)}</h3>
<p><a href="${path}">${escape(title)}のページを見る</a>（<code>tomoni-${element}</code>）</p>
${code(`<p><a href="${address}${path}#tomoni-embed">${escape(words ?? title)}</a></p>`)}
${words === undefined ? code(`<p>${frameOf(address + path, title, 600, 400)}</p>`) : ''}
</section>`;

/** What a web team copies, on the folder's own first page: the tags with their hashes, and the pages with their links and frames. */
export function indexPage(source: IndexSource): string {
  const { manifest, entries } = source;
  const address = source.address ?? '/embed/';
  const rows: Row[] = [
    { what: '読み込みスクリプト Loader', file: manifest.loader },
    { what: '全部入り All in one', file: manifest.all },
    { what: '枠の高さ Frames', file: manifest.frame },
    { what: '単独のページのスクリプト Pages', file: manifest.standalone },
    { what: '単独のページのスタイル Style', file: manifest.style },
  ];
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Tomoni ${manifest.version}：貼り付けるもの</title>
    <link rel="stylesheet" href="${manifest.style}" integrity="${manifest.files[manifest.style]!.integrity}" crossorigin="anonymous" />
  </head>
  <body>
    <main>
<h1>Tomoni ${manifest.version}：貼り付けるもの</h1>
<p>ウェブ担当者のためのページです。ここにあるタグは、このフォルダーのファイルに合わせて作られています。フォルダーを新しくしたら、もう一度ここから写してください。</p>
<p lang="en">For web teams: tags to copy, made for the files of this folder. Copy them again when you replace the folder.</p>
<h2 id="loader">読み込みスクリプト <span lang="en">Loader</span></h2>
<p>サイトのテンプレートの <code>head</code> に一度だけ入れます。ページにある部品だけを読み込みます。リンク、クラス、<code>data-tomoni</code> も部品になります。</p>
${code(tagOf(manifest.loader, manifest, address, 'defer blocking="render"'))}
<h2 id="all">全部入り <span lang="en">All in one</span></h2>
<p>すべての部品が一つのファイルに入っていて、<code>integrity</code> が全体を守ります。読み込みスクリプトの代わりに使います。<code>tomoni-</code> で始まるタグだけが部品になります。</p>
${code(tagOf(manifest.all, manifest, address, 'type="module"'))}
<h2 id="frame">枠（iframe）の高さ <span lang="en">Frames</span></h2>
<p>枠を置くページに入れると、枠が中身の高さになります。</p>
${code(tagOf(manifest.frame, manifest, address))}
${entries.length ? `<h2 id="pages">部品ごとのページ、リンク、枠 <span lang="en">Pages</span></h2>\n<p>上はリンク（読み込みスクリプトがあれば、その場で部品になります）、下は枠です。<span lang="en">A link that the loader turns into the element, and a frame.</span></p>\n${entries.map((entry) => entrySection(entry, address)).join('\n')}` : ''}
<h2 id="files">ファイル <span lang="en">Files</span></h2>
<p>名前に版と内容の印が入っているので、同じ名前の中身が変わることはありません。すべてのファイルは <a href="manifest.json">manifest.json</a> にあります。</p>
${fileList(rows, source)}
${elementTable(source)}
    </main>
  </body>
</html>
`;
}
