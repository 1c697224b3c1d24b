import { report } from './fail.ts';
import { VERSION } from './version.ts';

/**
 * Registers a tag once. The same version twice is silent; another version warns, and the first one stays,
 * because a page cannot have two classes for one tag.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as (CustomElementConstructor & { tomoniVersion?: string }) | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.tomoniVersion !== VERSION) {
    report(({ warnOfOtherVersion }) => warnOfOtherVersion(tag, present.tomoniVersion));
  }
}
