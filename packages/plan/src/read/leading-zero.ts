import type { Note } from './repair.ts';

/**
 * A telephone number whose first 0 a spreadsheet took for nothing: 191236020 → 0191236020. Numbers in Japan have 10 digits, those of
 * mobile telephones (070, 080, 090) and 050 have 11; short ones (189, #8008), foreign ones (+…) and local ones stay.
 */
export function withLeadingZero(number: string, note: Note): string {
  const bare = number.replace(/\.0$/, '');
  const digits = bare.replace(/[-() ]/g, '');
  const isLost = /^[1-9]\d{8}$/.test(digits) || /^[5789]0\d{8}$/.test(digits);
  if (!isLost || /^\D/.test(bare)) return number;
  note('leading-zero');
  return `0${bare}`;
}
