export { readInline } from './inline.ts';
export { readOutline } from './outline.ts';
export { readRecords } from './records.ts';
export { readSections, type SectionOptions } from './sections.ts';
export { readWordList } from './word-list.ts';
export { readWords } from './words.ts';
