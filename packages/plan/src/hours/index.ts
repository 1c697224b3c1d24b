/** `@tomoni/plan/hours`: reads opening hours and says whether it is open now. Pure; holidays load when they are asked for. */
export { HOURS_COLUMNS, readHoursColumns } from './columns.ts';
export { loadHolidays } from './holidays.ts';
export { isOpen } from './open.ts';
export { readHours, YEAR_END } from './read.ts';
export { sayEn } from './say/en.ts';
export { sayEasy } from './say/ja-x-easy.ts';
export { sayJa } from './say/ja.ts';
export { readSpecification } from './specification.ts';
export { writeSpecification, type Specification } from './write-specification.ts';
export type { Answer, CheckReason, Closure, Dates, Days, HoursOptions, IsHoliday, Rule, Schedule, Span } from './types.ts';
