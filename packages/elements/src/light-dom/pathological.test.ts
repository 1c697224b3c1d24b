import { expect } from '@esm-bundle/chai';
import { plainText } from '@tomoni/plan';
import { readInline } from './inline.ts';
import { readOutline } from './outline.ts';
import { readRecords } from './records.ts';
import { readSections } from './sections.ts';
import { readWordList } from './word-list.ts';
import { readWords } from './words.ts';

/** Every reader, and all that it says of the page. Each must come back, and say the words that the page says. */
const READERS: Record<string, (element: Element) => unknown> = {
  readInline,
  readOutline,
  readRecords,
  readSections,
  readWordList,
  readWords,
};

const make = (tag: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  for (const child of children) element.append(child);
  return element;
};

/** `levels` elements in each other, tags in turn; words at the bottom. */
function nested(levels: number, tags: string[], bottom: string): HTMLElement {
  const root = make('div');
  let place = root;
  for (let level = 0; level < levels; level++) {
    const element = make(tags[level % tags.length]!);
    place.append(element);
    place = element;
  }
  place.append(bottom);
  return root;
}

describe('pages that no editor wrote', () => {
  const DEEP: Record<string, string[]> = {
    div: ['div'],
    font: ['font'],
    strong: ['strong'],
    ruby: ['ruby'],
    list: ['ul', 'li'],
    description: ['dl', 'dd'],
    table: ['table', 'tbody', 'tr', 'td'],
    mixed: ['ul', 'li', 'strong', 'span', 'section'],
    titled: ['ul', 'li', 'b'],
  };
  for (const [name, tags] of Object.entries(DEEP)) {
    it(`5,000 levels of ${name}`, () => {
      const root = nested(5_000, tags, '計画');
      for (const [reader, read] of Object.entries(READERS)) {
        const said = JSON.stringify(read(root));
        if (reader !== 'readRecords') expect(said, reader).to.contain('計画');
      }
    });
  }

  const LONG: Record<string, string> = {
    letters: '計画',
    spaces: ' \n',
    blanks: '\u00a0',
    marks: '○',
    colons: '：',
    digits: '1',
    brackets: '（',
    words: '計画 ',
  };
  for (const [name, piece] of Object.entries(LONG)) {
    it(`10 MB of ${name}`, () => {
      const text = piece.repeat(Math.ceil(10_000_000 / piece.length));
      const third = text.slice(0, text.length / 3);
      const root = make('div', third, make('p', `A${third}`), make('ul', make('li', third, 'z')));
      for (const read of Object.values(READERS)) expect(read(root)).not.to.equal(undefined);
      expect(plainText(readInline(make('div', text))).length).to.equal(text.replace(/[ \n]+/g, ' ').trim().length);
    });
  }

  it('100,000 items, paragraphs and rows', () => {
    const count = 100_000;
    const items = make('ul', ...Array.from({ length: count }, (_, index) => make('li', `施策${index}`)));
    expect(readSections(make('div', items))[0]?.items.length).to.equal(count);
    expect(readOutline(make('div', items)).length).to.equal(count);
    expect(readWordList(make('div', items)).length).to.equal(count);
    const rows = Array.from({ length: count }, (_, index) => make('tr', make('td', `窓口${index}`), make('td', String(index))));
    expect(
      readRecords(make('div', make('table', make('tbody', make('tr', make('th', '名称'), make('th', '電話')), ...rows)))).length,
    ).to.equal(count);
  });
});
