// Web Test Runner in Chromium, Firefox and WebKit, whichever of them the machine has.
// ENGINES=chromium,firefox narrows; everything runs in a foreign time zone so that date bugs surface.
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { CHROMIUM_ARGS, findEngines } from './engines.ts';
import { towns } from './town.ts';
import { startWebKitDriver } from './webkit-driver.ts';

process.env.TZ = 'America/St_Johns';

const engines = findEngines();
const wanted = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',').filter((name) => engines[name]);
const rootDir = fileURLToPath(new URL('../..', import.meta.url));

const launchers = {
  chromium: () =>
    puppeteerLauncher({ launchOptions: { executablePath: engines.chromium, args: [...CHROMIUM_ARGS, '--lang=de-DE'] }, concurrency: 1 }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: engines.firefox }, concurrency: 1 }),
  webkit: async () => {
    const { port } = await startWebKitDriver(engines.webkit.driver);
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: engines.webkit.browser, args: ['--automation'] },
      },
    });
  },
};

const browsers = await Promise.all(wanted.map((name) => launchers[name]()));

/** What Web Test Runner says of a session whose page has gone away in the middle of its tests. */
const LOST = 'the browser disconnected';

/** Counts every single test, for the closing line of `npm test`, and names the files whose browser died (ADR 0025). */
const tally = {
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0, lost: [] };
    const walk = ({ tests, suites }) => {
      for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      suites.forEach(walk);
    };
    for (const { testResults, passed, errors = [], testFile, browser } of sessions) {
      const before = count.failed;
      if (testResults) walk(testResults);
      if (passed || count.failed > before) continue;
      if (!testResults && errors.some(({ message }) => message.includes(LOST)))
        count.lost.push({ file: relative(rootDir, testFile), engine: wanted[browsers.indexOf(browser)] });
      else count.failed++; // the file itself did not load or finish
    }
    const cache = `${rootDir}node_modules/.cache`;
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${cache}/tomoni-browser-tests.json`, JSON.stringify(count));
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped in the browsers`);
  },
};

/** Built sites are served as they are: the plugins below turn JSON and TypeScript of the sources into modules. */
async function builtSites(context, next) {
  const path = decodeURIComponent(context.path);
  if (!/^\/(docs|stories)\/dist\//.test(path) || path.includes('..')) return next();
  const file = `${rootDir}${path.slice(1)}`;
  if (!existsSync(file) || !statSync(file).isFile()) return next();
  context.type = extname(file);
  context.body = createReadStream(file);
}

/** The one CommonJS package that a page loads (bundlers turn it into a module; this server does not). */
const commonJs = {
  name: 'japanese-holidays-as-module',
  transform({ path, body }) {
    if (path.endsWith('/japanese-holidays/index.js')) return "export { default } from './lib/japanese-holidays.js';";
    if (/\/japanese-holidays\/lib\/[\w-]+\.js$/.test(path))
      return `const module = { exports: {} };\n${body}\nexport default module.exports;`;
    return undefined;
  },
};

export default {
  rootDir,
  nodeResolve: { exportConditions: ['production', 'default'] },
  files: ['packages/elements/src/!(theme)/**/*.test.ts', 'test/browser/**/*.test.ts'],
  browsers,
  concurrentBrowsers: 2,
  concurrency: 1,
  testsStartTimeout: 120_000,
  testsFinishTimeout: Number(process.env.FINISH ?? 600_000),
  testFramework: { config: { timeout: '60000' } },
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), tally],
  middleware: [builtSites, towns()],
  plugins: [commonJs, esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` })],
  mimeTypes: { '**/*.json': 'js' },
};
