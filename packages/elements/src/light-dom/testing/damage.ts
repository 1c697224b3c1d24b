/**
 * What editors, sanitizers and translators do to a page without changing what it says.
 * Seen in CKEditor, TinyMCE, TipTap, WordPress, SHIRASAGI, Google Translate and text pasted from Word.
 */
export type Damage = (root: Element) => void;

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];

function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) found.push(walker.currentNode as Text);
  return found;
}

const make = (root: Element, tag: string, ...children: (Node | string)[]): Element => {
  const element = root.ownerDocument.createElement(tag);
  element.append(...children);
  return element;
};

/** Puts what an element holds into another one inside it. */
function wrapContent(element: Element, tag: string): void {
  element.append(make(element, tag, ...element.childNodes));
}

function rename(element: Element, tag: string): void {
  const other = make(element, tag, ...element.childNodes);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  element.replaceWith(other);
}

const INLINE_ENDS = 'p,li,dt,dd,h2,h3,h4,h5,h6,th,td';
const inlineContent = (element: Element): boolean => !element.querySelector('ul,ol,dl,p,table');

export const damages: Record<string, Damage> = {
  'font tags of a translator': (root) => {
    for (const text of textNodes(root)) {
      const outer = make(root, 'font');
      text.replaceWith(outer);
      outer.append(make(root, 'font', text));
    }
  },
  'spans without a meaning': (root) => {
    for (const text of textNodes(root)) {
      const span = make(root, 'span');
      text.replaceWith(span);
      span.className = 'x';
      span.append(text);
    }
  },
  'b and i for strong and em': (root) => {
    for (const element of all(root, 'strong,em')) rename(element, element.localName === 'strong' ? 'b' : 'i');
  },
  'blanks and a br at the end of blocks': (root) => {
    for (const element of all(root, INLINE_ENDS)) {
      if (!inlineContent(element)) continue;
      element.prepend('\u00a0');
      element.append(' \u00a0', make(root, 'br'));
    }
  },
  'empty paragraphs between blocks': (root) => {
    for (const element of all(root, 'p,ul,dl,h2,h3,h4,table')) {
      if (!element.parentElement?.closest('li,dt,dd,td,th,ul')) element.after(make(root, 'p', '\u00a0'));
    }
  },
  'wrappers around everything': (root) => {
    wrapContent(root, 'div');
    wrapContent(root, 'section');
  },
  'a table of one cell around everything': (root) => {
    const cell = make(root, 'td', ...root.childNodes);
    root.append(make(root, 'table', make(root, 'tbody', make(root, 'tr', cell))));
  },
  'a div around each heading': (root) => {
    for (const element of all(root, 'h2,h3,h4,h5,h6')) {
      const div = make(root, 'div');
      element.replaceWith(div);
      div.append(element);
    }
  },
  'a strong around each heading and th': (root) => all(root, 'h2,h3,h4,h5,h6,th,dt').forEach((element) => wrapContent(element, 'strong')),
  'paragraphs in cells and items': (root) => {
    for (const element of all(root, 'li,td,dd')) if (inlineContent(element)) wrapContent(element, 'p');
  },
  'div for p': (root) => all(root, 'p').forEach((element) => rename(element, 'div')),
  'ol for ul': (root) => all(root, 'ul').forEach((element) => rename(element, 'ol')),
  'inner lists beside their items': (root) => {
    for (const list of all(root, 'li > ul')) list.parentElement!.after(list);
  },
  'td for th': (root) => all(root, 'th').forEach((element) => rename(element, 'td')),
  'lost thead, caption, scope and classes': (root) => {
    for (const element of all(root, 'caption')) element.remove();
    for (const element of all(root, 'thead,tbody')) element.replaceWith(...element.childNodes);
    for (const element of all(root, '[scope]')) element.removeAttribute('scope');
  },
  'comments and scripts in between': (root) => {
    for (const text of textNodes(root)) {
      text.before(root.ownerDocument.createComment('x'));
      text.after(make(root, 'script', 'x()'));
    }
  },
  'text cut into pieces': (root) => textNodes(root).forEach((text) => text.length > 1 && text.splitText(1)),
  'indented source': (root) => {
    for (const element of all(root, 'p,ul,li,dl,dt,dd,h3,h4,table,tr,td,th')) {
      element.before('\n    ');
      if (inlineContent(element)) {
        element.prepend('\n      ');
        element.append('\n    ');
      }
    }
  },
};
