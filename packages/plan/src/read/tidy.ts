import { labelled } from '../shapes/labelled.ts';
import { joinPhrases, linesOf, partsOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Fact, Phrase, Section } from '../shapes/types.ts';
import { columnOf } from './columns.ts';
import type { Table } from './vocabulary.ts';

/** What typists put before a line to make a list of it. ○ is one in the plans' own texts. */
const BULLET = /^\s*(?:[○●◯〇・•‣▪■□◆◇]\s*|[-*＊‐–]\s+)(?=[^\s○●])/;

const withoutBullet = (line: Phrase): Phrase | undefined => {
  const found = BULLET.exec(plainText(line));
  return found ? slicePhrase(line, found[0].length) : undefined;
};

export interface Prose {
  paragraphs: Phrase[];
  items: Phrase[];
  facts: Fact[];
}

/**
 * Takes 項目：値 lines out of lines. They are facts where the vocabulary knows at least one of the terms that stand together,
 * since an action may well have a colon in it, too.
 */
function takeFacts(lines: readonly Phrase[], table: Table | undefined): { facts: Fact[]; rest: Phrase[] } {
  const facts: Fact[] = [];
  const rest: Phrase[] = [];
  let run: { line: Phrase; fact: Fact }[] = [];
  const close = (): void => {
    const known = table && run.some(({ fact }) => columnOf(plainText(fact.term), table));
    if (known) facts.push(...run.map(({ fact }) => fact));
    else rest.push(...run.map(({ line }) => line));
    run = [];
  };
  for (const line of lines) {
    const fact = labelled(line);
    if (fact) run.push({ line, fact });
    else {
      close();
      rest.push(line);
    }
  }
  close();
  return { facts, rest };
}

/**
 * Reads what typists mean by plain lines: those with a bullet (○, ・) are items, 項目：値 lines with a known term are facts.
 * Sections inside lose their headings to a paragraph of their own: nothing that the page says is lost.
 */
export function tidy(section: Section, table?: Table): Prose {
  const prose: Prose = { paragraphs: [], items: [], facts: [...section.facts] };
  for (const paragraph of section.paragraphs) {
    const { facts, rest } = takeFacts(linesOf(paragraph), table);
    prose.facts.push(...facts);
    let text: Phrase = '';
    const close = (): void => {
      if (text !== '') prose.paragraphs.push(text);
      text = '';
    };
    for (const line of rest) {
      const item = withoutBullet(line);
      if (item === undefined) text = joinPhrases(text, line);
      else {
        close();
        prose.items.push(item);
      }
    }
    close();
  }
  const { facts, rest } = takeFacts(section.items, table);
  prose.facts.push(...facts);
  prose.items.push(...rest.map((item) => withoutBullet(item) ?? item));
  for (const inner of section.sections) {
    const { paragraphs, items, facts: more } = tidy(inner, table);
    if (inner.heading !== '') prose.paragraphs.push([{ tag: 'strong', children: partsOf(inner.heading) }]);
    prose.paragraphs.push(...paragraphs);
    prose.items.push(...items);
    prose.facts.push(...more);
  }
  return prose;
}

export interface Unwrapped {
  /** The heading over all sections, when there is one. */
  title?: Phrase;
  sections: Section[];
}

/** The sections that have headings; those inside when a single one wraps them all. Text before the first heading is no section. */
export function unwrap(sections: readonly Section[]): Unwrapped {
  const titled = sections.filter(({ heading }) => heading !== '');
  const [only] = titled;
  if (titled.length !== 1 || !only || only.sections.length < 2 || only.items.length || only.facts.length) return { sections: titled };
  return { title: only.heading, ...unwrap(only.sections) };
}
