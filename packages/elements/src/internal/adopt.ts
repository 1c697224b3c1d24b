import type { CSSResult } from 'lit';

const made = new WeakMap<CSSResult, CSSStyleSheet>();

/**
 * Adopts sheets that came after the first drawing, once. On a page where Lit believes that there are no constructed
 * sheets (MooTools has a `Document` of its own) a result has none, and gets one here.
 */
export function adopt(root: ShadowRoot, ...results: readonly CSSResult[]): void {
  for (const result of results) {
    let sheet = result.styleSheet ?? made.get(result);
    if (!sheet) {
      made.set(result, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(String(result));
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
