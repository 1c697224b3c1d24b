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

function watchAround(element: Element): void {
  const root = element.getRootNode();
  if (!watchedRoots.has(root)) {
    watchedRoots.add(root);
    languageObserver.observe(root, { attributeFilter: ['lang'], subtree: true });
    root.addEventListener('context-provider', onProvider);
  }
  if (root instanceof ShadowRoot) watchAround(root.host);
}

/** Starts telling the element of changes. Called on every connection: it may have moved to another tree. */
export function join(element: LiveElement): void {
  connected.add(element);
  watchAround(element);
  contentObserver.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href', 'lang', 'hidden', 'aria-current'],
  });
}

export function leave(element: LiveElement): void {
  connected.delete(element);
}

/** The language in which an element stands: its own `lang`, its ancestors' (through shadow roots), then the document's. */
export function languageOf(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') || 'ja';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'ja';
}
