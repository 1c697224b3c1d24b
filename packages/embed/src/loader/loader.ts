// The one script of a site's template: `<script src="…/tomoni-…-loader-….js" integrity="sha384-…" defer blocking="render"></script>`,
// or the same with `type="module"`. It loads only the elements that the page has.
import { allowing } from './allow.ts';
import { version } from './files.ts';
import { watch } from './page.ts';

const key = Symbol.for('tomoni-loader');
const holder = document as Document & { [key]?: string };
const present = holder[key];
/**
 * A module has no `currentScript`. In a page, `<img name="currentScript" src="https://elsewhere/">` would stand for it:
 * only a script counts, which a town's sanitizer lets nobody write.
 */
const script = [document.currentScript, document.querySelector('script[src*="/tomoni-"][src*="-loader-"]')].find(
  (each) => each instanceof HTMLScriptElement,
);

if (present === undefined && script?.src) {
  holder[key] = version;
  const { src, dataset, blocking } = script as HTMLScriptElement & { blocking?: DOMTokenList };
  const isUnpainted = !!blocking && script.matches('head>[blocking=render]'); // a browser knows of it, and heeds it there alone
  const allow = allowing([location.origin, new URL(src).origin], dataset['allow']);
  watch(document, new URL('.', src).href, allow, isUnpainted);
} else if (present !== undefined && present !== version) {
  console.warn(`Tomoni: 別の版（${present}）の読み込みスクリプトが動いています。${version} は使いません。 Another version runs.`);
}
