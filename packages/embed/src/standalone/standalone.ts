// The script of a standalone page: does what its address asks for, and tells the page around how high it is.
import { isWordpressReady, secretOf, wordpressHeight, type HeightMessage } from '../frame/messages.ts';
import { readWishes } from './wishes.ts';

const element = document.querySelector<HTMLElement>('main > [data-tomoni-standalone]');
const allowed = document.querySelector<HTMLMetaElement>('meta[name="tomoni-allow"]')?.content;
const { attributes, refused } = readWishes(location.href, allowed);
const { src, lang, theme, ...rest } = attributes;

if (refused !== undefined) {
  console.error(
    `Tomoni: 許可していない場所の計画は読み込みません：${refused}。このページの meta name="tomoni-allow" に配信元を加えてください。 A plan from a place that this page does not allow.`,
  );
}
if (element) {
  // The content is Japanese, and of one part: for another, or in another language, the plan itself speaks.
  const plan = document.querySelector<HTMLLinkElement>('link[rel~="alternate"][type="application/json"]')?.href;
  if (src ?? lang ?? rest['kind'] ?? rest['axis']) element.setAttribute('src', src ?? plan ?? '');
  if (lang) document.documentElement.lang = lang;
  if (theme) document.documentElement.dataset['theme'] = theme;
  const tag = element.localName;
  void customElements.whenDefined(tag).then((defined) => {
    const { observedAttributes = [] } = defined as { observedAttributes?: readonly string[] };
    if (theme) element.setAttribute('theme', theme);
    for (const [name, value] of Object.entries(rest)) if (observedAttributes.includes(name)) element.setAttribute(name, value);
  });
}

if (parent !== window) {
  const secret = secretOf(location.hash);
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    // To whoever shows the page: a height is nobody's secret.
    parent.postMessage({ type: 'tomoni-height', height } satisfies HeightMessage, '*');
    if (secret) parent.postMessage(wordpressHeight(height, secret), '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('load', tell);
  // WordPress says when it listens, and hides the frame until then: what was told before, nobody heard.
  addEventListener('message', ({ data, source }: MessageEvent) => {
    if (source !== parent || !isWordpressReady(data, secret)) return;
    told = 0;
    tell();
  });
}
