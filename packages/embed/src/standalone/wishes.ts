import { allowing, isAllowedValue } from '../loader/allow.ts';

/** What the address of a standalone page asks for. */
export interface Wishes {
  /** Attributes of the element, checked; `src` is the address of another plan. */
  attributes: Record<string, string>;
  /** A plan that the site has not allowed; nobody fetches it. */
  refused?: string;
}

/**
 * Reads `?plan=…&lang=en&theme=dark&part=funding`; every other name is the attribute of the same name.
 *
 * @param allowed Origins from which a plan may come besides the page's own, divided by blanks.
 */
export function readWishes(address: string, allowed = ''): Wishes {
  const url = new URL(address);
  const allow = allowing([url.origin], allowed);
  const { plan, part, ...rest } = Object.fromEntries(url.searchParams);
  const wishes: Wishes = { attributes: {} };
  for (const [name, value] of Object.entries({ ...rest, ...(part === undefined ? {} : { kind: part }) })) {
    if (name !== 'src' && isAllowedValue(value, allow, address)) wishes.attributes[name] = value;
  }
  if (plan === undefined) return wishes;
  const src = URL.canParse(plan, address) ? new URL(plan, address) : undefined;
  if (src && allow(src)) wishes.attributes['src'] = src.href;
  else wishes.refused = plan;
  return wishes;
}
