export { choicesOf, type Choices } from './choices.ts';
export { crisisLinesFor } from './crisis-lines.ts';
export { languagesOf, waysOf } from './filters.ts';
export { findWindows } from './find.ts';
export { prepare, type Index, type PrepareOptions } from './prepare.ts';
export { SYNONYMS, synonymsOf } from './synonyms.ts';
export type { Findable, Finding, Found, Question, Reason, Synonyms, Way, Why, Worry } from './types.ts';
export { WORRIES } from './worries.ts';
