// `node test/bench/offices.ts`: 9, 200 and 2,000 offices on our map, on a bare inline SVG and on Leaflet, interleaved in one run, as ratios
// of medians. Writes docs/measurements/offices.md.
import { writeFile } from 'node:fs/promises';
import { median, openBench } from './open.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const COUNTS = [9, 200, 2000];
const LIMIT = 1.5;

const { tab, version, close } = await openBench('offices.page.ts');

declare const bench: {
  KINDS: readonly string[];
  mount(kind: string, count: number): Promise<number>;
  verify(kind: string, count: number): boolean;
};

const times = await tab.evaluate(
  async ({ rounds, counts }) => {
    const result: Record<string, number[]> = {};
    for (let round = -2; round < rounds; round++) {
      for (const count of counts) {
        for (const kind of bench.KINDS.map((_, i) => bench.KINDS[(i + round + 2) % bench.KINDS.length]!)) {
          const time = await bench.mount(kind, count);
          if (!bench.verify(kind, count)) throw new Error(`${kind} did not draw ${count} offices`);
          if (round >= 0) (result[`${count} ${kind}`] ??= []).push(time);
        }
      }
    }
    return result;
  },
  { rounds: ROUNDS, counts: COUNTS },
);
await close();

const of = (count: number, kind: string) => median(times[`${count} ${kind}`]!);
const rows = COUNTS.flatMap((count) =>
  ['bare-svg', 'tomoni-office-map', 'leaflet'].map(
    (kind) =>
      `| ${count.toLocaleString('en')} | ${kind} | ${of(count, kind).toFixed(1)} | ${(of(count, kind) / of(count, 'bare-svg')).toFixed(2)} |`,
  ),
);
const report = `# Bench: offices on a map

Measured by \`node test/bench/offices.ts\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, medians of ${ROUNDS} interleaved rounds: time until everything
is in the page and laid out. Ours draws the list (the first 100 offices, more when asked) and the map, a dot for each office and pins that do not
overlap; the bare SVG draws a circle, a number and a link for each office and no list; Leaflet puts a divIcon for each on a blank layer.

| offices | map | ms | × bare SVG |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
await writeFile(new URL('../../docs/measurements/offices.md', import.meta.url), report);
console.log(report);
const ratio = of(2000, 'tomoni-office-map') / of(2000, 'bare-svg');
console.log(`2,000 offices: ${ratio.toFixed(2)} × of the bare SVG (at most ${LIMIT})`);
process.exit(ratio <= LIMIT ? 0 : 1);
