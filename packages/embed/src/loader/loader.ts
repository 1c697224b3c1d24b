// The one script of a site's template: `<script src="…/tomoni-…-loader-….js" integrity="sha384-…" defer></script>`,
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
  watch(document, new URL('.', script.src).href, allowing([location.origin, new URL(script.src).origin], script.dataset['allow']));
} else if (present !== undefined && present !== version) {
  console.warn(
    `Tomoni: このページには別の版（${present}）の読み込みスクリプトがあります。${version} は使いません。 Another version runs already.`,
  );
}
