/** Which addresses the site has allowed: its own origin, the one that the loader came from, and those in `data-allow`. */
export type Allow = (address: URL) => boolean;

/** @param origins Origins divided by blanks, as in `data-allow="https://plan.example.jp https://www.example.jp"`. */
export function allowing(own: readonly string[], origins = ''): Allow {
  const allowed = new Set([...own, ...origins.split(/\s+/)].filter(Boolean));
  return ({ protocol, origin }) => /^https?:$/.test(protocol) && allowed.has(origin);
}

/**
 * Whether a value may become an attribute. What reads as an address of its own (`https://…`, `//host`, `javascript:…`)
 * must be one that the site has allowed; words, numbers and paths below the page are.
 */
export function isAllowedValue(value: string, allow: Allow, base: string): boolean {
  const isAddress = URL.canParse(value) || /^\s*[\\/]\s*[\\/]/.test(value);
  return !isAddress || (URL.canParse(value, base) && allow(new URL(value, base)));
}
