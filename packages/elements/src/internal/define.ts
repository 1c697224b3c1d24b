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
      `<${tag}> は、別の版（${present.tomoniVersion ?? '不明'}）がすでに登録されています。先の版をそのまま使います。` +
        ` Already registered by version ${present.tomoniVersion ?? 'unknown'}; ${VERSION} is ignored.`,
    );
  }
}
