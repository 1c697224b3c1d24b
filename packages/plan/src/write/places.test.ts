import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('crisis lines stand in a box of their own', () => {
  const line = { id: 'police', name: '警察', phone: '110', themes: [], languages: [], prefectures: [], except: [], region: '全国' };
  const html = writeCrisisLines([line], { as: 'lists' });
  assert.match(html, /^<div class="tomoni-crisis">\n<h3>警察<\/h3>/);
  assert.match(html, /<a href="tel:110">110<\/a>/);
  assert.match(html, /対象地域：全国/);
  assert.equal(writeCrisisLines([]), '');
});
