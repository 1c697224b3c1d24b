// `node test/bench/find.ts`: finding among 10,000 windows, in one run: plain `includes` over folded text as the floor, ours, and MiniSearch with
// bigrams. Every answer is held against a brute-force oracle. Times are this machine's and noisy; the ratios are what counts.
// Writes docs/measurements/find.md.
import { mkdir, writeFile } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import { fold } from '../../packages/plan/src/shapes/fold.ts';
import { findWindows, MORE_SYNONYMS, prepare, SYNONYMS } from '../../packages/plan/src/ask/find/index.ts';
import { oracleOf } from '../../packages/plan/src/testing/find-oracle.ts';
import { seededWindows, type SeededWindow } from '../../packages/plan/src/testing/seeded-windows.ts';

const COUNT = 10_000;
const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const LIMIT = 2;

/** The words of somebody with a worry, typed key by key. */
const WORDS =
  '介護 障がい 子育て 生活困窮 ひきこもり 成年後見 8050 ダブルケア DV 自殺 お金がない 親が80代で子どもが50代 手話通訳 かわべ福祉相談室'.split(
    ' ',
  );
const KEYSTROKES = WORDS.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));

const windows = seededWindows(COUNT);
const textOf = ({ name, kana, themes, audience, area, description, phones, place }: SeededWindow): string =>
  [name, kana, ...themes, ...audience, ...area, description, ...phones.map(({ number }) => number), place.name, place.address].join('\n');
const synonyms = [...SYNONYMS, ...MORE_SYNONYMS];

interface Engine {
  name: string;
  prepare(): (typed: string) => readonly { id: string }[];
  rounds: number;
}

const bigrams = (text: string): string[] => {
  const folded = fold(text);
  return folded.length < 2 ? [folded] : Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2));
};

const ENGINES: Engine[] = [
  {
    name: 'plain includes over folded text (floor)',
    rounds: ROUNDS,
    prepare() {
      const texts = windows.map((window) => fold(textOf(window)));
      return (typed) => {
        const needle = fold(typed);
        return windows.filter((_, at) => texts[at]!.includes(needle));
      };
    },
  },
  {
    name: '@tomoni/plan/find',
    rounds: ROUNDS,
    prepare() {
      const index = prepare(windows, { synonyms });
      return (words) => {
        const { results, found } = findWindows(index, { words });
        return found ? results.map(({ window }) => window) : [];
      };
    },
  },
  {
    name: 'MiniSearch 7.2.0, bigrams',
    rounds: 1,
    prepare() {
      const search = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], tokenize: bigrams, processTerm: (term) => term });
      search.addAll(windows.map((window) => ({ id: window.id, text: textOf(window) })));
      return (typed) => search.search(typed, { combineWith: 'AND', prefix: (term) => term.length < 2 }) as unknown as { id: string }[];
    },
  },
];

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1]!;
const p95 = (values: readonly number[]): number => sorted(values)[Math.floor(values.length * 0.95)]!;

const prepared = ENGINES.map((): number[] => []);
/** By engine and keystroke: the median of the rounds, so that a pause of the machine counts for none. */
const keys = ENGINES.map(() => KEYSTROKES.map((): number[] => []));
const answers = ENGINES.map(() => KEYSTROKES.map((): Set<string> => new Set()));

for (let round = -2; round < ROUNDS; round++) {
  // In turning order, so that drift of the machine falls on all alike.
  for (let turn = 0; turn < ENGINES.length; turn++) {
    const at = (turn + round + 2) % ENGINES.length;
    const engine = ENGINES[at]!;
    if (round >= engine.rounds) continue;
    if (engine.rounds === 1 && round < 0) continue;
    globalThis.gc?.();
    const from = performance.now();
    const ask = engine.prepare();
    if (round >= 0) prepared[at]!.push(performance.now() - from);
    for (const [key, typed] of KEYSTROKES.entries()) {
      const start = performance.now();
      const found = ask(typed);
      const time = performance.now() - start;
      if (round >= 0) keys[at]![key]!.push(time);
      if (round === 0) answers[at]![key] = new Set(found.map(({ id }) => id));
    }
  }
}

// Recall and precision against the oracle, over all keystrokes: of what should be found, how much was; of what was found, how much should be.
const oracle = oracleOf(windows, synonyms);
const wanted = KEYSTROKES.map((typed) => new Set(oracle.ranks(typed).keys()));
const quality = answers.map((each) => {
  let both = 0;
  let should = 0;
  let was = 0;
  for (const [key, found] of each.entries()) {
    should += wanted[key]!.size;
    was += found.size;
    for (const id of found) if (wanted[key]!.has(id)) both++;
  }
  return { recall: both / should, precision: both / was };
});

const time = (ms: number): string => (ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2));
const percent = (share: number): string => `${(share * 100).toFixed(share === 1 ? 0 : 1)} %`;
const perKey = keys.map((each) => each.map((times) => median(times)));
const rows = ENGINES.map(({ name }, at) => {
  const ratio = (of: (each: number) => number): string => (of(at) / of(0)).toFixed(2);
  const prepares = (each: number): number => median(prepared[each]!);
  const middle = (each: number): number => median(perKey[each]!);
  const slow = (each: number): number => p95(perKey[each]!);
  const { recall, precision } = quality[at]!;
  return `| ${name} | ${time(prepares(at))} | ${ratio(prepares)} | ${time(middle(at))} | ${ratio(middle)} | ${time(slow(at))} | ${ratio(slow)} | ${percent(recall)} | ${percent(precision)} |`;
});
const length = windows.reduce((sum, window) => sum + textOf(window).length, 0) / COUNT;
const report = `# Bench: finding a window

Measured by \`node test/bench/find.ts\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}: ${COUNT.toLocaleString('en')} seeded windows of ${length.toFixed(0)} characters on
average, ${KEYSTROKES.length} keystrokes (${WORDS.join(', ')}, typed key by key), medians of ${ROUNDS} interleaved rounds (MiniSearch: one). × is against the floor in the same run.

| engine | prepare ms | × | keystroke median ms | × | keystroke p95 ms | × | recall | precision |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

Recall and precision are against a brute-force oracle of what finding promises: text, sentences with a theme in them, and plain words
(${synonyms.reduce((sum, entry) => sum + entry.words.length, 0)} of them for ${synonyms.reduce((all, { id }) => all.add(id), new Set<string>()).size} matters). The floor and MiniSearch know no plain words, which their recall shows, and find DV inside “advice”, which their precision shows. Ours ranks, too.
`;
await mkdir(new URL('../../docs/measurements/', import.meta.url), { recursive: true });
await writeFile(new URL('../../docs/measurements/find.md', import.meta.url), report);
console.log(report);

const checks: [what: string, value: number, limit: string, ok: boolean][] = [
  [
    'prepare, × floor',
    median(prepared[1]!) / median(prepared[0]!),
    `at most ${LIMIT}`,
    median(prepared[1]!) <= LIMIT * median(prepared[0]!),
  ],
  ['keystroke p95, × floor', p95(perKey[1]!) / p95(perKey[0]!), `at most ${LIMIT}`, p95(perKey[1]!) <= LIMIT * p95(perKey[0]!)],
  ['recall', quality[1]!.recall, '1', quality[1]!.recall === 1],
  ['precision', quality[1]!.precision, '1', quality[1]!.precision === 1],
];
for (const [what, value, limit, ok] of checks) console.log(`${ok ? 'ok      ' : 'OVER    '} ${what}: ${value.toFixed(2)} (${limit})`);
if (checks.some(([, , , ok]) => !ok)) process.exitCode = 1;
