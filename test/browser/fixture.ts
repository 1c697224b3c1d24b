// One fixture a test: put on the page, removed when the test ends.
const placed: Element[] = [];

afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});

/** Puts HTML on the page and returns its first element. */
export function fixture<T extends Element>(markup: string): T {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  placed.push(box);
  return box.firstElementChild as T;
}

interface Updating extends Element {
  updateComplete?: Promise<boolean>;
  hasUpdated?: boolean;
}

/** Waits until the element, and every Tomoni element in it, has drawn what it knows. Mutation records come first. */
export async function settled(element: Element): Promise<void> {
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  const all = [element, ...element.querySelectorAll('*')].filter((each) => each.localName.startsWith('tomoni-')) as Updating[];
  for (const each of all) {
    for (let updates = 0; each.updateComplete && !(await each.updateComplete); updates++) {
      if (updates > 20) throw new Error(`<${each.localName}> asks for one update after the other`);
    }
  }
}

/** Waits for something that comes over the network or by import; the test's own time limit ends it. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What a person reads: the text of an element as it is presented, through shadow roots and slots, without hidden parts. */
export function readable(element: Element): string {
  return [...textOf(element)].join('').replace(/\s+/g, ' ').trim();
}

function* textOf(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element)) return;
  if (node.localName === 'style' || getComputedStyle(node).display === 'none') return;
  const inside = node.shadowRoot ?? node;
  const children = node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : inside.childNodes;
  for (const child of children) yield* textOf(child);
  if (!getComputedStyle(node).display.startsWith('inline')) yield ' ';
}

/** What an element has drawn that a selector means, from top to bottom. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
