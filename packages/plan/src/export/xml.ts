/** What XML 1.0 cannot hold at all, escaped or not: control characters, halves of pairs, U+FFFE and U+FFFF. Source: XML 1.0, 2.2 Char. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML, in an element or in a quoted attribute. A return becomes a line feed, as every reader of XML makes of it. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** An element: its name, and either text or elements in their order; `undefined` leaves no trace. */
export interface XmlElement {
  name: string;
  attributes?: Record<string, string | undefined>;
  content: string | readonly (XmlElement | undefined)[];
}

/** An element of text, or nothing when there is none. */
export const leaf = (name: string, text: string | undefined): XmlElement | undefined =>
  text?.trim() ? { name, content: text } : undefined;

function lines({ name, attributes = {}, content }: XmlElement, indent: string): string[] {
  const known = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const tag = `${name}${known.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}`;
  if (typeof content === 'string') return [`${indent}<${tag}>${escapeXml(content)}</${name}>`];
  const inside = content.flatMap((each) => (each ? lines(each, `${indent}  `) : []));
  return inside.length ? [`${indent}<${tag}>`, ...inside, `${indent}</${name}>`] : [`${indent}<${tag}/>`];
}

/** A whole document, UTF-8. */
export const xmlDocument = (root: XmlElement): string => ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, ''), ''].join('\n');
