// What editors read, from the manifest.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';

/** The headings in the bubble of VS Code, for town staff first. */
const labels = {
  slots: '中に書く内容 Content',
  events: 'イベント Events',
  cssProperties: 'CSS 変数 CSS properties',
  cssParts: '見た目を変えられる部分 CSS parts',
  methods: 'メソッド Methods',
};

const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const MANUAL = `/**
 * Types of the elements for JSX. In a project with React 19:
 *
 * \`\`\`ts
 * import type { CustomElements } from '@tomoni/elements/jsx';
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends CustomElements {}
 *   }
 * }
 * \`\`\`
 */`;

/**
 * The generator takes every event for a CustomEvent and imports an event's class once for each element;
 * ours are Event subclasses, and one import is enough.
 */
function correctJsx(text, manifest) {
  const events = [...new Set(elementsOf(manifest).flatMap((element) => (element.events ?? []).map(({ type }) => type.text)))];
  const names = [...elementsOf(manifest).map(({ name }) => name), ...events].toSorted();
  const imports = `import type { ${names.join(', ')} } from '@tomoni/elements';`;
  const [, body] = /^(?:\s*import type[^;]*;)\s*([\s\S]*)$/.exec(text) ?? [];
  if (body === undefined) throw new Error('the JSX generator no longer begins with its imports');
  const [, types] = /(export type ScopedElements[\s\S]*)$/.exec(body) ?? [];
  if (types === undefined) throw new Error('the JSX generator no longer writes ScopedElements');
  return `${imports}\n\n${MANUAL}\n\n${types.replace(/\(e: CustomEvent<(\w+)>\)/g, (whole, name) => (events.includes(name) ? `(e: ${name})` : whole))}`;
}

/** The generator only writes to a folder, and says so whether asked or not. */
function generated(manifest) {
  const outdir = mkdtempSync(join(tmpdir(), 'tomoni-jsx-'));
  const { log } = console;
  console.log = () => {};
  try {
    generateJsxTypes(manifest, { outdir, fileName: 'jsx.d.ts', globalTypePath: '@tomoni/elements', hideLogs: true, labels });
    return readFileSync(join(outdir, 'jsx.d.ts'), 'utf8');
  } finally {
    console.log = log;
    rmSync(outdir, { recursive: true });
  }
}

/** What a program may set: a read-only property is no prop. */
function settable(manifest) {
  const copy = structuredClone(manifest);
  for (const element of elementsOf(copy)) element.members = element.members.filter(({ readonly }) => !readonly);
  return copy;
}

/** @returns {Promise<Record<string, string>>} file contents by path in the package */
export async function editorFiles(manifest) {
  const html = getVsCodeHtmlCustomData(structuredClone(manifest), { labels, hideLogs: true });
  const jsx = correctJsx(generated(settable(manifest)), manifest);
  return {
    'vscode.html-custom-data.json': await format(html, { parser: 'json', printWidth: 140 }),
    'types/jsx.d.ts': await format(jsx, { parser: 'typescript', printWidth: 140, singleQuote: true }),
  };
}
