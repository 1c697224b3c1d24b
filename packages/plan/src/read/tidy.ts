import { labelled } from '../shapes/labelled.ts';
import { joinPhrases, linesOf, partsOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Fact, Phrase, Section } from '../shapes/types.ts';
import { columnOf, type Column } from './column.ts';

/** What typists put before a line to make a list of it. ○ is one in the plans' own texts. */
const BULLET = /^\s*(?:[○●◯〇・•‣▪■□◆◇][^\S\n]*|[-*＊‐–][^\S\n]+)(?=[^\s○●])/;

const withoutBullet = (line: Phrase): Phrase | undefined => {
  const found = BULLET.exec(plainText(line));
  return found ? slicePhrase(line, found[0].length) : undefined;
};

export interface Prose {
  paragraphs: Phrase[];
  items: Phrase[];
  facts: Fact[];
}

/** A line, and which paragraph or item it is of. */
interface Line {
  text: Phrase;
  of: number;
}

/**
 * Takes 項目：値 lines out of lines. They are facts where the vocabulary knows at least one of the terms that stand together,
 * since an action may well have a colon in it, too.
 */
function takeFacts(lines: readonly Line[], terms: readonly Column[] | undefined): { facts: Fact[]; rest: Line[] } {
  const facts: Fact[] = [];
  const rest: Line[] = [];
  let run: { line: Line; fact: Fact }[] = [];
  const close = (): void => {
    const known = terms && run.some(({ fact }) => columnOf(plainText(fact.term), terms));
    for (const { line, fact } of run) {
      if (known) facts.push(fact);
      else rest.push(line);
    }
    run = [];
  };
  for (const line of lines) {
    const fact = labelled(line.text);
    if (fact) run.push({ line, fact });
    else {
      close();
      rest.push(line);
    }
  }
  close();
  return { facts, rest };
}

/** Lines of one paragraph are a paragraph again, but for those with a bullet. */
function proseOf(lines: readonly Line[]): { paragraphs: Phrase[]; items: Phrase[] } {
  const paragraphs: Line[] = [];
  const items: Phrase[] = [];
  let goesOn = false;
  for (const line of lines) {
    const item = withoutBullet(line.text);
    const last = paragraphs.at(-1);
    if (item !== undefined) items.push(item);
    else if (goesOn && last?.of === line.of) last.text = joinPhrases(last.text, line.text);
    else paragraphs.push({ ...line });
    goesOn = item === undefined;
  }
  return { paragraphs: paragraphs.map(({ text }) => text), items };
}

/**
 * Reads what typists mean by plain lines: those with a bullet (○, ・) are items, 項目：値 lines with a known term are facts.
 * Sections inside lose their headings to a paragraph of their own: nothing that the page says is lost.
 */
export function tidy(section: Section, terms?: readonly Column[]): Prose {
  const lines = takeFacts(
    section.paragraphs.flatMap((paragraph, of) => linesOf(paragraph).map((text) => ({ text, of }))),
    terms,
  );
  const list = takeFacts(
    section.items.map((text, of) => ({ text, of })),
    terms,
  );
  const { paragraphs, items } = proseOf(lines.rest);
  const own: Prose = {
    paragraphs,
    items: [...items, ...list.rest.map(({ text }) => withoutBullet(text) ?? text)],
    facts: [...section.facts, ...lines.facts, ...list.facts],
  };
  const inner = section.sections.map((each) => {
    const { paragraphs: more, ...prose } = tidy(each, terms);
    return { ...prose, paragraphs: each.heading === '' ? more : [[{ tag: 'strong', children: partsOf(each.heading) }] as Phrase, ...more] };
  });
  const all = [own, ...inner];
  return {
    paragraphs: all.flatMap((each) => each.paragraphs),
    items: all.flatMap((each) => each.items),
    facts: all.flatMap((each) => each.facts),
  };
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
