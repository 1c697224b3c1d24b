import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { oracleOf } from '../../testing/find-oracle.ts';
import { seededWindows, type SeededWindow } from '../../testing/seeded-windows.ts';
import { findWindows, MORE_SYNONYMS, prepare, SYNONYMS, WORRIES } from './index.ts';

const REASONS = ['all', 'text', 'synonym', 'audience', 'theme', 'name', 'exact'];
const windows = seededWindows(300, 7);
const synonyms = [...SYNONYMS, ...MORE_SYNONYMS];
const index = prepare(windows, { synonyms });
const oracle = oracleOf(windows, synonyms);

const ASKED =
  '介護 障がい 障害 子育て 生活困窮 ひきこもり 成年後見 8050 ダブルケア DV 自殺 お金がない 親が80代で子どもが50代 しにたい 夫がこわい センター サービス 相談 女性 家族 さくら ひだまり福祉相談室 手話 土曜日 妊娠・出産 なんでも adhd advice 0000-00-0007'.split(
    ' ',
  );

/** One word's answer as the oracle gives it. */
function answer(words: string): [id: string, rank: number][] {
  const { results, found } = findWindows(index, { words });
  return found ? results.map(({ window, why }) => [window.id, REASONS.indexOf(why[0]!.by)]) : [];
}

function agree(word: string): void {
  assert.deepEqual(new Map(answer(word)), oracle.ranks(word), word);
}

describe('findWindows finds what it promises, all of it and nothing else', () => {
  for (const word of ASKED) {
    it(`「${word}」, at every keystroke`, () => {
      for (let length = 1; length <= word.length; length++) {
        const typed = word.slice(0, length);
        // A dot in the middle parts two words.
        if (!typed.includes('・')) agree(typed);
      }
    });
  }
  const pieces = fc.constantFrom(
    ...windows.slice(0, 40).flatMap(({ name, themes, description }) => [name.slice(0, 4), ...themes, description.slice(3, 9)]),
    ...synonyms.flatMap((entry) => entry.words as string[]),
    'が',
    'で',
    'の',
    'ー',
    'ｻ',
    'Ａ',
    '8',
  );
  it('whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (parts) => {
        const word = parts
          .join('')
          .replace(/[\s、。，,・！!？?「」『』（）()／/]/g, '')
          .slice(0, 90);
        fc.pre(findWindows(index, { words: word }).results[0]!.why[0]!.by !== 'all');
        agree(word);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('whatever the town and the question', () => {
  const text = fc.oneof(
    fc.constantFrom('介護', 'DV', '子育て', 'ひきこもり', 'お金', '', 'ー', '\u0001', 'A'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const towns = fc.array(
    fc.record(
      {
        name: text,
        themes: fc.array(text, { maxLength: 3 }),
        audience: fc.array(text, { maxLength: 2 }),
        description: text,
        area: fc.array(text, { maxLength: 2 }),
        general: fc.boolean(),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 12 },
  );
  const questions = fc.record(
    {
      words: fc.oneof(
        text,
        fc.string({ unit: 'grapheme' }),
        fc.array(text, { maxLength: 4 }).map((all) => all.join(' ')),
      ),
      worries: fc.array(fc.constantFrom(...WORRIES.map(({ id }) => id), 'none', '__proto__'), { maxLength: 3 }),
      areas: fc.array(text, { maxLength: 2 }),
      audiences: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  it('an answer is never empty, never twice the same window, best first, and asking changes nothing', () => {
    fc.assert(
      fc.property(towns, questions, (town, question) => {
        const lines = ['line'];
        const own = prepare(town as SeededWindow[], { crisisLines: lines });
        const before = JSON.stringify([own.windows, [...own.themes], own.names.text, own.rest.text]);
        const { results, found, few, outside, crisisLines } = findWindows(own, question);
        assert.equal(results.length > 0, town.length > 0);
        assert.equal(new Set(results.map(({ window }) => window)).size, results.length);
        assert.ok(results.every(({ score }, at) => at === 0 || score <= results[at - 1]!.score));
        assert.ok(results.every(({ why }) => why.length > 0));
        assert.ok(few <= results.length && (few > 0 || town.length === 0) && outside >= 0);
        if (!found && town.some(({ general }) => general)) assert.ok(results.every(({ window }) => window.general));
        assert.equal(crisisLines, lines);
        assert.equal(JSON.stringify([own.windows, [...own.themes], own.names.text, own.rest.text]), before);
        assert.deepEqual(findWindows(own, question).results, results);
      }),
      { numRuns: 1500 },
    );
  });
  it('narrowing only takes away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ASKED), fc.constantFrom('さくら地区', 'ひだまり地区'), (words, area) => {
        const wide = new Set(findWindows(index, { words }).results.map(({ window }) => window.id));
        const narrow = findWindows(index, { words, areas: [area] });
        if (narrow.found) {
          assert.ok(narrow.results.every(({ window }) => wide.has(window.id)));
          assert.equal(narrow.results.length + narrow.outside, wide.size);
        }
      }),
    );
  });
});

describe('nothing of a question is kept', () => {
  it('in the index: it is the same before and after, to its last letter', () => {
    const all = prepare(windows);
    const dump = (): string =>
      JSON.stringify(all, (_, value: unknown) =>
        value instanceof Map ? [...value] : ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value,
      );
    const before = dump();
    for (const words of ['夫に殴られた', '死にたい ひとりで', 'zzz']) findWindows(all, { words, worries: ['dv'] });
    assert.equal(dump(), before);
    assert.ok(Object.isFrozen(Object.freeze(all)) && findWindows(all, { words: '死にたい' }).found);
  });
  it('in a log', () => {
    const methods = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const;
    const kept = methods.map((method) => console[method]);
    const said: unknown[] = [];
    for (const method of methods) console[method] = (...all: unknown[]) => void said.push(all);
    try {
      findWindows(index, { words: '夫に殴られた', worries: ['dv', 'suicide'] });
    } finally {
      methods.forEach((method, at) => (console[method] = kept[at]!));
    }
    assert.deepEqual(said, []);
  });
});
