import { phraseOf, safeHref, type Inline, type InlineElement, type InlineTag, type Phrase } from '@tomoni/plan';
import { picturedText } from './pictured.ts';
import { trimLines } from './trim.ts';

/** Called where a block begins or ends, and at an empty line, with the text since the last call; '' when there was none. */
export type BlockListener = (phrase: Phrase, element: Element, begins: boolean) => void;

const DROPPED =
  /^(script|style|template|noscript|iframe|object|embed|svg|math|canvas|audio|video|input|button|select|textarea|meter|progress|output)$/;
const BLOCK =
  /^(p|div|li|[uod]l|d[dt]|h[1-6r]|t([rhd]|able)|caption|section|article|header|footer|main|aside|nav|pre|blockquote|address|center|fig(ure|caption)|form|fieldset|legend|details|summary|menu|dir)$/;

/** Markup deeper than this is unwrapped: no page means it, and what reads the phrase may recurse. */
const DEEPEST = 24;

/** The element of a phrase that this one becomes; undefined when only its content is kept. */
function keep(element: Element): InlineElement | undefined {
  const name = element.localName;
  const tag = name === 'b' ? 'strong' : name === 'i' ? 'em' : name;
  const lang = element.getAttribute('lang');
  const dir = name === 'span' && element.getAttribute('dir');
  const href = name === 'a' && safeHref(element.getAttribute('href') ?? '');
  const known = href || /^(strong|em|ruby|r[tp])$/.test(tag);
  return known || lang || dir
    ? { tag: known ? (tag as InlineTag) : 'span', ...(href && { href }), ...(lang && { lang }), ...(dir && { dir }), children: [] }
    : undefined;
}

/**
 * The text of a node with the inline markup that carries meaning (ruby, links, strong, em, br, language), everything else unwrapped.
 * White space is collapsed as HTML renders it. Blocks inside become lines, unless `onBlock` takes them apart.
 * The walk needs no recursion, so that neither depth nor length of a page can break it.
 */
export function readInline(root: Node, onBlock?: BlockListener): Phrase {
  let top: Inline[] = [];
  let list = top;
  /** The kept elements around the current node, and what they became. */
  let open: [Node, InlineElement][] = [];
  /** The character that the text so far ends with: white space behind a space is not rendered. */
  let last = '';

  const enter = (node: Node, element: InlineElement): void => {
    list.push(element);
    list = element.children;
    open.push([node, element]);
  };
  const take = (): Phrase => {
    const phrase = phraseOf(trimLines(top));
    const around = open;
    list = top = [];
    open = [];
    for (const [node, element] of around) enter(node, { ...element, children: [] });
    return phrase;
  };
  const border = (element: Element, begins: boolean, takes = true): void => {
    if (onBlock && takes) onBlock(take(), element, begins);
    else list.push({ tag: 'br', children: [] });
    last = '\n';
  };
  /** Says whether what is inside counts. */
  const begin = (node: Node): boolean => {
    if (node.nodeType === 3 || picturedText(node)) {
      let text = ((node as Text).data ?? picturedText(node)).replace(/[ \t\n\r\f]+/g, ' ');
      if (last === ' ') text = text.replace(/^ /, '');
      const end = list.length - 1;
      if (typeof list[end] === 'string') list[end] += text;
      else list.push(text);
      if (text.trim() || last !== '\n') last = text.at(-1) ?? last;
    } else if (node.nodeType === 1 && !DROPPED.test((node as Element).localName) && !(node as Element).hasAttribute('hidden')) {
      const element = node as Element;
      if (element.localName === 'br') border(element, true, last === '\n');
      if (BLOCK.test(element.localName)) border(element, true);
      const kept = open.length < DEEPEST && keep(element);
      if (kept) enter(node, kept);
      return true;
    }
    return false;
  };
  const finish = (node: Node): void => {
    if (open.at(-1)?.[0] === node) {
      open.pop();
      list = open.at(-1)?.[1].children ?? top;
    }
    if (BLOCK.test((node as Element).localName)) border(node as Element, false);
  };

  // Steps of a walker, not of nodes: the `nextSibling` of a form is its `<input name="nextSibling">`, and the walk would never end.
  const walker = document.createTreeWalker(root);
  let next = walker.firstChild();
  while (next) {
    next = begin(next) ? walker.firstChild() : null;
    while (!next && walker.currentNode !== root) {
      finish(walker.currentNode);
      next = walker.nextSibling() ?? (walker.parentNode(), null);
    }
  }
  return take();
}
