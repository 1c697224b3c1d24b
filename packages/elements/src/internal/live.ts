// What all elements on a page share: one observer for content, one for languages, one listener for providers.
// An observer for each of a thousand badges would cost more than the badges.

export interface LiveElement extends HTMLElement {
  /** The element's own light DOM changed: a script, a translator, a furigana filter. */
  contentChanged(): void;
  /** Some `lang` on the page changed. */
  languageChanged(): void;
  /** A provider of a plan appeared, or was upgraded, after this element. */
  providerAppeared(context: unknown): void;
}

const connected = new Set<LiveElement>();
const watchedRoots = new WeakSet<Node>();

const contentObserver = new MutationObserver((records) => {
  const changed = new Set<LiveElement>();
  for (const { target } of records) {
    for (let node: Node | null = target; node; node = node.parentNode) {
      if (connected.has(node as LiveElement)) changed.add(node as LiveElement);
    }
  }
  for (const element of changed) element.contentChanged();
});

const languageObserver = new MutationObserver(() => {
  for (const element of connected) element.languageChanged();
});

function onProvider(event: Event): void {
  for (const element of connected) element.providerAppeared((event as Event & { context?: unknown }).context);
}

function watch(root: Node): void {
  if (watchedRoots.has(root)) return;
  watchedRoots.add(root);
  languageObserver.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  root.addEventListener('context-provider', onProvider);
}

/** Starts telling the element of changes. Called on every connection: it may have moved to another tree. */
export function join(element: LiveElement): void {
  connected.add(element);
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    watch(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  contentObserver.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'lang', 'hidden', 'aria-current'],
  });
}

export function leave(element: LiveElement): void {
  connected.delete(element);
}

/** The language in which an element stands: its own `lang`, its ancestors' (through shadow roots), then the document's. */
export function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const marked: Element | null = node.closest('[lang]');
    if (marked) return marked.getAttribute('lang') || 'ja';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'ja';
}
