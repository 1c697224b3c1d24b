import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST_FORM, readValue } from './values.ts';
import type { Column } from './column.ts';

/** A column whose reader only counts how much it is given. */
function counting(): { column: Column; seen: () => number } {
  let seen = 0;
  const read = (value: unknown): string => {
    seen += String(value).length;
    return 'read';
  };
  return { column: { field: 'x', names: '開所時間', kind: { read } } as unknown as Column, seen: () => seen };
}

test('a form is not asked to read forty thousand blanks', () => {
  const { column, seen } = counting();
  for (const blank of ['　', '\u00a0', '\n', 'あ ']) assert.equal(readValue(column, `月${blank.repeat(40_000)}火`), undefined);
  assert.equal(seen(), 0);
  const longest = '月'.repeat(LONGEST_FORM);
  assert.equal(readValue(column, longest), 'read');
  assert.equal(seen(), LONGEST_FORM);
});

test('names are parted at their commas, whatever blanks stand around them', () => {
  const names: Column = { field: 'x', names: '相談内容', kind: 'names' };
  assert.deepEqual(readValue(names, '仕事　、 家計，ひきこもり ; 住まい'), ['仕事', '家計', 'ひきこもり', '住まい']);
  assert.deepEqual(readValue(names, ['仕事、', { tag: 'strong', children: ['家計'] }, ' 、住まい']), [
    '仕事',
    [{ tag: 'strong', children: ['家計'] }],
    '住まい',
  ]);
  assert.deepEqual(readValue(names, `仕事${'　'.repeat(40_000)}、家計`), ['仕事', '家計']);
});
