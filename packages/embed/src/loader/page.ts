import type { Allow } from './allow.ts';
import { LINK, readContainer, readLink, type Ask } from './ask.ts';
import { elements } from './files.ts';
import { load } from './load.ts';
import { isPlaced, placeAtLink, placeInContainer } from './place.ts';
import { keepRoom, type Room } from './room.ts';

const isElement = (name: string): boolean => Object.hasOwn(elements, name);
const CONTAINER = '.tomoni-embed,[data-tomoni]';
const TAGS = Object.keys(elements).map((name) => `tomoni-${name}`);

/**
 * Looks after a page: what asks for an element gets it, now and when something is inserted later.
 *
 * @param isUnpainted Whether the browser paints only when this script has run.
 */
export function watch(page: Document, base: string, allow: Allow, isUnpainted: boolean): void {
  const seen = new WeakSet<Element>();
  const rooms = new Map<Element, Room | undefined>();
  let isTurn = page.readyState === 'complete';

  async function upgrade(at: HTMLElement): Promise<void> {
    if (seen.has(at) || isPlaced(at)) return;
    seen.add(at);
    const isLink = at.localName === 'a';
    // A link inside a container speaks for the container.
    if (isLink && at.parentElement?.closest(CONTAINER)) return;
    const ask: Ask | undefined = isLink ? readLink((at as HTMLAnchorElement).href, allow, isElement) : readContainer(at, allow, isElement);
    if (!ask) return;
    const kind = (await load(ask.name, base)) as { observedAttributes?: readonly string[] } | undefined;
    if (kind && (!at.isConnected || isPlaced(at))) return void seen.delete(at); // taken out meanwhile; it may come back
    const element = kind && (isLink ? placeAtLink : placeInContainer)(at, ask, kind.observedAttributes ?? []);
    const room = rooms.get(at);
    if (!element) return room?.release();
    if (!room) return;
    element.addEventListener('tomoni-error', room.release);
    const watcher = new ResizeObserver(() => room.fit() || watcher.disconnect());
    watcher.observe(element);
  }

  /** The parser may still be inside a link or container; a tag may load at once. */
  function look(root: Element | Document): void {
    if (!isTurn) return;
    const all = (selector: string) => [
      ...(root instanceof Element && root.matches(selector) ? [root] : []),
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    for (const at of all(TAGS.join())) load(at.localName.slice(7), base);
    if (page.readyState === 'loading') return;
    for (const at of all(`${CONTAINER},${LINK}`)) upgrade(at as HTMLElement);
  }

  const begin = (): void => {
    if (isTurn) return;
    isTurn = true;
    look(page);
  };

  if (isUnpainted && page.readyState !== 'loading') {
    for (const link of page.querySelectorAll<HTMLAnchorElement>(LINK)) {
      const at = link.closest(CONTAINER) ?? link;
      const asks = !rooms.has(at) && !isPlaced(link) && readLink(link.href, allow, (name) => isElement(name) && name !== 'progress-badge');
      if (asks) rooms.set(at, keepRoom(link));
    }
  }
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
