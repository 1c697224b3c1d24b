import type { Phrase, Section } from '@tomoni/plan';
import { cycleFromSections } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { readSections } from '../light-dom/sections.ts';
import type { PdcaCycle } from './cycle.ts';

/** What stands before the first phase: under the heading over all, or without any heading. */
function introOf(sections: readonly Section[], isTitled: boolean): Phrase[] {
  const loose = sections.filter(({ heading }) => heading === '').flatMap(({ paragraphs }) => paragraphs);
  const over = isTitled ? sections.find(({ heading }) => heading !== '') : undefined;
  return [...loose, ...(over?.paragraphs ?? [])];
}

/** Number of the phase whose heading the page marks with `aria-current`, counted among headings of its level; 0 when there is none. */
function currentOf(root: Element): number {
  const marked = root.querySelector(':is(h1,h2,h3,h4,h5,h6,dt)[aria-current]:not([aria-current=false])');
  const level = marked ? [...root.querySelectorAll(marked.localName)] : [];
  return level.filter((heading) => heading.textContent?.trim()).indexOf(marked!) + 1;
}

/** The cycle that a page's own content describes; undefined when it has fewer than two phases. */
export function readCycle(root: Element): PdcaCycle | undefined {
  refuseMedia(root);
  const sections = readSections(root);
  const cycle = cycleFromSections(sections);
  if (!cycle || cycle.phases.length < 2) return undefined;
  const current = currentOf(root);
  return {
    ...cycle,
    intro: introOf(sections, cycle.title !== undefined),
    current: cycle.phases[current - 1] && String(current),
  };
}
