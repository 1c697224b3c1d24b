import { html, nothing } from 'lit';
import { localise, safeHref, type Inline, type Phrase } from '@tomoni/plan';

function element({ tag, href, lang, children }: Exclude<Inline, string>): unknown {
  const content = children.map(inline);
  switch (tag) {
    case 'ruby':
      return html`<ruby>${content}</ruby>`;
    case 'rt':
      return html`<rt>${content}</rt>`;
    case 'rp':
      return html`<rp>${content}</rp>`;
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'em':
      return html`<em>${content}</em>`;
    case 'br':
      return html`<br />`;
    case 'a': {
      const address = href && safeHref(href);
      return address ? html`<a href=${address} part="link">${content}</a>` : content;
    }
    default:
      return html`<span lang=${lang ?? nothing}>${content}</span>`;
  }
}

const inline = (node: Inline): unknown => (typeof node === 'string' ? node : element(node));

/**
 * Draws a phrase for a reader of `language`: plain text, the best of several languages, or text with ruby, links and
 * emphasis. A part in another language than the reader's is marked with `lang`, so that it is seen and pronounced so.
 *
 * @param dataLanguage BCP 47 tag of plain strings in the data.
 */
export function phrase(value: Phrase, language: string, dataLanguage: string): unknown {
  const isInline = Array.isArray(value);
  const { text, lang } = isInline ? { text: value.map(inline), lang: dataLanguage } : localise(value, language, dataLanguage);
  return sameLanguage(lang, language) ? text : html`<span lang=${lang} class="other-language">${text}</span>`;
}

/** `en` serves a reader of `en-GB`; やさしい日本語 (`ja-x-easy`) is Japanese. */
function sameLanguage(one: string, other: string): boolean {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  return base(one) === base(other);
}
