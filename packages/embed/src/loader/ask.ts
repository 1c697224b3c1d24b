import { isAllowedValue, type Allow } from './allow.ts';

/** What a link or a container says: which element, with which attributes, and what is its content. */
export interface Ask {
  name: string;
  attributes: Record<string, string>;
  /** Whether the list or table before the link is the content. */
  previous: boolean;
}

const MARK = '#tomoni-embed';
/** Links that may ask for an element. */
export const LINK = `a[href$="${MARK}"]`;
const PAGE = /^(.*\/embed\/)([a-z-]+)\/(?:([a-z-]+)\/)?(?:index\.html)?$/;

/**
 * Reads an embed link: `https://host/embed/role-cards/?plan=…&lang=…&theme=…&content=previous#tomoni-embed`,
 * or `/embed/plan-part/funding/#tomoni-embed` for a kind of an element.
 * Without `plan` and `content` it is the plan of the pages that it leads to. An attribute with an address elsewhere is left out.
 *
 * @param isElement Whether there is such an element.
 * @returns undefined for any other link, and for one that leads where the site has not allowed: it stays a link.
 */
export function readLink(href: string, allow: Allow, isElement: (name: string) => boolean): Ask | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  const [, folder, name, part] = PAGE.exec(url.pathname) ?? [];
  if (!folder || !name || url.hash !== MARK || !isElement(name) || !allow(url)) return undefined;
  const { plan, content, ...attributes } = Object.fromEntries(url.searchParams);
  if (part) attributes[name === 'progress-legend' ? 'axis' : 'kind'] = part;
  const previous = content === 'previous';
  const isOwn = plan === undefined && (previous || name === 'progress-badge'); // a badge's words are those of the link
  if (!isOwn) {
    const src = plan === undefined ? new URL(`${folder}plan.json`, url) : URL.canParse(plan, url.href) ? new URL(plan, url) : undefined;
    if (!src || !allow(src)) return undefined;
    attributes['src'] = src.href;
  }
  const allowed = Object.entries(attributes).filter(([, value]) => isAllowedValue(value, allow, url.href));
  return { name, attributes: Object.fromEntries(allowed), previous };
}

/**
 * Reads a container: `<div class="tomoni-embed tomoni-role-cards">` or `<div data-tomoni="role-cards" data-tomoni-theme="paper">`.
 * `data-tomoni-plan` is the address of the plan; where a CMS takes no such attribute, an embed link inside says it.
 */
export function readContainer(element: HTMLElement, allow: Allow, isElement: (name: string) => boolean): Ask | undefined {
  const named = [element.dataset['tomoni'] ?? '', ...element.classList].map((word) => word.replace(/^tomoni-/, ''));
  const name = named.find(isElement);
  if (!name) return undefined;
  const link = [...element.querySelectorAll<HTMLAnchorElement>(LINK)]
    .map(({ href }) => readLink(href, allow, (each) => each === name))
    .find(Boolean);
  const attributes: Record<string, string> = { ...link?.attributes };
  for (const { name: attribute, value } of element.attributes) {
    const key = /^data-tomoni-([\w-]+)$/.exec(attribute)?.[1];
    if (key && isAllowedValue(value, allow, document.baseURI)) attributes[key === 'plan' ? 'src' : key] = value;
  }
  return { name, attributes, previous: false };
}
