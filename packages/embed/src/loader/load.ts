import { elements, files, version } from './files.ts';

const loading = new Map<string, Promise<CustomElementConstructor>>();

/**
 * Loads the files of an element, each once, and gives its class.
 * The preload carries the hash of each file: a browser runs none that was tampered with. `script.integrity` would serve
 * as well, but setting `script.src` is forbidden where a page requires Trusted Types.
 *
 * @param base Address of the folder in which the loader lies.
 * @throws {TypeError} when a file cannot be had or is not what was built; asked again, it is fetched again
 */
export function load(name: string, base: string): Promise<CustomElementConstructor> {
  let element = loading.get(name);
  if (!element) {
    const tag = `tomoni-${name}`;
    const addresses = elements[name]!.map((place) => {
      const [file, hash] = files[place]!;
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.crossOrigin = 'anonymous';
      link.integrity = `sha256-${hash}`;
      link.href = `${base}tomoni-${version}-${file}.js`;
      document.head.append(link);
      return link.href;
    });
    element = import(addresses[0]!).then(() => customElements.get(tag)!);
    element.catch((cause: unknown) => {
      loading.delete(name);
      console.error(
        `Tomoni: <${tag}> を読み込めません。内容はそのまま残ります：${addresses[0]} Could not load it; the content stays.`,
        cause,
      );
    });
    loading.set(name, element);
  }
  return element;
}
