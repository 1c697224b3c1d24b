import { plainText } from '../../shapes/plain-text.ts';
import { readWrittenDate } from '../read-date.ts';
import type { Form } from './form.ts';

/** A day, as `YYYY-MM-DD`. */
export const DATE: Form<string> = {
  read: (value, note) => readWrittenDate(plainText(value), note),
  write: (value) => value,
  wanted: ['実在する年月日（例 2026-04-01、令和8年4月1日）', 'a day that exists (such as 2026-04-01)'],
  isNumeric: true,
};
