// Runs in the page: says what has become of one snippet. Everything it needs is inside, since only its source travels.

/**
 * - `element`: the element shows what the snippet holds (of a lone link: what the plan holds)
 * - `beside`: the container was lost, its content stands there as HTML, and the element is made of the link inside
 * - `frame`: the frame shows its page
 * - `content`: no element, but the content is readable and the link is there to press
 * - `lost`: something of that is missing
 */
export type End = 'element' | 'beside' | 'frame' | 'content' | 'lost';

export interface Verdict {
  end: End;
  /** Whether the container, the tag or the frame came through with its content; an element may have come of the link all the same. */
  kept: boolean;
  /** What a resident sees that nobody meant to show: tags, names, code. */
  leak: string;
  /** What is missing, in words for whoever reads a failed test. */
  missing: string[];
}

export interface Question {
  id: string;
  element: string;
  markup: string;
  words: readonly string[];
  link?: { words: string; href: string };
}

export function judge({ id, element, markup, words, link }: Question): Verdict {
  const cell = document.getElementById(id)!;
  const squeeze = (text: string): string => text.replace(/\s+/g, '');

  /** Text as it is drawn: shadow trees in place of what they hide, also what is behind a tab or a summary. */
  function drawn(node: Node): string {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes().map(drawn).join('');
    if (!(node instanceof Element) || node.matches('style,script,iframe')) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(drawn).join('');
  }

  const shown = squeeze(drawn(cell));
  const missing = words.filter((each) => !shown.includes(squeeze(each)));
  const isThere = (anchor: HTMLAnchorElement): boolean =>
    anchor.href === link?.href &&
    squeeze(drawn(anchor)).includes(squeeze(link.words)) &&
    [anchor, ...anchor.querySelectorAll('*')].some((each) => each.checkVisibility() && each.getBoundingClientRect().height > 0);
  if (link && ![...cell.querySelectorAll('a')].some(isThere)) missing.push(`${link.words} → ${link.href}`);

  const made = [...cell.querySelectorAll(`tomoni-${element}`)].filter((each) => each.shadowRoot?.querySelector('[part~=base]'));
  const holds = made.some((each) => words.every((word) => squeeze(drawn(each)).includes(squeeze(word))));
  const frame = markup === 'frame' && [...cell.querySelectorAll('iframe')].some(({ src, title }) => src === link?.href && title !== '');
  const end: End = missing.length > 0 ? 'lost' : frame ? 'frame' : holds ? 'element' : made.length > 0 ? 'beside' : 'content';
  const leak = /[<>{}]|&#?\w+;|tomoni-(embed|role|pdca|progress|consultation|office)|data-tomoni|\bfunction\b/.exec(drawn(cell))?.[0] ?? '';
  const box = {
    table: 'table',
    class: '.tomoni-embed',
    'class-table': '.tomoni-embed:has(table)',
    data: '[data-tomoni]',
    tag: `tomoni-${element}:not([data-tomoni-made])`,
    frame: 'iframe',
  }[markup];
  // A shell from which the content was taken is none.
  const isKept = (each: Element): boolean => words.every((word) => squeeze(each.textContent ?? '').includes(squeeze(word)));
  const kept = box === undefined || [...cell.querySelectorAll(box)].some(isKept);
  return { end, kept, leak, missing };
}
