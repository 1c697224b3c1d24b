import { html } from 'lit';
import { localise, safeHref, type Inline, type Phrase } from '@tomoni/plan';

/** Draws the inline markup that a phrase may hold. Only its own tags are made, and only harmless addresses become links. */
function nodeOf(part: Inline): Node | string {
  if (typeof part === 'string') return part;
  const { tag, href = '', lang, dir, children } = part;
  const node = document.createElement(/^(ruby|r[tp]|a|strong|em|br)$/.test(tag) ? tag : 'span');
  const address = tag === 'a' && safeHref(href);
  if (address) {
    node.setAttribute('href', address);
    if (children[0] === href) node.className = 'address'; // paper need not say it twice
  }
  if (lang) node.lang = lang;
  if (dir) node.dir = dir;
  node.append(...children.map(nodeOf));
  return node;
}

/** `en` serves a reader of `en-GB`; やさしい日本語 (`ja-x-easy`) is Japanese. */
const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * Draws a phrase for a reader of `language`: plain text, the best of several languages, or text with ruby, links and
 * emphasis. A part in another language than the reader's is marked with `lang`, so that it is seen and pronounced so.
 *
 * @param dataLanguage BCP 47 tag of plain strings in the data.
 */
export function phrase(value: Phrase, language: string, dataLanguage: string): unknown {
  const { text, lang } = Array.isArray(value) ? { text: value.map(nodeOf), lang: dataLanguage } : localise(value, language, dataLanguage);
  return baseOf(lang) === baseOf(language) ? text : html`<span lang=${lang} dir="auto" part="other-language">${text}</span>`;
}
