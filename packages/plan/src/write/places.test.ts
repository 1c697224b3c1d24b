import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordsToRows } from '../read/records.ts';
import { WINDOW_TABLE } from '../read/window-table.ts';
import { writeCrisisLines, writeOffices, writeWindows } from './index.ts';

const office = {
  number: 2,
  name: '花泉支部',
  kind: 'branch' as const,
  address: '一関市花泉町老松字水沢 193-1',
  phone: '0191-82-4002',
  fax: '0191-82-4002',
};

test('an office begins with its name, and its telephone is a link to call', () => {
  const html = writeOffices([office], { as: 'lists' });
  assert.match(html, /^<h3>花泉支部<\/h3>/);
  assert.match(html, /電話番号：<a href="tel:0191824002">0191-82-4002<\/a>/);
  assert.match(html, /FAX番号：0191-82-4002</);
});

test('a table of offices has a caption and heads for rows and columns', () => {
  const html = writeOffices([office], { caption: '事務所の一覧' });
  assert.match(html, /<caption>事務所の一覧<\/caption>/);
  assert.match(html, /<th scope="col">名称<\/th>/);
  assert.match(html, /<tr><th scope="row">花泉支部<\/th>/);
});

test('the invented numbers of a fictional town are no links', () => {
  assert.doesNotMatch(writeOffices([office], { links: false }), /<a /);
});

test('a window with two numbers, an extension and a note has a link for each number', () => {
  const html = writeWindows(
    [
      {
        name: '総合相談',
        phones: [
          { number: '0120-279-338', note: '夜間も' },
          { number: '#8008', extension: '123' },
        ],
      },
    ],
    { as: 'lists' },
  );
  assert.match(html, /<a href="tel:0120279338">0120-279-338<\/a>（夜間も）<br><a href="tel:%238008">#8008<\/a>（内線123）/);
});

test('a link to an office finds its row', () => {
  assert.match(writeOffices([{ id: 'office-2', ...office }], { ids: true }), /<tr id="office-2"><th scope="row">花泉支部/);
  assert.doesNotMatch(writeOffices([{ id: 'office-2', ...office }]), /id=/);
});

test('the days of a window are written as a Japanese page says them, and can be read back without a repair', () => {
  const window = {
    name: '総合相談',
    checked: '2026-10-01',
    schedule: { closures: [{ from: '2026-08-13', through: '2026-08-15', note: 'お盆' }] },
  };
  const html = writeWindows([window], { as: 'terms' });
  assert.match(html, /<dt>臨時休業<\/dt>\n<dd>2026年8月13日～2026年8月15日（お盆）<\/dd>\n<dt>最終確認日<\/dt>\n<dd>2026年10月1日<\/dd>/);
  const [checked = '', closed = ''] = ['最終確認日', '臨時休業'].map((term) => html.split(`<dt>${term}</dt>\n<dd>`)[1]!.split('<')[0]);
  const cells = [
    { column: '名称', value: '総合相談' },
    { column: '最終確認日', value: checked },
    { column: '臨時休業', value: closed },
  ];
  const { records, repairs } = recordsToRows([{ number: 1, cells }], WINDOW_TABLE);
  assert.equal(records[0]?.checked, '2026-10-01');
  assert.deepEqual(records[0]?.schedule?.closures, window.schedule.closures);
  assert.deepEqual(repairs, []);
  assert.match(writeWindows([window], { as: 'terms', language: 'en' }), /<dd>2026-10-01<\/dd>/);
});

test('crisis lines stand in a box of their own, the number first', () => {
  const line = { id: 'police', name: '警察', phone: '110', themes: [], languages: [], prefectures: [], except: [], region: '全国' };
  const html = writeCrisisLines([line], { as: 'lists' });
  assert.match(html, /^<div class="tomoni-crisis">\n<h3>警察<\/h3>/);
  assert.match(html, /<a href="tel:110">110<\/a>/);
  assert.match(html, /対象地域：全国/);
  assert.equal(writeCrisisLines([]), '');
  const themes = ['虐待'];
  assert.match(
    writeCrisisLines([{ ...line, themes }], { as: 'terms', bare: true }),
    /^<h3>警察<\/h3>\n<dl>\n<dt>電話番号<\/dt>[^]*相談内容/,
  );
});
