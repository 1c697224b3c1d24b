export type {
  Cell,
  Fact,
  GridCell,
  GridTable,
  Inline,
  InlineElement,
  InlineTag,
  OutlineNode,
  Phrase,
  Row,
  Section,
  Words,
} from './types.ts';
export { fold } from './fold.ts';
export { labelled } from './labelled.ts';
export { MARK } from './mark.ts';
export { joinPhrases, linesOf, partsOf, phraseOf } from './phrase.ts';
export { plainText } from './plain-text.ts';
export { rowsOfSections } from './rows.ts';
export { safeHref } from './safe-href.ts';
export { slicePhrase } from './slice.ts';
export { splitStrong, withoutStrong } from './strong.ts';
export { wordsOf } from './words.ts';
