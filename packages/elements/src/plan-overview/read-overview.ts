import { plainText } from '@tomoni/plan';
import { overviewFromSections, type OverviewCard } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { readSections } from '../light-dom/sections.ts';

/** What the element shows; everything may be missing. */
export interface Overview extends Partial<OverviewCard> {
  /** True when the prose is a summary of the plan's own. */
  summarised?: boolean | undefined;
}

/** What a page says of a plan as a whole; undefined when it says nothing of it. A quotation is the idea, also without a heading. */
export function readOverview(element: Element): Overview | undefined {
  refuseMedia(element);
  const sections = readSections(element, { factsOnly: true });
  const card = overviewFromSections(sections);
  const quote = element.querySelector('blockquote');
  if (!quote || card?.philosophy) return card;
  const [text, ...more] = readSections(quote)[0]?.paragraphs ?? [];
  if (text === undefined) return card;
  const quoted = new Set([text, ...more].map((each) => plainText(each)));
  return {
    ...card,
    philosophy: { text, ...(more[0] && { explanation: more[0] }) },
    sections: (card?.sections ?? [])
      .map((each) => ({ ...each, paragraphs: each.paragraphs.filter((paragraph) => !quoted.has(plainText(paragraph))) }))
      .filter(({ title, paragraphs, items }) => title !== '' || paragraphs.length || items.length),
  };
}
