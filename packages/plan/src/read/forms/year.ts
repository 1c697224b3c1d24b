import { formatFiscalYear, parseFiscalYear } from '../../model/fiscal-year.ts';
import { plainText } from '../../shapes/plain-text.ts';
import type { Form } from './form.ts';

/** A fiscal year: 令和8年度, 2026, R8. */
export const YEAR: Form<number> = {
  read: (value) => {
    const year = parseFiscalYear(plainText(value));
    return year.ok ? year.year : undefined;
  },
  write: (value, _, language) => formatFiscalYear(value, language),
  wanted: ['年度（例 令和8年度、2026）', 'a fiscal year (such as 令和8年度 or 2026)'],
};
