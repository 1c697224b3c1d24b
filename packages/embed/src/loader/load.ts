import { elements, files, version } from './files.ts';

const checks = new Map<number, Promise<unknown>>();
const loading = new Map<string, Promise<CustomElementConstructor | void>>();

/**
 * Has a browser get a file and compare it with its hash. `script.integrity` would serve as well, but setting `script.src`
 * is forbidden where a page requires Trusted Types.
 *
 * A preload keeps what was compared for the import. WebKit compares no preload (2.50), and tells nobody: there it is a
 * fetch, which it does compare, and the import is served from the same cache.
 */
function check(href: string, integrity: string): Promise<unknown> {
  if (navigator.vendor.startsWith('Apple')) return fetch(href, { integrity });
  return new Promise((onload, onerror) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', crossOrigin: 'anonymous', integrity, onload, onerror, href });
    document.head.append(link);
  });
}

/**
 * Loads the files of an element, each once, and gives its class. Nothing is imported before every file is what was built:
 * Chromium gets a file whose preload has failed anew, and without its hash, when a module names it. For the same reason
 * what failed is not tried again on the page.
 *
 * @param base Address of the folder in which the loader lies.
 * @returns undefined when a file cannot be had or is not what was built; the console was told
 */
export function load(name: string, base: string): Promise<CustomElementConstructor | void> {
  let element = loading.get(name);
  if (!element) {
    const tag = `tomoni-${name}`;
    const addressOf = (place: number): string => `${base}tomoni-${version}-${files[place]![0]}.js`;
    const places = elements[name]!;
    for (const place of places) if (!checks.has(place)) checks.set(place, check(addressOf(place), `sha256-${files[place]![1]}`));
    const address = addressOf(places[0]!);
    element = Promise.all(places.map((place) => checks.get(place)))
      .then(() => import(address))
      .then(() => customElements.get(tag)!)
      .catch((cause: unknown) =>
        console.error(`Tomoni: <${tag}> を読み込めません。内容はそのまま残ります：${address} Not loaded; the content stays.`, cause),
      );
    loading.set(name, element);
  }
  return element;
}
