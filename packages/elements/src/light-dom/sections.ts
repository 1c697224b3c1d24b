import { joinPhrases, plainText, splitStrong, withoutStrong, type Phrase, type Section } from '@tomoni/plan';
import { readInline } from './inline.ts';
import { placeOf, STRONG_LEVEL, type Place } from './place.ts';
import { SectionBuilder } from './section-builder.ts';

/** A paragraph that is strong as a whole is a heading, unless it is a sentence or too long for one. */
const isTitle = (phrase: Phrase): boolean => /^[^]{1,80}$/.test(plainText(phrase)) && !/[。．.！!？?、，,]$/.test(plainText(phrase));

/** Takes the text between two borders of blocks to where it belongs. */
class SectionReader {
  readonly build = new SectionBuilder();
  /** The elements around the current text that say what it is, the innermost last. */
  #places: Place[] = [];
  #terms: Phrase[] = [];
  #answered = true;
  readonly #factsOnly: boolean;

  constructor(factsOnly: boolean) {
    this.#factsOnly = factsOnly;
  }

  readonly border = (phrase: Phrase, element: Element, begins: boolean): void => {
    this.text(phrase, begins ? '' : element.id);
    const around = this.#places.at(-1);
    if (around?.element === element && !begins) this.#close(this.#places.pop()!);
    else if (begins) {
      const place = placeOf(element, this.#places, this.build.inside, this.#factsOnly);
      if (place) this.#places.push(place);
    } else if (element.localName === 'details') this.build.end(STRONG_LEVEL);
  };

  text(phrase: Phrase, id = ''): void {
    if (phrase === '') return;
    const place = this.#places.at(-1);
    if (!place) this.#loose(phrase, id);
    else if (place.role === 'item') this.#item(place, phrase);
    else if (place.role === 'titled' && place.text === '') this.#titled(place, phrase);
    else if (/^(titled|body|list)$/.test(place.role)) this.build.current.paragraphs.push(phrase);
    else place.text = joinPhrases(place.text, phrase);
  }

  #loose(phrase: Phrase, id: string): void {
    const split = splitStrong(phrase);
    if (!split?.ownLine || !isTitle(split.heading)) this.build.current.paragraphs.push(phrase);
    else {
      this.build.start(STRONG_LEVEL, withoutStrong(split.heading), id);
      this.text(split.rest);
    }
  }

  /** A list item in several blocks stays one item. */
  #item(place: Place, phrase: Phrase): void {
    place.items ??= this.build.current.items;
    place.index ??= place.items.push('') - 1;
    place.items[place.index] = joinPhrases(place.items[place.index]!, phrase);
  }

  #titled(place: Place, phrase: Phrase): void {
    const split = splitStrong(phrase);
    if (!split) return this.#item(place, phrase);
    place.text = split.heading;
    this.build.start(place.level, withoutStrong(split.heading), place.element.id);
    this.text(split.rest);
  }

  #close({ role, text, level, parts, element }: Place): void {
    if (role === 'heading') {
      if (text !== '') this.build.start(level, withoutStrong(text), element.id);
    } else if (role === 'term') {
      if (this.#answered) this.#terms = [];
      this.#answered = false;
      if (text !== '') this.#terms.push(withoutStrong(text));
    } else if (role === 'value') {
      if (text !== '') for (const term of this.#terms) this.build.current.facts.push({ term, value: text });
      this.#answered = true;
    } else if (role === 'list') {
      if (!this.#answered) this.build.current.paragraphs.push(...this.#terms);
      this.#answered = true;
      if (parts) this.build.end(level);
    }
  }
}

export interface SectionOptions {
  /** For records: a `dl` or a two-column table holds facts, never headings. */
  factsOnly?: boolean;
}

/**
 * The second shape: a heading and what follows it up to the next heading of its level; deeper headings make sections inside.
 * Headings are h1–h6, a summary, a paragraph that is strong as a whole; where none of them is open, also a dt, the first cell
 * of a row, and a li that begins with strong. Under a heading dt and li are headings only when they have lists inside;
 * otherwise they are facts and items. Text before the first heading is a section whose heading is ''.
 */
export function readSections(root: Element, { factsOnly = false }: SectionOptions = {}): Section[] {
  const reader = new SectionReader(factsOnly);
  reader.text(readInline(root, reader.border));
  return reader.build.sections;
}
