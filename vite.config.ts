import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { embedPages } from './docs/site/embed-pages.ts';
import { STRICT_POLICY } from './docs/site/policy.ts';
import { townPages } from './docs/site/town-pages.ts';
import { inOneFile, modulesAtOnce } from './packages/elements/scripts/at-once.ts';
import { stylesMinified } from './packages/elements/scripts/minify-styles.ts';

const docs = fileURLToPath(new URL('./docs', import.meta.url));
const port = Number(process.env['PORT'] ?? 5173);

const pages = [
  `${docs}/index.html`,
  ...readdirSync(`${docs}/towns`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${docs}/towns/${name}/index.html`),
];

const atOnce = await modulesAtOnce({
  input: `${docs}/site/showcase.ts`,
  preserveEntrySignatures: false,
  resolve: { conditionNames: ['production', 'import', 'default'] },
});

export default defineConfig({
  root: docs,
  base: './', // the site can be put into any folder
  appType: 'mpa',
  plugins: [townPages(), embedPages(`http://localhost:${port}/`), stylesMinified],
  server: { host: 'localhost', port, strictPort: true },
  preview: {
    host: 'localhost',
    port,
    strictPort: true,
    headers: {
      'content-security-policy': STRICT_POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*', // a sandboxed frame has no origin, and its modules and plan.json are asked for as by a stranger
    },
  },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('./docs/dist', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // a data: URL would need img-src data:
    rolldownOptions: {
      preserveEntrySignatures: false,
      input: [...pages, `${docs}/site/showcase.ts`],
      output: {
        // `dist/tomoni/` is all that a town copies to its server; its pages name `tomoni.js`, which finds the rest beside it.
        entryFileNames: ({ name }) => (name === 'showcase' ? 'tomoni/tomoni.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'tomoni/[name]-[hash].js',
        codeSplitting: inOneFile('elements', atOnce),
      },
    },
  },
});
