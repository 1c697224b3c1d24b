/**
 * `@tomoni/plan`: the light door. Types of the plan and the helpers that every page needs; no validation library.
 * To read and check a document, import `@tomoni/plan/document`.
 */
export type * from './model/types.ts';
export { languageChain, localise } from './model/text.ts';
export type { LocalisedText, Text } from './model/text.ts';
export { ERAS, eraOf, firstYear, isCalendarDate } from './model/era.ts';
export type { Era, EraYear } from './model/era.ts';
export { eraYearOf, fiscalYearOf, formatFiscalYear, parseFiscalYear } from './model/fiscal-year.ts';
export type { FiscalYear, FiscalYearErrorCode, FiscalYearFormat, FiscalYearResult } from './model/fiscal-year.ts';
export { parseNumber } from './model/number.ts';
export { formatDate } from './model/partial-date.ts';
export * from './shapes/index.ts';
