import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTheme } from './town-theme.ts';

const errorsOf = (data: unknown): string[] => {
  const read = readTheme(data);
  return read.ok ? [] : read.errors.map(({ key }) => key);
};

test('a name and a colour are enough', () => {
  assert.deepEqual(readTheme({ name: 'ともに町', primary: '#3b6b35' }), { ok: true, theme: { name: 'ともに町', primary: '#3b6b35' } });
});

test('short, capital and full-width hexes are evened out', () => {
  const read = readTheme({ $schema: '../theme.schema.json', name: 'ともに町', primary: '#0AF', secondary: '＃３Ｂ６Ｂ３５' });
  assert.deepEqual(read, { ok: true, theme: { name: 'ともに町', primary: '#00aaff', secondary: '#3b6b35' } });
});

test('a name that looks like a colour stays a name', () => {
  assert.deepEqual(readTheme({ name: '#ABC', primary: '#000' }), { ok: true, theme: { name: '#ABC', primary: '#000000' } });
});

test('all mistakes are reported at once', () => {
  assert.deepEqual(errorsOf({ primary: 'green', secondary: 'rgb(1,2,3)', radius: 'big', mood: '', colour: '#fff' }), [
    'name',
    'primary',
    'secondary',
    'radius',
    'mood',
    'colour',
  ]);
});

test('a web team reads in Japanese what is wrong and what to write', () => {
  const read = readTheme({ name: '奥州市', primary: '緑', mood: 'night' });
  assert.ok(!read.ok);
  const [primary, mood] = read.errors;
  assert.match(primary!.ja, /「primary」は「#1f6f8b」のような16進数の色で書いてください（今は "緑"）/);
  assert.match(primary!.en, /"primary" must be a hex colour/);
  assert.match(mood!.ja, /「mood」は light、paper、dark のどれか/);
});

test('what is no object is refused, and names of built-in things are unknown keys', () => {
  for (const data of [null, undefined, 'theme', 3, []]) assert.deepEqual(errorsOf(data), ['']);
  assert.deepEqual(errorsOf(JSON.parse('{"name":"a","primary":"#000","__proto__":1,"constructor":2}')), ['__proto__', 'constructor']);
  assert.deepEqual(errorsOf({ name: ' ', primary: 0x123456 }), ['name', 'primary']);
});
