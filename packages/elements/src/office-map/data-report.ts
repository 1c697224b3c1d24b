// For the web team; its words load only when it is asked for.
import { plainText } from '@tomoni/plan';
import { looksLikeTokyoDatum, type Polygon, type PositionProblem } from '@tomoni/plan/geo';
import { OFFICE_TABLE, recordsToRows, type TableProblem } from '@tomoni/plan/read';
import { readRecords } from '../light-dom/records.ts';
import type { Place } from './office.ts';

/** One thing to put right in the data of the offices. */
export interface Finding {
  code: TableProblem['code'] | PositionProblem | 'tokyo-datum' | 'numbers';
  /** Name of the office; absent when it is about all of them. */
  office?: string | undefined;
  message: { ja: string; en: string };
}

const SAY: Record<PositionProblem, [ja: string, en: string]> = {
  missing: [
    '緯度・経度がありません。地図に出すには、両方を書いてください。',
    'has no latitude and longitude: write both to put it on the map.',
  ],
  zero: [
    '緯度・経度が 0, 0 です。空欄にするか、正しい値を書いてください。',
    'has the coordinates 0, 0: leave them empty or write the right ones.',
  ],
  swapped: ['緯度と経度が入れ替わっています（直して表示しました）。', 'has latitude and longitude swapped (shown corrected).'],
  'outside-japan': ['緯度・経度が日本の外です。度（38.92 など）で書いてください。', 'lies outside Japan: write degrees such as 38.92.'],
};

/**
 * All that a person should look at, from the table, the coordinates and the numbers.
 * @param content The element whose own content says the offices; undefined when they come from elsewhere.
 */
export function dataReport(places: readonly Place[], content: Element | undefined, outline: readonly Polygon[]): Finding[] {
  // Read once more, this time with ears for what is odd.
  const { problems } = content ? recordsToRows(readRecords(content), OFFICE_TABLE) : { problems: [] };
  const findings: Finding[] = problems.map(({ code, message }) => ({ code, message }));
  for (const { office, problem } of places) {
    // A value that the table’s reader could not use is missing here, and told already.
    if (!problem || (problem === 'missing' && problems.some(({ code, row }) => code !== 'unknown-column' && row === office.row))) continue;
    const name = plainText(office.name);
    const [ja, en] = SAY[problem];
    findings.push({ code: problem, office: name, message: { ja: `「${name}」：${ja}`, en: `"${name}" ${en}` } });
  }
  const numbers = places.flatMap(({ office }) => office.number ?? []);
  if (numbers.length && (numbers.length < places.length || new Set(numbers).size < numbers.length)) {
    findings.push({
      code: 'numbers',
      message: {
        ja: '番号のない事務所か、同じ番号の事務所があるため、並んでいる順に番号を付けました。',
        en: 'Some offices have no number or the same one, so they are numbered in their order.',
      },
    });
  }
  const positions = places.flatMap(({ position }) => position ?? []);
  if (outline.length && looksLikeTokyoDatum(positions, outline)) {
    findings.push({
      code: 'tokyo-datum',
      message: {
        ja: '座標が旧日本測地系のようです（約450mずれます）。世界測地系に変換してください（@tomoni/plan/geo の fromTokyoDatum）。',
        en: 'The coordinates look like the old Tokyo Datum (about 450 m off). Convert them: fromTokyoDatum of @tomoni/plan/geo.',
      },
    });
  }
  return findings;
}
