import { VERSION } from './version.ts';

interface Versioned {
  tomoniVersion?: string;
}

/**
 * Registers a tag once. The same version twice is silent; another version warns, and the first one stays,
 * because a page cannot have two classes for one tag.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.tomoniVersion !== VERSION) {
    console.warn(
      `<${tag}>: 先に登録された版 ${present.tomoniVersion} を使い、${VERSION} は使いません。 The version registered first stays.`,
    );
  }
}
