import { isShipped, withoutComments, type SourceFile } from './files.ts';

/** A rule about single files. `bad` are files that break it and `good` ones that do not: the rule's own test. */
export interface Rule {
  name: string;
  appliesTo: (path: string) => boolean;
  /** What is wrong, one entry a finding; nothing when the file keeps the rule. */
  find: (file: SourceFile) => string[];
  bad: SourceFile[];
  good: SourceFile[];
}

/** What a resident's page may load: it stands beside scripts of any age. */
const inPages = (path: string): boolean => /^packages\/(elements|embed|plan)\/src\//.test(path) && isShipped(path);
const inElements = (path: string): boolean => path.startsWith('packages/elements/src/') && isShipped(path);

/** Every place outside comments where one of the patterns matches. */
function matches({ text }: SourceFile, pattern: RegExp): string[] {
  return [...withoutComments(text).matchAll(pattern)].map(
    (match) => `line ${text.slice(0, match.index).split('\n').length}: ${match[0].trim()}`,
  );
}

const at = (path: string, ...texts: string[]): SourceFile[] => texts.map((text) => ({ path: `packages/elements/src/${path}`, text }));

const ban = (name: string, pattern: RegExp, bad: SourceFile[], good: SourceFile[], except: string[] = []): Rule => ({
  name,
  appliesTo: (path) => inElements(path) && !except.includes(path.replace('packages/elements/src/', '')),
  find: (file) => matches(file, pattern),
  bad,
  good,
});

