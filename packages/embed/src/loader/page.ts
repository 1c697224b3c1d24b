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
  let isLate = page.readyState === 'complete';

  /** What stands below the first view leaves the line to what the page itself has there, such as its largest picture. */
  const isTurn = (at: Element): boolean => isLate || at.getBoundingClientRect().top < innerHeight;

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
    const all = (selector: string) => [
      ...(root instanceof Element && root.matches(selector) ? [root] : []),
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    for (const at of all(TAGS.join())) if (isTurn(at)) load(at.localName.slice(7), base).catch(() => {});
    if (page.readyState === 'loading') return;
    for (const at of all(ASKING)) if (isTurn(at)) upgrade(at as HTMLElement).catch(() => {}); // `load` has told what failed
  }

  look(page);
  page.addEventListener('DOMContentLoaded', () => look(page));
  // A page may never be done, as with the picture of a camera; who scrolls has seen the first view.
  for (const event of ['load', 'scroll']) {
    addEventListener(
      event,
      () => {
        isLate = true;
        look(page);
      },
      { once: true, capture: true },
    );
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
  }).observe(page, { childList: true, subtree: true });
}
