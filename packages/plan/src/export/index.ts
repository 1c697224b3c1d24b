/**
 * `@tomoni/plan/export`: a plan as open data: a CSV for each of its tables, schema.org JSON-LD, StratML Part 1.
 * No DOM, no package. What a CSV says, `recordsToRows` reads back with the columns of {@link tableOf}.
 */
export { fullAreaCode } from './area-code.ts';
export { writeFile } from './files.ts';
export { jsonText, linkedDataOf, type Distribution, type LinkedDataOptions } from './json-ld.ts';
export { filesOf, rowCount, TABLE_IDS, type DataFile, type TableId } from './list.ts';
export { isSummarised, type ExportOptions } from './say.ts';
export { asSpreadsheetText, cellText } from './spreadsheet-text.ts';
export { STRATML_NAMESPACE, stratmlOf } from './stratml.ts';
export { csvOf, tableOf, tableOfPlan, type DataTable } from './tables.ts';
