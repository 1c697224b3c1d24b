import { plainText } from '../../shapes/plain-text.ts';
import type { Form } from './form.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** 9:00, 9時, 午後5時15分, 9時半, 0900, and the fraction of a day that Excel keeps: 0.375. As `HH:MM`. */
export const TIME: Form<string> = {
  read: (value, note) => {
    const text = plainText(value).normalize('NFKC').replace(/\s/g, '');
    if (/^(0|1|0?\.\d+)$/.test(text)) {
      note('serial-time');
      const minutes = Math.round(Number(text) * 1440);
      return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    }
    const found = /^(午前|午後|am|pm)?(\d{1,2})(?:[:時](?:(\d{2})分?(?::00)?|(半))?|(\d{2}))$/i.exec(text);
    if (!found) return undefined;
    const [, half = '', hours = '', minutes, isHalf, plain] = found;
    const hour = Number(hours) + (/^(午後|pm)$/i.test(half) ? 12 : 0);
    const minute = isHalf ? 30 : Number(minutes ?? plain ?? 0);
    // 午後12時 is noon to some and midnight to others.
    if (hour > 29 || minute > 59 || (half && Number(hours) > 11)) return undefined;
    return `${two(hour)}:${two(minute)}`;
  },
  write: (value) => value,
  wanted: ['時刻（例 09:00）', 'a time of day (such as 09:00)'],
  isNumeric: true,
};
