// `npm run bench`: 1,000 badges against a bare Lit element and one written by hand, interleaved in one run, as ratios of medians.
// Times are this machine's and noisy; the ratios are what counts. Writes docs/measurements/bench.md, and runs the benches beside it.
import { mkdir, writeFile } from 'node:fs/promises';
import { median, openBench } from './open.ts';

const ROUNDS = 31;
const LIMITS = { mount: 1.25, change: 1.1 };

const { tab, version, close } = await openBench('badges.page.ts', ['--js-flags=--expose-gc']);

interface Bench {
  KINDS: readonly string[];
  mount(kind: string): Promise<number>;
  change(kind: string): Promise<number>;
  churn(kind: string, times: number): Promise<void>;
  verify(kind: string): boolean;
}
declare const bench: Bench;

/** One round measures every kind, in turning order, so that drift of the machine falls on all alike. */
const times = await tab.evaluate(async (rounds) => {
  const result: Record<string, Record<string, number[]>> = { mount: {}, change: {} };
  for (let round = -5; round < rounds; round++) {
    const kinds = bench.KINDS.map((_, i) => bench.KINDS[(i + round + 5) % bench.KINDS.length]!);
    for (const what of ['mount', 'change'] as const) {
      for (const kind of kinds) {
        const time = await bench[what](kind);
        if (!bench.verify(kind)) throw new Error(`${kind} did not draw 1,000 badges (${what})`);
        if (round >= 0) (result[what]![kind] ??= []).push(time);
      }
    }
  }
  return result;
}, ROUNDS);

const session = await tab.context().newCDPSession(tab);
async function heap(): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
}
await tab.evaluate(() => bench.churn('tomoni-progress-badge', 10));
const before = await heap();
await tab.evaluate(() => bench.churn('tomoni-progress-badge', 50));
const growth = (await heap()) - before;
await close();

const rows = Object.entries(times).flatMap(([what, kinds]) => {
  const bare = median(kinds['bare-badge']!);
  return Object.entries(kinds).map(
    ([kind, values]) => `| ${what} | ${kind} | ${median(values).toFixed(1)} | ${(median(values) / bare).toFixed(2)} |`,
  );
});
const ratio = (what: keyof typeof LIMITS) => median(times[what]!['tomoni-progress-badge']!) / median(times[what]!['bare-badge']!);
const report = `# Bench: 1,000 badges

Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, medians of ${ROUNDS} interleaved rounds.

| what | element | ms | × bare Lit |
|---|---|---|---|
${rows.join('\n')}

Heap after inserting and removing 1,000 badges 50 times, garbage collected: ${(growth / 1024).toFixed(0)} KiB more than before (${(growth / 50_000).toFixed(1)} bytes a badge).
`;
await mkdir(new URL('../../docs/measurements/', import.meta.url), { recursive: true });
await writeFile(new URL('../../docs/measurements/bench.md', import.meta.url), report);
console.log(report);
for (const what of ['mount', 'change'] as const) {
  console.log(
    `${ratio(what) <= LIMITS[what] ? 'ok      ' : 'OVER    '} ${what}: ${ratio(what).toFixed(2)} × bare Lit (at most ${LIMITS[what]})`,
  );
}

// One after the other: each has the machine for itself.
await import('./goal-tree.ts');
await import('./plan-page.ts');
await import('./lcp.ts');
