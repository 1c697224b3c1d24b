/** `@tomoni/plan/write`: nouns of the plan → the plain HTML that a CMS editor could have typed, in the four shapes that Tomoni reads. */
export { writeBodies, writeRelations, type BodyOptions } from './bodies.ts';
export { writeChannels, writeCycle, writeFunding, writeGlossary, writeLegalBasis, writeProse, writeRoles } from './nouns.ts';
export { writeAssessments, type AssessmentOptions } from './assessments.ts';
export { csvOfRows, toCsv } from './csv.ts';
export { indicatorRows, writeIndicators, type IndicatorOptions } from './indicators.ts';
export { writeHierarchy, type HierarchyOptions } from './hierarchy.ts';
export { fileWords, writeDataLinks, type DataLink } from './data-files.ts';
export { inLanguage, type WriteOptions } from './options.ts';
export { writeNodeTables } from './node-tables.ts';
export { writeNodes, writeOutline, type NodeOptions } from './outline.ts';
export { writeOverview } from './overview.ts';
export { writeActors, writePreviousEvaluation, writeSources } from './parts.ts';
export { escapeHtml, phraseHtml } from './phrase.ts';
export { writeCrisisLines, writeOffices, writeWindows, type CrisisLineOptions, type PlaceOptions } from './places.ts';
export { rowsOfNouns, writeRecords, type RecordOptions } from './records.ts';
export { writeList, writeSections, type SectionDraft } from './sections.ts';
export { writeParts, type PlainPart } from './whole.ts';
export { writeScale, writeWords } from './words.ts';
