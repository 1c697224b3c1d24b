import { joinPhrases, plainText, withoutStrong, type OutlineNode, type Phrase } from '@tomoni/plan';
import { readInline } from './inline.ts';

interface Place {
  element: Element;
  role: 'list' | 'item' | 'heading';
  /** Of a list: where its items go. */
  nodes: OutlineNode[];
  /** Of an item: what it became, once it has said something. */
  node?: OutlineNode;
  text: Phrase;
}

/** No plan nests deeper; what does stays at this depth. */
const DEEPEST = 30;

class OutlineReader {
  readonly roots: OutlineNode[] = [];
  #places: Place[] = [];
  #headings: { level: number; node: OutlineNode }[] = [];
  /** The last paragraph outside lists: the list that follows is what it heads. */
  #loose: OutlineNode | undefined;

  readonly border = (phrase: Phrase, element: Element, begins: boolean): void => {
    this.text(phrase);
    const top = this.#places.at(-1);
    if (begins) this.#open(element);
    else if (top?.element === element) {
      this.#places.pop();
      if (top.role === 'heading' && top.text !== '') this.#heading(top.text, Number(element.localName[1]));
    }
  };

  text(phrase: Phrase): void {
    if (phrase === '') return;
    const top = this.#places.at(-1);
    if (top?.role === 'heading') top.text = joinPhrases(top.text, phrase);
    else if (top?.role === 'item') {
      if (top.node) top.node.content = joinPhrases(top.node.content, phrase);
      else top.node = this.#add(top.nodes, phrase);
    } else if (top) this.#add(top.nodes, phrase);
    else if (!plainText(phrase).endsWith('。')) this.#loose = this.#add(this.#base, withoutStrong(phrase));
  }

  get #base(): OutlineNode[] {
    return this.#headings.at(-1)?.node.children ?? this.roots;
  }

  #add(nodes: OutlineNode[], content: Phrase): OutlineNode {
    const node = { content, children: [] };
    nodes.push(node);
    return node;
  }

  #open(element: Element): void {
    const top = this.#places.at(-1);
    const name = element.localName;
    if (top?.role === 'heading') return;
    const put = (role: Place['role'], nodes: OutlineNode[]): unknown => this.#places.push({ element, role, nodes, text: '' });
    if (/^[uo]l$/.test(name)) {
      // Editors put an inner list beside its item, or into an item of its own, as often as into the item that it belongs to.
      const owner = top ? (top.node ?? top.nodes.at(-1)) : this.#loose;
      const deep = this.#places.length > 2 * DEEPEST;
      put('list', deep ? top!.nodes : (owner?.children ?? top?.nodes ?? this.#base));
    } else if (name === 'li') put('item', top?.nodes ?? this.#base);
    else if (!top && /^h[1-6]$/.test(name)) put('heading', this.#base);
  }

  #heading(text: Phrase, level: number): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#headings.push({ level, node: this.#add(this.#base, withoutStrong(text)) });
    this.#loose = undefined;
  }
}

/**
 * The fourth shape: nested lists. Headings and paragraphs outside lists are the parents of the lists that follow them;
 * a sentence there only explains, and is left out. Further paragraphs and lines of an item stay in its content, as lines.
 */
export function readOutline(root: Element): OutlineNode[] {
  const reader = new OutlineReader();
  reader.text(readInline(root, reader.border));
  return reader.roots;
}
