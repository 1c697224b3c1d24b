import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageChain, localise } from './text.ts';

const title = { ja: '役割', en: 'Roles', 'zh-Hans': '作用', 'ja-x-easy': 'すること' };

for (const [lang, text, tag] of [
  ['ja', '役割', 'ja'],
  ['en', 'Roles', 'en'],
  ['EN', 'Roles', 'en'],
  ['en-GB', 'Roles', 'en'],
  ['zh-Hans-CN', '作用', 'zh-Hans'],
  ['zh-hans', '作用', 'zh-Hans'],
  ['zh-Hant', '役割', 'ja'],
  ['ja-x-easy', 'すること', 'ja-x-easy'],
  ['ja-JP', '役割', 'ja'],
  ['pt-BR', '役割', 'ja'],
  ['constructor', '役割', 'ja'],
  ['', '役割', 'ja'],
] as const) {
  test(`a reader of "${lang}" gets the text in ${tag}`, () => {
    assert.deepEqual(localise(title, lang, 'ja'), { text, lang: tag });
  });
}

test('a plain string is in the language of the document, whatever is asked for', () => {
  assert.deepEqual(localise('役割', 'en', 'ja'), { text: '役割', lang: 'ja' });
  assert.deepEqual(localise('Roles', 'ja', 'en'), { text: 'Roles', lang: 'en' });
});

test('やさしい日本語 falls back to Japanese', () => {
  assert.deepEqual(localise({ en: 'Roles', ja: '役割' }, 'ja-x-easy', 'en'), { text: '役割', lang: 'ja' });
});

test('the language of the document may be more exact than the text', () => {
  assert.deepEqual(localise({ en: 'Roles', ja: '役割' }, 'ko', 'ja-JP'), { text: '役割', lang: 'ja' });
});

test('without the language of the document the first language is taken', () => {
  assert.deepEqual(localise({ ko: '역할', en: 'Roles' }, 'fr', 'ja'), { text: '역할', lang: 'ko' });
});

test('an empty map gives an empty text, not an exception', () => {
  assert.deepEqual(localise({}, 'ja', 'ja'), { text: '', lang: 'ja' });
});

test('a chain drops one subtag after the other, and the x that introduces one', () => {
  assert.deepEqual(languageChain('zh-Hant-TW'), ['zh-Hant-TW', 'zh-Hant', 'zh']);
  assert.deepEqual(languageChain('ja-x-easy'), ['ja-x-easy', 'ja']);
});
