import { LINK, type Ask } from './ask.ts';

/** Elements that the loader made: in a copy of the page, the link beside one is not asked again. */
const MADE = 'data-tomoni-made';

/** `<p>` around nothing but the link, as editors write it. */
export function blockOf(link: Element): Element {
  const words = link.textContent;
  let block = link;
  for (
    let parent = link.parentElement;
    parent && /^(P|DIV|SPAN|STRONG|EM|FONT|FIGURE)$/.test(parent.tagName);
    parent = parent.parentElement
  ) {
    if (parent.textContent?.trim() !== words?.trim() || parent.querySelector('img,video,iframe')) break;
    block = parent;
  }
  return block;
}

/** The list or table before a block, past the empty paragraphs that editors leave; undefined when something else stands there. */
function contentBefore(block: Element): Element | undefined {
  let before = block.previousElementSibling;
  while (before && /^(P|BR)$/.test(before.tagName) && !before.textContent?.trim() && !before.querySelector('img')) {
    before = before.previousElementSibling;
  }
  const inside = before?.matches('ul,ol,dl,table') ? before : before?.matches('div,figure') && before.querySelector('ul,ol,dl,table');
  return inside ? before! : undefined;
}

/** The element, with those attributes that it knows: a link cannot set others. */
function make({ name, attributes }: Ask, known: readonly string[]): HTMLElement {
  const element = document.createElement(`tomoni-${name}`);
  element.setAttribute(MADE, '');
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'lang' || known.includes(attribute)) element.setAttribute(attribute, value);
  }
  return element;
}

/** Puts the element beside its link, which stays. Gives undefined when there is nothing to show. */
export function placeAtLink(link: HTMLElement, ask: Ask, known: readonly string[]): HTMLElement | undefined {
  const element = make(ask, known);
  if (ask.name === 'progress-badge' && !ask.attributes['src']) {
    element.append(...link.childNodes);
    link.append(element);
    return element;
  }
  const block = blockOf(link);
  const content = ask.previous ? contentBefore(block) : undefined;
  if (ask.previous && !content && !ask.attributes['src']) return undefined; // the link stays alone
  (content ?? block).before(element);
  if (content) element.append(content);
  return element;
}

/**
 * Puts the element into its container, around what stands there; an embed link inside comes to stand after it.
 * Where the link is all that stands there, it is asked itself: a badge finds its words in it, and it stays in sight.
 */
export function placeInContainer(container: HTMLElement, ask: Ask, known: readonly string[]): HTMLElement | undefined {
  const links = [...container.querySelectorAll<HTMLAnchorElement>(LINK)];
  if (links[0] && links[0].textContent?.trim() === container.textContent?.trim()) return placeAtLink(links[0], ask, known);
  const element = make(ask, known);
  const blocks = links.filter(({ href }) => !href.includes('/progress-badge/')).map(blockOf); // a badge is a part of the content
  element.append(...container.childNodes);
  container.append(element, ...blocks);
  return element;
}

/** Whether a link or container has its element already: this page was copied, or restored from one. */
export const isPlaced = (at: Element): boolean =>
  !!at.querySelector(`[${MADE}]`) || !!at.closest(`[${MADE}]`) || !!blockOf(at).previousElementSibling?.hasAttribute(MADE);
