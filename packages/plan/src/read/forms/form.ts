import type { Phrase } from '../../shapes/types.ts';
import type { Note } from '../repair.ts';

/**
 * How the values of a column are read and written that only some tables have. It stands in the column itself, so that a page
 * brings it only with a table that needs it. What `write` gives `read` takes for the same value.
 */
export interface Form<T> {
  /**
   * @param note Told when what was meant is not what was written.
   * @param name The column's name as the table prints it.
   */
  read: (value: Phrase, note: Note, name: string) => T | undefined;
  /**
   * @param say Puts a text into the page's language.
   * @param language That language, for what has no text of its own; Japanese unless given.
   */
  write: (value: T, say: (phrase: Phrase) => Phrase, language?: string) => Phrase;
  /** What is expected, for people. */
  wanted: readonly [ja: string, en: string];
  /** Whether the value has one form, so that full-width characters in it are a slip. */
  isNumeric?: boolean;
  /** Whether なし is an answer and not an empty cell. */
  answersNone?: boolean;
}
