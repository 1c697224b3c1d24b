// Loads only with the attribute `json-ld`.
import { filesOf, linkedDataOf, type Distribution } from '@tomoni/plan/export';
import type { PlanDocument } from '@tomoni/plan';
import { HeadData } from '../internal/head-data.ts';

const FORMATS: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xml: 'application/xml',
  pdf: 'application/pdf',
};

/** The files that the page links to, and the plan itself where its address is known. What is only made on request has no address. */
function distributionOf(element: Element, plan: PlanDocument, src: string | undefined, language: string): Distribution[] {
  const links = [...element.querySelectorAll<HTMLAnchorElement>('li a[href]')].map(({ href, textContent }) => ({
    url: href,
    name: textContent.trim(),
  }));
  const own = src && URL.canParse(src, element.baseURI) ? new URL(src, element.baseURI).href : undefined;
  const [whole] = filesOf(plan);
  const all = own && !links.some(({ url }) => url === own) ? [{ url: own, name: whole!.name }, ...links] : links;
  return all.flatMap(({ url, name }) => {
    const format = FORMATS[/\.(\w+)([?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''];
    return format ? [{ url, name: name || language, format }] : [];
  });
}

/**
 * The plan as a schema.org Dataset in the head of the page, for as long as the element is there and says so.
 *
 * @param head What the element has put there before.
 */
export function describe(
  element: HTMLElement & { jsonLd: boolean | undefined; readonly language: string },
  plan: PlanDocument,
  src: string | undefined,
  head = new HeadData(),
): HeadData {
  const { language } = element;
  if (element.isConnected && element.jsonLd) {
    head.show(linkedDataOf(plan, { language, url: location.href, distribution: distributionOf(element, plan, src, language) }));
  }
  return head;
}
