// A page of a town with the loader on it, in a frame under the strict policy: the same in Chromium, Firefox and WebKit.
import { inFrame } from './frame.ts';
import { until } from './fixture.ts';

/** Of packages/embed's manifest, what the tests need. */
interface Manifest {
  version: string;
  loader: string;
  elements: Record<string, string[]>;
  files: Record<string, { integrity: string; gzip: number }>;
}

type Page = Window & typeof globalThis & { incidents: string[]; said: string[] };

export interface Town {
  manifest: Manifest;
  /** Address of a file of the town. */
  at: (path: string) => string;
  put: (path: string, text: string, headers?: Record<string, string>) => Promise<unknown>;
  /** Lets whoever asks for a file wait until it is put. */
  hold: (path: string) => Promise<unknown>;
  /** Names of the scripts that the browser asked the server for, and of those that it asked for once more. */
  scripts: () => Promise<{ files: string[]; again: string[] }>;
}

export interface Seen {
  window: Page;
  document: Document;
  /** Violations of the policy, errors of the page and of the console, files that could not be had. */
  incidents: string[];
  /** What the console was told, as a warning or an error. */
  said: string[];
}

/** Runs in the page before everything else, as a script of its own. */
function watch(): void {
  const incidents: string[] = [];
  const said: string[] = [];
  Object.assign(window, { incidents, said });
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...words: unknown[]) => {
      said.push(words.join(' '));
      if (level === 'error') incidents.push(words.join(' '));
    };
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    incidents.push(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  addEventListener('error', ({ message, target }) => incidents.push(message ?? `no ${(target as Element).outerHTML}`), true);
  addEventListener('unhandledrejection', ({ reason }) => incidents.push(String(reason)));
}

/**
 * WebKit asks for a file as data, to compare it with its hash, before it asks for it as a script. Where it keeps nothing, as in
 * these tests and in a private window, both come to the server.
 */
const comparesByFetch = navigator.vendor.startsWith('Apple');

let manifest: Promise<Manifest> | undefined;

/** A town that no browser has been to. */
export async function newTown(): Promise<Town> {
  const name = crypto.randomUUID();
  const at = (path: string): string => `/town/${name}/${path}`;
  const put = (path: string, body: string, headers = {}) => fetch(at(path), { method: 'PUT', body, headers });
  await put('watch.js', `(${watch})()`);
  return {
    manifest: await (manifest ??= fetch('/docs/dist/embed/manifest.json').then((answer) => answer.json() as Promise<Manifest>)),
    at,
    put,
    hold: (path) => fetch(at(path), { method: 'POST' }),
    scripts: async () => {
      const asked = (await (await fetch(at('asked'))).json()) as string[];
      const scripts = asked.filter((path) => /^embed\/.*\.js$/.test(path)).map((path) => path.slice('embed/'.length));
      const files = [...new Set(scripts)].toSorted();
      return { files, again: scripts.filter((file, index) => scripts.indexOf(file) < index && !comparesByFetch) };
    },
  };
}

/** The script tag of a site's template. */
export const loaderTag = ({ manifest: { loader, files } }: Town, attributes = 'defer'): string =>
  `<script src="embed/${loader}" integrity="${files[loader]!.integrity}" crossorigin="anonymous" ${attributes}></script>`;

/** Opens a page of the town and lets `look` at it. */
export async function open(town: Town, { head = '', body = '' }, look: (seen: Seen) => Promise<void>): Promise<void> {
  await town.put(
    'page.html',
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>ページ</title><script src="watch.js"></script>${head}</head><body>${body}</body></html>`,
  );
  await inFrame(town.at('page.html'), { name: 'town', width: 800 }, async (window) => {
    const page = window as Page;
    await look({ window: page, document: page.document, incidents: page.incidents, said: page.said });
  });
}

/** What an element shows in place of its content, once it does. */
export async function shown(document: Document, tag: string, place = 0): Promise<Element> {
  const find = () => document.querySelectorAll(tag)[place]?.shadowRoot?.querySelector('[part~=base]');
  await until(find);
  return find()!;
}

/** Whether somebody can see it. */
export const isVisible = (element: Element | null): boolean => !!element?.checkVisibility() && element.getBoundingClientRect().height > 0;
