/** An element of a document that was read. */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  children: ReadElement[];
  /** Its own text, without that of the elements in it. */
  text: string;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- what XML forbids
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function textOf(raw: string): string {
  if (/[<>]/.test(raw) && !/^[^<]*$/.test(raw)) throw new Error(`a bracket in text: ${raw}`);
  if (raw.includes(']]>')) throw new Error(`]]> in text: ${raw}`);
  return raw.replace(/&[^;&\s]*;?/g, (entity) => {
    const known = ENTITIES[entity];
    if (known === undefined) throw new Error(`no entity: ${entity}`);
    return known;
  });
}

/**
 * Reads the part of XML 1.0 that we write, and throws for everything else: one root, tags that close in order, attributes
 * in double quotes and each once, the five entities, no character that XML forbids. Knows nothing of the writer.
 */
export function readXml(xml: string): ReadElement {
  const bad = FORBIDDEN.exec(xml);
  if (bad) throw new Error(`a character that XML forbids at ${bad.index}`);
  const declared = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml);
  if (!declared) throw new Error('no declaration');
  const piece = /<(\/?)([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  const open: ReadElement[] = [];
  let root: ReadElement | undefined;
  for (let at = declared[0].length; at < xml.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(xml);
    if (!found) throw new Error(`not well-formed from ${JSON.stringify(xml.slice(at, at + 60))}`);
    const [, closes, name = '', raw = '', empty, text] = found;
    if (text !== undefined) {
      const last = open.at(-1);
      if (last) last.text += textOf(text);
      else if (text.trim()) throw new Error(`text outside: ${text}`);
      continue;
    }
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    if (!open.length && root) throw new Error('two roots');
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of raw.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (key in attributes) throw new Error(`${key} twice`);
      attributes[key] = textOf(value);
    }
    const element: ReadElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    if (!empty) open.push(element);
  }
  if (!root || open.length) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root;
}

/** Every element of this name, in the document's order. */
export function* elementsOf(root: ReadElement, name: string): Generator<ReadElement> {
  if (root.name === name) yield root;
  for (const child of root.children) yield* elementsOf(child, name);
}

/** The text of a child. */
export const childText = (element: ReadElement, name: string): string | undefined =>
  element.children.find((each) => each.name === name)?.text;
