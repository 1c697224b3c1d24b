// What a web officer pastes: five elements, each in six ways, and two of them as a table in two more. The town's addresses are replaced by those of the test's server.

/** The site of the town whose pages show the elements. */
export const SITE = 'https://www.town.example';
const EMBED = `${SITE}/embed/`;

export const MARKUPS = {
  link: 'リンクだけ',
  list: '箇条書きとリンク',
  table: '表とリンク',
  class: 'クラスの囲み',
  'class-table': '表のあるクラスの囲み',
  data: '`data-tomoni` の囲み',
  tag: '部品のタグ',
  frame: '枠（`iframe`）',
} as const;
export type Markup = keyof typeof MARKUPS;

export interface Snippet {
  element: string;
  markup: Markup;
  html: string;
  /** What must be readable whatever becomes of it. */
  words: readonly string[];
  /** What must be reachable, if it holds a link. */
  link?: { words: string; href: string };
}

interface Content {
  /** As headings and lists; of a badge its words. */
  sections: string;
  /** As one list, which survives everything; undefined for a badge, whose words stand in its link. */
  list?: string;
  /** As a table, of what has rows: checkers of towns want a caption and the scope of each heading. */
  table?: string;
  words: readonly string[];
  linkWords: string;
  /** Query of the plain link. */
  query?: string;
}

const windowLines = '<li>相談内容：福祉全般</li><li>電話番号：0000-00-9001</li><li>受付時間：月曜日から金曜日 8時30分から17時15分まで</li>';
const officeLines = '<li>郵便番号：000-0001</li><li>住所：ともに県ともに町大字ひだまり10番地</li><li>電話番号：0000-00-9200</li>';
const table = (caption: string, columns: readonly string[], cells: readonly string[]): string =>
  `<table><caption>${caption}</caption><thead><tr>${columns.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>` +
  `<tbody><tr>${cells.map((each, place) => (place ? `<td>${each}</td>` : `<th scope="row">${each}</th>`)).join('')}</tr></tbody></table>`;
const roles = { 住民の役割: 'あいさつをする', 町の役割: '相談を受ける' };
const phases = { 'Plan（計画）': '力を入れることを決める', 'Do（実行）': 'みんなで取り組む', 'Check（評価）': '進み具合を確かめる' };

const sections = (parts: Record<string, string>): string =>
  Object.entries(parts)
    .map(([title, line]) => `<h3>${title}</h3><ul><li>${line}</li></ul>`)
    .join('');
const list = (parts: Record<string, string>): string =>
  `<ul>${Object.entries(parts)
    .map(([title, line]) => `<li><strong>${title}</strong><ul><li>${line}</li></ul></li>`)
    .join('')}</ul>`;
const wordsOf = (parts: Record<string, string>): string[] =>
  Object.entries(parts).flatMap(([title, line]) => [...title.split(/[（）]/), line]);

const CONTENTS: Record<string, Content> = {
  'role-cards': {
    sections: sections(roles),
    list: list(roles),
    words: wordsOf(roles),
    linkWords: 'それぞれの役割を見る',
    query: `?plan=${encodeURIComponent(`${EMBED}plan.json`)}&amp;theme=paper`,
  },
  'pdca-cycle': { sections: sections(phases), list: list(phases), words: wordsOf(phases), linkWords: '計画の進め方を見る' },
  'progress-badge': {
    sections: '◎ 計画より進んでいる',
    words: ['◎', '計画より進んでいる'],
    linkWords: '◎ 計画より進んでいる',
  },
  'consultation-finder': {
    sections: `<h3>くらし相談室</h3><ul>${windowLines}</ul>`,
    list: `<ul><li><strong>くらし相談室</strong><ul>${windowLines}</ul></li></ul>`,
    table: table(
      '相談窓口',
      ['窓口', '相談内容', '電話番号', '受付時間'],
      ['くらし相談室', '福祉全般', '0000-00-9001', '月曜日から金曜日 8時30分から17時15分まで'],
    ),
    words: ['くらし相談室', '0000-00-9001'],
    linkWords: '相談窓口をさがす',
  },
  'office-map': {
    sections: `<h3>社会福祉協議会 ひだまり支所</h3><ul>${officeLines}</ul>`,
    list: `<ul><li><strong>社会福祉協議会 ひだまり支所</strong><ul>${officeLines}</ul></li></ul>`,
    table: table(
      '支部',
      ['名称', '郵便番号', '住所', '電話番号'],
      ['社会福祉協議会 ひだまり支所', '000-0001', 'ともに県ともに町大字ひだまり10番地', '0000-00-9200'],
    ),
    words: ['社会福祉協議会 ひだまり支所', '0000-00-9200'],
    linkWords: '支部の地図を見る',
    query: `?plan=${encodeURIComponent('/embed/plan.json')}&amp;lang=ja`,
  },
};

function snippetsOf(element: string, { sections, list, table, words, linkWords, query = '' }: Content): Snippet[] {
  const page = `${EMBED}${element}/`;
  const anchor = (href: string): string => `<a href="${href}">${linkWords}</a>`;
  const link = (href: string) => ({ words: linkWords, href: href.replaceAll('&amp;', '&') });
  const alone = `${page}${query}#tomoni-embed`;
  const own = list === undefined ? `${page}#tomoni-embed` : `${page}?content=previous#tomoni-embed`;
  // Inside a container as well the link says that the list is the content: where the container is lost, it still holds.
  const content = `${list ?? ''}<p>${anchor(own)}</p>`;
  const rows = `${table}<p>${anchor(own)}</p>`;
  const tagged = `<tomoni-${element}>${sections}</tomoni-${element}>`;
  const all: Snippet[] = [
    { element, markup: 'link', html: `<p>${anchor(alone)}</p>`, words: [], link: link(alone) },
    { element, markup: 'list', html: list === undefined ? `<ul><li>見守り：${anchor(own)}</li></ul>` : content, words, link: link(own) },
    { element, markup: 'table', html: rows, words, link: link(own) },
    { element, markup: 'class', html: `<div class="tomoni-embed tomoni-${element}">${content}</div>`, words, link: link(own) },
    { element, markup: 'class-table', html: `<div class="tomoni-embed tomoni-${element}">${rows}</div>`, words, link: link(own) },
    { element, markup: 'data', html: `<div data-tomoni="${element}">${content}</div>`, words, link: link(own) },
    { element, markup: 'tag', html: list === undefined ? `<p>${tagged}</p>` : tagged, words },
    {
      element,
      markup: 'frame',
      html: `<p><iframe src="${page}" title="${linkWords}" width="600" height="400"></iframe></p><p>${anchor(page)}</p>`,
      words: [],
      link: link(page),
    },
  ];
  // A badge is made of its words: it has no page of its own. Roles and phases are no rows.
  return all.filter(({ markup }) => (markup !== 'frame' || list !== undefined) && (!markup.endsWith('table') || table !== undefined));
}

/** For who allows them. */
export const TAGS: readonly string[] = Object.keys(CONTENTS).map((element) => `tomoni-${element}`);

export const snippets: readonly Snippet[] = Object.entries(CONTENTS).flatMap(([element, content]) => snippetsOf(element, content));
