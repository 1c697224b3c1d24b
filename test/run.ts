// Everything that `npm test` runs, one stage after the other, and at the end one line that sums it all up.
// `npm test -- unit browser` runs only these stages.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { installEngines } from './browsers/install.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const totals: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A foreign time zone and locale, so that what should not depend on the machine is seen to. */
const env = { ...process.env, TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', STORYBOOK_DISABLE_TELEMETRY: '1', FORCE_COLOR: '0' };

function run(command: string, args: string[], more: NodeJS.ProcessEnv = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function add({ passed, failed, skipped }: Tally): void {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

/** What failed, told again at the end: a log of thirty thousand lines is read from there. */
const failures: string[] = [];
const tellAgain = (what: string, words: string): unknown => failures.push(`-- ${what}\n${words.trim().slice(-6000)}`);

/** A tool that only says yes or no. */
async function check(command: string, ...args: string[]): Promise<void> {
  const { code, output } = await run(command, args);
  if (code !== 0) tellAgain([command, ...args].join(' '), output);
  add({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}

/** node:test; its closing lines are counted. A run that broke before it counted anything has failed. */
async function nodeTests(...patterns: string[]): Promise<void> {
  const { code, output } = await run('node', [
    '--import',
    './test/house/seed.mjs',
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=2',
    ...patterns,
  ]);
  const count = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  if (code !== 0) tellAgain(patterns.join(' '), output.split('✖ failing tests:').at(-1)!);
  add({ passed: count('pass'), failed: code !== 0 && failed === 0 ? 1 : failed, skipped: count('skipped') + count('todo') });
}

interface BrowserTally extends Tally {
  /** Files whose browser died before it had run their tests. */
  lost: { file: string; engine: string }[];
}

/**
 * Web Test Runner; our reporter writes what it counted. A test that has failed is never run again; a file whose browser died has not run:
 * it gets a new browser, once, and the log says so (ADR 0025).
 */
async function browserTests(patterns: string[], again?: { engine: string }): Promise<void> {
  const summary = `${root}node_modules/.cache/tomoni-browser-tests.json`;
  await rm(summary, { force: true });
  const { code, output } = await run(
    'web-test-runner',
    ['--config', 'test/browsers/wtr.config.mjs', '--files', ...patterns],
    again && { ENGINES: again.engine },
  );
  const tally = await readFile(summary, 'utf8').then(
    (text) => JSON.parse(text) as BrowserTally,
    () => ({ passed: 0, failed: 1, skipped: 0, lost: [] }),
  );
  const { lost } = tally;
  if (again) tally.failed += lost.length;
  if (code !== 0 && tally.failed === 0 && lost.length === 0) tally.failed = 1;
  if (tally.failed > 0)
    tellAgain(patterns.join(' '), [...output.matchAll(/(?:^.*\n){0,2}.*(?:❌|𐄂).*\n(?:.*\n){0,12}/gm)].join('\n') || output);
  add(tally);
  if (again) return;
  for (const { file, engine } of lost) {
    console.log(`\nLOST: ${engine} died in ${file}; the file runs in a new one, once.`);
    await browserTests([file], { engine });
  }
}

const stages: Record<string, () => Promise<void>> = {
  house: async () => {
    await check('pnpm', 'run', 'lint');
    await check('pnpm', 'run', 'format:check');
    await check('pnpm', 'run', 'typecheck');
    await nodeTests('test/house/*.test.ts');
  },
  unit: () =>
    nodeTests('packages/{plan,towns}/src/**/*.test.ts', 'packages/*/scripts/*.test.ts', 'packages/elements/src/theme/**/*.test.ts'),
  build: async () => {
    await check('vite', 'build', '--logLevel', 'warn');
    await check('storybook', 'build', '--config-dir', 'stories/.storybook', '--output-dir', 'stories/dist', '--quiet');
  },
  size: () => nodeTests('test/size/*.test.ts'),
  browser: () => browserTests(['packages/elements/src/!(theme)/**/*.test.ts', 'test/browser/**/*.test.ts']),
  pages: () => nodeTests('test/pages/*.test.ts'),
  embed: () => nodeTests('test/embed/**/*.test.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages[name]);
if (unknown.length) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const missing = installEngines();
for (const { engine, why } of missing) {
  console.log(`${process.env['CI'] ? 'FAILED' : 'skipped'}: ${engine}: ${why}`);
  add({ passed: 0, failed: process.env['CI'] ? 1 : 0, skipped: process.env['CI'] ? 0 : 1 });
}
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  await stage();
}
if (failures.length) console.log(`\n== what failed\n\n${failures.join('\n\n')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
