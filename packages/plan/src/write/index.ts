/** `@tomoni/plan/write`: nouns of the plan → the plain HTML that a CMS editor could have typed, in the four shapes that Tomoni reads. */
export {
  writeChannels,
  writeCycle,
  writeFunding,
  writeGlossary,
  writeLegalBasis,
  writeProse,
  writeRelations,
  writeRoles,
} from './nouns.ts';
export { toCsv } from './csv.ts';
export { inLanguage, type WriteOptions } from './options.ts';
export { writeNodes, writeOutline } from './outline.ts';
export { escapeHtml, phraseHtml } from './phrase.ts';
export { rowsOfNouns, writeRecords, type RecordOptions } from './records.ts';
export { writeList, writeSections, type SectionDraft } from './sections.ts';
export { writeScale, writeWords } from './words.ts';
