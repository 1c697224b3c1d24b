import { joinPhrases, labelled, plainText, type Phrase, type Section } from '@tomoni/plan';
import { entriesFromSections, namesFromSections, numberOfTitle, previousEvaluationFromSections } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { readSections } from '../light-dom/sections.ts';
import { isList, type Entry, type Kind, type Part } from './part.ts';

const saysSomething = ({ paragraphs, items, facts }: Section): boolean => paragraphs.length + items.length + facts.length > 0;

/** What a page says of a kind, and what it says around it; undefined when it says nothing of it. */
export function readPart(element: Element, kind: Kind): Part | undefined {
  refuseMedia(element);
  const sections = readSections(element);
  const inList = isList(kind);
  const entries: readonly Entry[] =
    kind === 'previous-evaluation'
      ? previousEvaluationFromSections(sections)
      : kind === 'actors'
        ? namesFromSections(sections).map((title) => ({ title }))
        : entriesFromSections(sections, inList);
  // Prose whose heading is the page's own, outside the element.
  if (!entries.length && kind === 'sections' && sections.some(saysSomething))
    return { entries: sections.map(({ paragraphs, items, facts }) => ({ title: '', paragraphs, items, facts })) };
  if (!entries.length) return undefined;

  const shown = new Set(entries.map(({ title }) => plainText(title ?? '')));
  /** What a section says beside its entries. In a list the items are entries. */
  const aside = ({ paragraphs, items, facts }: Section): Phrase[] =>
    inList
      ? paragraphs.filter((line) => items.length || !(kind === 'actors' || labelled(line)))
      : [...paragraphs, ...items, ...facts.map(({ term, value }) => joinPhrases(term, value, '：'))];
  const [over, another] = sections.filter(({ heading }) => heading !== '');
  const isOver = over && !another && ![over.heading, numberOfTitle(over.heading).title].some((title) => shown.has(plainText(title)));
  const first = over ? sections.indexOf(over) : sections.length;
  const loose = (from: number, to?: number): Phrase[] =>
    sections.slice(from, to).flatMap((section) => (section.heading === '' ? aside(section) : []));
  return {
    entries,
    before: [...loose(0, first), ...(isOver ? aside(over) : [])],
    after: loose(first),
    ...(isOver && { title: over.heading }),
  };
}
