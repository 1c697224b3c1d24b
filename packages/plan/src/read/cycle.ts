import { labelled } from '../shapes/labelled.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Phrase, Section } from '../shapes/types.ts';
import type { CycleCard, PhaseCard } from './cards.ts';
import { numberOfTitle } from './number-of-title.ts';
import { tidy, unwrap } from './tidy.ts';

/** `Plan（計画）`, `Plan 【計画】`, `計画 (Plan)`. */
const BRACKETED = /^(.+?)\s*[（(［[【〔「](.+)[）)］\]】〕」]$/s;
/** `Plan 計画`, `P：計画` */
const BESIDE = /^([A-Za-zＡ-Ｚａ-ｚ]+)\s*[\s:：・･/／]\s*(?=[^\sA-Za-zＡ-Ｚａ-ｚ])/;
/** A longer heading is not looked through for brackets: that takes the square of its length. */
const LONGEST = 300;
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\s'’-]{1,24}$/u.test(text.normalize('NFKC'));

/** The word of the figure (Plan) and the name (計画), whichever stands first. A heading in one language is the name alone. */
function labelAndName(heading: Phrase): { label?: string; name: Phrase } {
  const text = plainText(heading);
  if (text.length > LONGEST) return { name: heading };
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const [, outer = '', inner = ''] = bracketed;
    const from = text.length - 1 - inner.length;
    if (isLatin(outer)) return { label: outer, name: slicePhrase(heading, from, from + inner.length) };
    if (isLatin(inner)) return { label: inner, name: slicePhrase(heading, 0, outer.length) };
  }
  const beside = BESIDE.exec(text);
  return beside ? { label: beside[1]!, name: slicePhrase(heading, beside[0].length) } : { name: heading };
}

function phaseOf(section: Section): PhaseCard {
  const { paragraphs, items, facts } = tidy(section);
  const lines = facts.map(({ term, value }) => joinPhrases(term, value, '：'));
  return {
    ...(section.id && { id: section.id }),
    ...labelAndName(numberOfTitle(section.heading).title),
    paragraphs,
    items: [...items, ...lines],
  };
}

/** A list without headings: `Plan（計画）：策定・見直し`. */
function phaseOfItem(item: Phrase): PhaseCard {
  const line = labelled(item);
  return { ...labelAndName(numberOfTitle(line?.term ?? item).title), paragraphs: line ? [line.value] : [], items: [] };
}

/** One phase a section (`<h3>Plan（計画）</h3>`), or an item each where there are no headings; a heading over all is the title. */
export function cycleFromSections(sections: readonly Section[]): CycleCard | undefined {
  const { title, sections: titled } = unwrap(sections);
  const phases = titled.length ? titled.map(phaseOf) : sections.flatMap((section) => tidy(section).items.map(phaseOfItem));
  return phases.length ? { ...(title !== undefined && { title }), phases } : undefined;
}
