/** Markup that is ready. Whatever else goes into a template is text and is escaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Value = Html | string | number | undefined | false | readonly Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function markupOf(value: Value): string {
  if (value instanceof Html) return value.markup;
  if (value === undefined || value === false) return '';
  if (typeof value === 'object') return value.map(markupOf).join('');
  return String(value).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** `` markup`<p>${text}</p>` ``, for what stands in one line: text is escaped, lists are joined, `undefined` and `false` leave nothing. */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(strings.map((string, index) => (index ? markupOf(values[index - 1]) : '') + string).join(''));
}

/** One under the other, as a CMS puts blocks; empty ones leave no line. */
export const lines = (...parts: Value[]): Html =>
  new Html(
    parts
      .flatMap((part) => (Array.isArray(part) ? part : [part]))
      .map(markupOf)
      .filter(Boolean)
      .join('\n'),
  );

/** An element around blocks, each on a line of its own. */
export function block(tag: string, attributes: Record<string, string | undefined>, ...parts: Value[]): Html {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return lines(markup`<${tag}${known.map(([name, value]) => markup` ${name}="${value}"`)}>`, ...parts, markup`</${tag}>`);
}

/** Side by side with text between. */
export const joined = (parts: readonly Value[], between: string): Html =>
  markup`${parts.map((part, index) => [index > 0 && between, part])}`;

/** A heading of a level that is known only when the page is written. */
export const heading = (level: number, id: string, content: Value): Html => markup`<h${level} id="${id}">${content}</h${level}>`;
