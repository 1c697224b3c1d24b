// `node test/bench/goal-tree.ts`: a tree of 5,000 nodes on our element and as nested `<details>` of plain HTML, interleaved in one run, as a
// ratio of medians; and a keystroke in its filter. Times are this machine's and noisy; the ratio is what counts. Writes docs/measurements/goal-tree.md.
import { writeFile } from 'node:fs/promises';
import { openBench } from './open.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const WORDS = ['見', '見守', '見守り', '見守りその', 'その4', 'その47', 'その477', 'どこにもない'];

const { tab, version, close } = await openBench('goal-tree.page.ts');

declare const bench: {
  KINDS: readonly string[];
  mount(kind: string): Promise<number>;
  verify(kind: string): boolean;
  ready(): Promise<void>;
  stroke(words: string): Promise<number>;
};

const { mounts, strokes } = await tab.evaluate(
  async ({ rounds, words }) => {
    const mounted: Record<string, number[]> = {};
    for (let round = -2; round < rounds; round++) {
      for (const kind of bench.KINDS.map((_, i) => bench.KINDS[(i + round + 2) % bench.KINDS.length]!)) {
        const time = await bench.mount(kind);
        if (!bench.verify(kind)) throw new Error(`${kind} did not draw the tree`);
        if (round >= 0) (mounted[kind] ??= []).push(time);
      }
    }
    await bench.mount('tomoni-goal-tree');
    await bench.ready();
    const typed: number[] = [];
    for (let round = -1; round < rounds; round++)
      for (const word of words) {
        const time = await bench.stroke(word);
        if (round >= 0) typed.push(time);
      }
    return { mounts: mounted, strokes: typed };
  },
  { rounds: ROUNDS, words: WORDS },
);
await close();

const at = (values: number[], part: number): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)]!;
const floor = at(mounts['static-details']!, 0.5);
const rows = Object.entries(mounts).map(
  ([kind, values]) => `| ${kind} | ${at(values, 0.5).toFixed(0)} | ${(at(values, 0.5) / floor).toFixed(2)} |`,
);
const report = `# Bench: a goal tree of 5,000 nodes

Measured by \`node test/bench/goal-tree.ts\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, medians of ${ROUNDS} interleaved rounds: from
nested lists of the page (three levels, every measure with its mark) to the tree drawn and laid out, beside the same content as nested
\`<details>\` of plain HTML.

| what | ms | × static |
|---|---|---|
${rows.join('\n')}

A keystroke in the filter, until what is found is drawn and laid out: ${at(strokes, 0.5).toFixed(0)} ms in the median, ${at(strokes, 0.95).toFixed(0)} ms at p95.
`;
await writeFile(new URL('../../docs/measurements/goal-tree.md', import.meta.url), report);
console.log(report);
