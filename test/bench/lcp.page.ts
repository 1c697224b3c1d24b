// The page of a town for the bench of its largest paint: text and a photo, as a CMS writes it.
import { crc32, deflateSync } from 'node:zlib';

const section = (title: string, count: number): string =>
  `<h2>${title}</h2>${'<p>住み慣れた地域で、だれもが安心して暮らし続けられるように、町と社会福祉協議会、地域の団体が力を合わせて取り組みます。相談や見守り、居場所づくりを、一つの計画にまとめました。</p>'.repeat(count)}`;

const BADGE = '<p>計画の進み具合：<a href="/embed/progress-badge/#tomoni-embed">◎ 計画より進んでいる</a></p>';

export const hostPage = {
  css: `body { margin: 0; font-family: sans-serif; line-height: 1.8; color: #222 }
header, nav, main, footer { max-width: 960px; margin: auto; padding: 0 16px }
header { border-bottom: 4px solid #2a6 } nav ul { display: flex; flex-wrap: wrap; gap: 16px; padding: 0; list-style: none }
img { display: block; max-width: 100%; height: auto } h2 { border-left: 8px solid #2a6; padding-left: 8px }`,

  /**
   * @param loader The tag in the template, or nothing.
   * @param isBelow Whether the badge stands below the first view, as the role cards do.
   */
  html: (loader: string, isBelow = false): string => `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>地域福祉計画｜ともに町</title>
<link rel="stylesheet" href="/town.css">${loader}</head>
<body>
<header><p>ともに町</p></header>
<nav aria-label="分類"><ul>${['くらし', '健康・福祉', '子育て', '防災', '町政'].map((each) => `<li><a href="/">${each}</a></li>`).join('')}</ul></nav>
<main>
<h1>第4次ともに町地域福祉計画</h1>
<img src="/photo.png" width="960" height="480" alt="地区の話し合い">
${isBelow ? '' : BADGE}
${section('計画について', 4)}
${section('取り組み', 8)}
${isBelow ? BADGE : ''}
${section('それぞれの役割', 1)}
<p><a href="/embed/role-cards/#tomoni-embed">それぞれの役割を見る</a></p>
${section('お問い合わせ', 2)}
</main>
<footer><p>ともに町 福祉課</p></footer>
</body>
</html>
`,
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A picture that packs about as well as a photo: a PNG of soft colours with grain, the same in every run. */
export function photo(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // 8 bits, red green blue
  const rows = Buffer.alloc(height * (1 + width * 3));
  let grain = 1;
  for (let y = 0, at = 0; y < height; y++) {
    at++; // no filter
    for (let x = 0; x < width; x++) {
      grain = (grain * 1103515245 + 12345) & 0x7fffffff;
      for (const colour of [90 + x / 12, 160 - y / 8, 120]) rows[at++] = colour + ((grain >> 16) & 1);
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
