import type { Allow } from './allow.ts';
import { readContainer, readLink, type Ask } from './ask.ts';
import { elements } from './files.ts';
import { load } from './load.ts';
import { isPlaced, placeAtLink, placeInContainer } from './place.ts';

const isElement = (name: string): boolean => Object.hasOwn(elements, name);
const ASKING = '.tomoni-embed,[data-tomoni],a[href$="#tomoni-embed"]';
const TAGS = Object.keys(elements).map((name) => `tomoni-${name}`);

/** Looks after a page: what asks for an element gets it, now and when something is inserted later. */
export function watch(page: Document, base: string, allow: Allow): void {
  const seen = new WeakSet<Element>();
  let isTurn = page.readyState === 'complete';

  async function upgrade(at: HTMLElement): Promise<void> {
    if (seen.has(at) || isPlaced(at)) return;
    seen.add(at);
    const isLink = at.localName === 'a';
    // A link inside a container speaks for the container.
    if (isLink && at.parentElement?.closest('.tomoni-embed,[data-tomoni]')) return;
    const ask: Ask | undefined = isLink ? readLink((at as HTMLAnchorElement).href, allow, isElement) : readContainer(at, allow, isElement);
    if (!ask) return;
    const { observedAttributes = [] } = (await load(ask.name, base)) as { observedAttributes?: readonly string[] };
    if (at.isConnected && !isPlaced(at)) (isLink ? placeAtLink : placeInContainer)(at, ask, observedAttributes);
    else seen.delete(at); // taken out meanwhile; it may come back
  }

  /** The parser may still be inside a link or container; a tag may load at once. */
  function look(root: Element | Document): void {
    if (!isTurn) return;
    const all = (selector: string) => [
      ...(root instanceof Element && root.matches(selector) ? [root] : []),
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    for (const at of all(TAGS.join())) load(at.localName.slice(7), base).catch(() => {});
    if (page.readyState === 'loading') return;
    for (const at of all(ASKING)) upgrade(at as HTMLElement).catch(() => {}); // `load` has told what failed
  }

  const begin = (): void => {
    if (isTurn) return;
    isTurn = true;
    look(page);
  };

  look(page);
  page.addEventListener('DOMContentLoaded', () => look(page));
  // The page itself has the line, and the processor, until it is there with its largest picture and that has been painted.
  // It may never be done, as with the picture of a camera; and who scrolls has seen the first view.
  addEventListener('load', () => setTimeout(begin, 200));
  addEventListener('scroll', begin, { once: true, capture: true });
  setTimeout(begin, 3000);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
  }).observe(page, { childList: true, subtree: true });
}
