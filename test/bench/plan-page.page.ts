// Runs in the page: when the layout was last another one, and the same page as plain HTML and CSS.

import type { CSSResult, LitElement } from 'lit';

/** How long nothing may move until the page counts as finished, in milliseconds. */
const QUIET = 400;

/** Looks at every frame whether something became taller or moved; `finalLayout` are the milliseconds from the start of the navigation. */
function watch(): void {
  let last = 0;
  let before = '';
  const look = (): void => {
    const boxes = [...document.querySelectorAll('main, main > *, main > :first-of-type ~ * > *')].map((box) => box.getBoundingClientRect());
    const now = boxes.map(({ top, height }) => `${top | 0} ${height | 0}`).join();
    if (now !== before) last = performance.now();
    before = now;
    if (document.readyState === 'complete' && last && performance.now() - last > QUIET) Object.assign(globalThis, { finalLayout: last });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What stands in a node as a reader sees it: shadow roots in place of what they stand for, slots filled. */
const inside = (node: Node): Node[] => {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return assigned.length ? assigned : [...((node as Element).shadowRoot ?? node).childNodes];
};

/** All words of the page without blanks, and how tall it is: two pages with the same are taken for the same. */
function seen(): { text: string; height: number; elements: number } {
  const texts: string[] = [];
  let elements = 0;
  const read = (node: Node): void => {
    if (node.nodeType === 3) texts.push((node as Text).data);
    if (!(node instanceof Element) || /^(script|style|template|link)$/.test(node.localName)) return;
    elements++;
    inside(node).forEach(read);
  };
  read(document.body);
  return { text: texts.join('').replace(/\s+/g, ''), height: document.querySelector('main')!.getBoundingClientRect().height, elements };
}

/** The page as HTML without a script, and the styles of its elements, each of which counts only inside its own. */
function twin(): { html: string; css: string } {
  const styles = new Map<string, string>();
  const copyOf = (node: Node): Node[] => {
    if (node.nodeType === 3) return [node.cloneNode()];
    if (!(node instanceof Element) || node.matches('script,[rel=modulepreload]')) return [];
    if (node.localName === 'slot') return inside(node).flatMap(copyOf);
    const copy = node.localName.includes('-') ? document.createElement('div') : (node.cloneNode() as Element);
    if (node.localName.includes('-')) {
      for (const name of node.getAttributeNames()) copy.setAttribute(name, node.getAttribute(name)!);
      copy.setAttribute('data-was', node.localName);
    }
    if (node.shadowRoot) {
      // As they are written: a browser takes `all: initial` apart into hundreds of lines. What was adopted later is taken from the browser.
      const written = (node.constructor as typeof LitElement).elementStyles as CSSResult[];
      const later = node.shadowRoot.adoptedStyleSheets.filter((sheet) => written.every(({ styleSheet }) => styleSheet !== sheet));
      const rules = later.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      styles.set(node.localName, [...written.map(({ cssText }) => cssText), ...rules].join('\n'));
    }
    copy.append(...inside(node).flatMap(copyOf));
    return [copy];
  };
  const [root] = copyOf(document.documentElement) as [Element];
  const css = [...styles].map(
    ([tag, rules]) =>
      `@scope ([data-was=${tag}]) to (:scope [data-was]) {\n${rules.replace(/:host\(([^()]*)\)/g, ':scope:is($1)').replaceAll(':host', ':scope')}\n}`,
  );
  return { html: `<!doctype html>${root.outerHTML}`, css: css.join('\n') };
}

Object.assign(globalThis, { bench: { seen, twin } });
watch();
