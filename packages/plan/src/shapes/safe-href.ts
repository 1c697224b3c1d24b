/**
 * The address of a link if it may be followed, else undefined.
 * http, https, mailto, tel, fragments and relative addresses pass; `javascript:`, `data:`, `vbscript:` and every other scheme do not.
 * White space and controls are first removed the way the URL parser does (https://url.spec.whatwg.org/#concept-basic-url-parser),
 * since a browser reads `java\nscript:` as `javascript:`.
 */
export function safeHref(href: string): string | undefined {
  const url = href.replace(/^[\0- ]+|[\t\n\r]+/g, '').trimEnd();
  return /^(?!(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]*:)./i.test(url) ? url : undefined;
}
