import { safeHref } from '../shapes/safe-href.ts';
import type { Inline, Phrase } from '../shapes/types.ts';
import { inLanguage, type WriteOptions } from './options.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

/** Text as HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"\u00a0]/g, (character) => ENTITIES[character]!);

/** ` id="…"`, where the page wants places to link to. */
export const idAttribute = (id: string | undefined, { ids }: WriteOptions): string => attribute('id', ids ? id : undefined);

const attribute = (name: string, value: string | undefined): string => (value ? ` ${name}="${escapeHtml(value)}"` : '');

function inlineHtml(part: Inline): string {
  if (typeof part === 'string') return escapeHtml(part);
  const { tag, href = '', lang, dir, children } = part;
  if (tag === 'br') return '<br>';
  const content = children.map(inlineHtml).join('');
  const address = tag === 'a' ? safeHref(href) : undefined;
  // Only these names ever get into a tag, whatever the data say.
  if (tag === 'a' ? !address : !/^(ruby|rt|rp|strong|em|span)$/.test(tag)) return content;
  return `<${tag}${attribute('href', address)}${attribute('lang', lang)}${attribute('dir', dir)}>${content}</${tag}>`;
}

/** A phrase as inline HTML, in the language of the page or marked with its own. */
export function phraseHtml(phrase: Phrase, options: WriteOptions = {}): string {
  const said = inLanguage(phrase, options);
  return (Array.isArray(said) ? said : [said as string]).map(inlineHtml).join('');
}
