import { partsOf, phraseOf, plainText, slicePhrase, type Phrase, type Section } from '@tomoni/plan';
import { readSections } from '../light-dom/sections.ts';
import type { FileList, ListedFile, OpenData } from './data-files.ts';

/** `<a href="nodes.csv">体系</a>（CSV・21行）`: the link, and what stands behind it, without its brackets. */
function fileOf(item: Phrase): ListedFile {
  const parts = partsOf(item);
  const end = parts.findIndex((part) => typeof part !== 'string' && part.tag === 'a') + 1;
  const rest = end ? phraseOf(parts.slice(end)) : '';
  const text = plainText(rest);
  const [, open = '', inside = ''] = /^(\s*[（(])([^]*)[）)]\s*$/.exec(text) ?? [];
  return {
    title: end ? phraseOf(parts.slice(0, end)) : item,
    about: inside ? slicePhrase(rest, open.length, open.length + inside.length) : rest,
  };
}

const listOf = ({ heading, paragraphs, items, facts, sections }: Section): FileList => ({
  heading,
  paragraphs,
  files: items.map(fileOf),
  facts,
  sections: sections.map(listOf),
});

/** The links that a page lists; undefined when it lists none. */
export const readOpenData = (element: Element): OpenData | undefined =>
  element.querySelector('li a[href]') ? { lists: readSections(element, { factsOnly: true }).map(listOf) } : undefined;
