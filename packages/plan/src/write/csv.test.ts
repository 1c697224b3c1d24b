import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCsv } from './csv.ts';

/** Reads RFC 4180 character by character, knowing nothing of the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let text = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const one = csv[at]!;
    if (quoted) {
      if (one !== '"') text += one;
      else if (csv[at + 1] === '"') text += csv[(at += 1)];
      else quoted = false;
    } else if (one === '"') quoted = true;
    else if (one === ',') {
      row.push(text);
      text = '';
    } else if (one === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, text]);
      [row, text] = [[], ''];
      at += 1;
    } else text += one;
  }
  return rows;
}

describe('toCsv: a table that Excel opens as it is', () => {
  it('begins with a byte order mark and ends each line in CR LF', () => {
    assert.equal(
      toCsv([
        ['指標', '現状値'],
        ['割合', '27.5'],
      ]),
      '\uFEFF指標,現状値\r\n割合,27.5\r\n',
    );
    assert.equal(toCsv([]), '\uFEFF');
    assert.equal(toCsv([['']]), '\uFEFF""\r\n');
  });

  it('puts commas, quotes and line breaks in quotes', () => {
    assert.equal(toCsv([['1,200', 'いう「"我が事"」', 'a\nb']]), '\uFEFF"1,200","いう「""我が事""」","a\nb"\r\n');
  });

  for (const text of ['=1+1', '+cmd', '-見直し', '@SUM(A1)', '＝HYPERLINK("x")', '\t=1', ' =1', '-5円', '+81-90', '-', '=-5']) {
    it(`lets no spreadsheet run ${JSON.stringify(text)}`, () => {
      assert.equal(parse(toCsv([['x', text]]).slice(1))[0]![1], `'${text}`);
    });
  }

  for (const text of ['-5', '+5', '-1,200.5', '-3%', '27.5', '0', '☆ 目標達成', '↗', '▲ 見直し', 'a=b', '1-2']) {
    it(`leaves ${text} as it is`, () => assert.equal(parse(toCsv([['x', text]]).slice(1))[0]![1], text));
  }

  it('reads back as the same rows, whatever is in them', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', ',', '\r\n', '\n', '\r', '=1', '-5', '', '要約'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const read = parse(toCsv(rows).slice(1));
        const bare = (all: readonly (readonly string[])[]) =>
          all.map((row) => row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '')));
        assert.deepEqual(bare(read), bare(rows));
      }),
    );
  });
});
