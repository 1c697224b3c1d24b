import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asSpreadsheetText, cellText } from './spreadsheet-text.ts';

describe('what Excel would make something else of', () => {
  for (const text of [
    '(1)',
    '（１）',
    '1-2',
    '1/2',
    '2021-03',
    '032158',
    '0120279338',
    '1.10',
    '1e5',
    '１',
    '3月1日',
    '令和3年3月',
    'R3.3',
    'mar-1',
    '1234567890123456',
  ]) {
    it(`${text} is kept by a tab`, () => {
      assert.equal(asSpreadsheetText(text), `\t${text}`);
      assert.equal(cellText(asSpreadsheetText(text)), text);
    });
  }
  for (const text of [
    '0191-23-6020',
    '021-0877',
    '0120-279-338',
    '189',
    '12',
    '27.5',
    '-5',
    '第１節',
    '①',
    '見守り',
    '',
    'goal-1',
    '(1)見守り',
    '令和8年度（2026年度）',
  ]) {
    it(`${JSON.stringify(text)} needs none`, () => assert.equal(asSpreadsheetText(text), text));
  }
});