export const bans: Rule[] = [
  ban(
    'sizes are in em, never rem: a host sets html { font-size: 62.5% } or grows body only',
    /\d+rem\b|\d*\.\d+rem\b/g,
    at('x/x.styles.ts', 'css`.base { padding: 1rem }`', 'css`.base { gap: calc(1em + .5rem) }`'),
    at('x/x.styles.ts', 'css`.base { padding: 1em }`', '// not 1rem\n', 'const theorem = 1;'),
  ),
  ban(
    'no HTML from strings: a page under Trusted Types would throw',
    /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|unsafeHTML|unsafeSVG|unsafeStatic|unsafeMathML)\b|\bdocument\.write(ln)?\(/g,
    at(
      'x/x.ts',
      'box.innerHTML = text;',
      'html`<p .innerHTML=${text}></p>`',
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
      'new DOMParser()',
      'document.write(text)',
    ),
    at('x/x.ts', 'box.textContent = text;', '/* never innerHTML */', 'plan.document.writer(x)'),
  ),
  ban(
    'no inline styles: style-src ’self’ blocks them. Classes, SVG attributes or style.setProperty instead',
    /\bstyleMap\b|\sstyle=|setAttribute\(\s*['"]style['"]|\.cssText\b|<style\b/g,
    at(
      'x/x.ts',
      'html`<p style="color:red"></p>`',
      'html`<p class=a\n  style=${x}></p>`',
      "import { styleMap } from 'lit/directives/style-map.js';",
      "el.setAttribute('style', x)",
      'html`<style>p{}</style>`',
    ),
    at('x/x.ts', "el.style.setProperty('--_x', '1');", 'const style = 1;', "// style='' is blocked"),
  ),
  ban(
    'no code from strings: script-src without ’unsafe-eval’ blocks it',
    /\beval\(|\bnew Function\(|\bset(Timeout|Interval)\(\s*['"`]|\bnew Worker\(|createElement\(\s*['"](script|iframe)['"]/g,
    at('x/x.ts', 'eval(x)', "new Function('return 1')", "setTimeout('go()', 1)", "document.createElement('script')"),
    at('x/x.ts', 'this.retrieval(x)', 'setTimeout(() => go(), 1)'),
  ),
  ban(
    'no address of anybody’s server, other than names of XML namespaces and vocabularies',
    /(['"`(]|\s)(https?:)?\/\/(?!(www\.w3\.org\/(1999|2000)\/|schema\.org\/|\$\{))[\w-]+(\.[\w-]+)+/g,
    at(
      'x/x.ts',
      "fetch('https://tile.example.org/1.png')",
      "const font = '//fonts.example.com/x';",
      'css`@import url(https://a.example/b.css)`',
    ),
    at('x/x.ts', "const svg = 'http://www.w3.org/2000/svg';", "protocol === 'https:'", '/** @see https://a.example */'),
    ['office-map/gsi.ts'], // the tiles that a resident may ask for by a button which names the host
  ),
  ban(
    'two doors to the network (the plan and the boundary, in internal/): nothing else asks a server',
    /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (WebSocket|EventSource|Image|Audio)\b|\bimportScripts\b|<(script|iframe|link)\b/g,
    at('x/x.ts', 'await fetch(url)', 'navigator.sendBeacon(url)', 'new Image().src = url', 'html`<script src=${x}></script>`'),
    at('x/x.ts', 'fetchPlan(src)', 'this.prefetch(1)', 'class="link"'),
    // head-data.ts draws a data block, which is never run and loads nothing
    ['internal/fetch-plan.ts', 'internal/fetch-boundary.ts', 'internal/head-data.ts'],
  ),
  ban(
    'nothing is kept about a resident: no storage, no cookies, no history entries',
    /\b(localStorage|sessionStorage|indexedDB|caches)\b\.|\bdocument\.cookie\b|\b(pushState|replaceState)\(/g,
    at('x/x.ts', "localStorage.setItem('q', q)", 'document.cookie = q', 'history.replaceState(null, "", q)'),
    at('x/x.ts', 'const storage = new Map()', 'this.history.at(-1)'),
  ),
  ban(
    'code that loads later goes through `later(() => import(…), then)` of internal/later.ts: what does not load leaves no unhandled rejection',
    /\bvoid import\((?!'[^']*'\)\s*\.catch\()|^\s*import\(/gm,
    at(
      'x/x.ts',
      "void import('./words.ts').then((words) => words.say(this));",
      "if (a) void import('./a.ts');",
      "go();\n  import('./a.ts');",
    ),
    at(
      'x/x.ts',
      "later(() => import('./words.ts'), (words) => words.say(this));",
      "void import('./words.ts')\n  .catch(() => undefined)\n  .then(go);",
      "const { a } = await import('./a.ts');",
    ),
  ),
  {
    name: 'only define.ts registers a tag, so that a class can be imported without a side effect',
    appliesTo: (path) => inElements(path) && !/(^|\/)(define|register)\.ts$/.test(path),
    find: (file) =>
      matches(file, /\bcustomElements\.define\(|@customElement\(|from '[^']*\/(define|register)\.ts'|import '[^']*\/define\.ts'/g),
    bad: at(
      'x/x.ts',
      "customElements.define('tomoni-x', TomoniX)",
      "@customElement('tomoni-x')",
      "import { define } from '../internal/register.ts';",
      "import '../y/define.ts';",
    ),
    good: at('x/x.ts', "customElements.get('tomoni-x')", "import { X } from './x.ts';"),
  },
  {
    // Measured with Prototype 1.7.3 and MooTools 1.4.5 (test/embed/hosts): `Array.from(set)` is empty or [set] and forgets its function,
    // `[].entries()` is a copy, `Event`, `Request` and `Document` are functions of their own, and arrays have names of theirs, which
    // `for … in` and `Object.values` of an array would find. `Object.values` of a plain object, `map`, `find` and `bind` do as they should.
    name: 'nothing that Prototype and MooTools replace by what does something else: the pages of towns have them still',
    appliesTo: inPages,
    find: (file) =>
      matches(
        file,
        /\bArray\.from\(|\.entries\(\)|\b(new|extends|instanceof) (Event|Request|Document)\b|\bnew Element\(|\bRegExp\.escape\(|\.scrollTo\(|\bfor \((const|let|var) \w+ in\b/g,
      ),
    bad: [
      ...at(
        'x/x.ts',
        'Array.from(new Set(words))',
        'for (const [index, row] of rows.entries()) draw(index, row);',
        "dispatchEvent(new Event('change'))",
        'class TomoniError extends Event {}',
        'if (node instanceof Document) look(node);',
        "fetch(new Request('/plan.json'))",
        'RegExp.escape(word)',
        'list.scrollTo({ top: 0 })',
        'for (const key in row) read(key);',
      ),
      { path: 'packages/embed/src/loader/x.ts', text: 'Array.from(document.links)' },
      { path: 'packages/plan/src/ask/x.ts', text: 'Array.from({ length: 3 })' },
    ],
    good: [
      ...at(
        'x/x.ts',
        '[...new Set(words)]',
        'rows.forEach((row, index) => draw(index, row))',
        'Object.entries(row)',
        "new CustomEvent('tomoni-error')",
        'Uint8Array.from(bytes)',
        'if (node instanceof Element) look(node);',
        'for (const key of Object.keys(row)) read(key);',
      ),
      { path: 'packages/plan/src/ask/x.test.ts', text: 'Array.from({ length: 3 })' },
    ],
  },
];
