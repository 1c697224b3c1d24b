import { formatDate } from '../model/partial-date.ts';
import type { ConsultationWindow, CrisisLine, Office } from '../model/types.ts';
import type { OfficeCard, WindowCard } from '../read/cards.ts';
import { columnOf } from '../read/column.ts';
import { OFFICE_TABLE } from '../read/office-table.ts';
import type { AnyTable } from '../read/table.ts';
import { WINDOW_TABLE } from '../read/window-table.ts';
import { partsOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Cell, Inline, Phrase, Row } from '../shapes/types.ts';
import { inLanguage, speaker } from './options.ts';
import { rowsOfNouns, writeRecords, type RecordOptions } from './records.ts';

export interface PlaceOptions extends RecordOptions {
  /** Whether telephone numbers, mail and web addresses are links. True unless given: the invented numbers of a fictional town are not. */
  links?: boolean | undefined;
}

/** 0191-23-6020, 110, #8008; not an extension（内線123）. */
const NUMBER = /(?<!内線)(?<![\d０-９-])(?:#|\+)?[\d０-９](?:[\d０-９]|[-‐－](?=[\d０-９])){2,}/g;

/** Each number in a cell becomes a link to call it; the words around stay. */
function callable(value: Phrase): Phrase {
  return partsOf(inLanguage(value)).flatMap((part): Inline[] => {
    if (typeof part !== 'string') return [part];
    const parts: Inline[] = [];
    let end = 0;
    for (const { 0: number, index } of part.matchAll(NUMBER)) {
      const digits = number
        .normalize('NFKC')
        .replace(/[^\d+#]/g, '')
        .replace('#', '%23');
      parts.push(part.slice(end, index), { tag: 'a', href: `tel:${digits}`, children: [number] });
      end = index + number.length;
    }
    return [...parts, part.slice(end)].filter((each) => each !== '');
  });
}

const LINKS: Readonly<Record<string, (value: Phrase) => Phrase>> = {
  phones: callable,
  phone: callable,
  email: (value) => [{ tag: 'a', href: `mailto:${plainText(value)}`, children: partsOf(value) }],
  form: (value) => [{ tag: 'a', href: plainText(value), children: partsOf(value) }],
  url: (value) => [{ tag: 'a', href: plainText(value), children: partsOf(value) }],
};

/** With days that files have as 2026-04-01. */
const DATED = /^checked$|valid(From|Through)$|closures$/;

/** 2026年4月1日 in Japanese: with the western year alone a table needs no repair when it is read. */
const dated = (value: Phrase, language = 'ja'): Phrase =>
  typeof value === 'string' && /^ja\b/i.test(language) ? value.replace(/\d{4}-\d\d-\d\d/g, (day) => formatDate(day, 'ja-x-easy')) : value;

/** `first` are the fields that come first: the name, which is the heading of a list and the head of a row. */
function write(nouns: readonly object[], table: AnyTable, options: PlaceOptions, first: readonly string[] = [table.name]): string {
  const { say, spoken } = speaker(options);
  const fieldOf = ({ column }: Cell): string => columnOf(column, table.columns)?.field ?? '';
  const rank = (cell: Cell): number => [...first, fieldOf(cell)].indexOf(fieldOf(cell));
  const rows = rowsOfNouns(nouns, table, options).map((row): Row => {
    const cells = row.cells.map((cell): Cell => {
      const field = fieldOf(cell);
      const value = DATED.test(field) ? dated(cell.value, spoken.language) : cell.value;
      const link = options.links === false ? undefined : LINKS[field];
      return { ...cell, value: link ? link(value) : value };
    });
    return { ...row, cells: cells.sort((a, b) => rank(a) - rank(b)) };
  });
  const caption = options.caption === undefined ? undefined : say(options.caption);
  return writeRecords(rows, { ...options, ...spoken, caption });
}

/** 事業所 as records. */
export const writeOffices = (offices: readonly (Office | OfficeCard)[], options: PlaceOptions = {}): string =>
  write(offices, OFFICE_TABLE, options);

/** 相談窓口 as records: service, place and hours in the columns of one row. */
export const writeWindows = (windows: readonly (ConsultationWindow | WindowCard)[], options: PlaceOptions = {}): string =>
  write(windows, WINDOW_TABLE, options);

export interface CrisisLineOptions extends PlaceOptions {
  /** Whether the records stand without the box, which the page writes itself. False unless given. */
  bare?: boolean | undefined;
}

/** 緊急の相談先 as records of the same columns, the number right behind the name, in a box that the finder knows by its class. */
export function writeCrisisLines(lines: readonly CrisisLine[], options: CrisisLineOptions = {}): string {
  const rows = lines.map(({ phone, region, hours, ...line }) => ({
    ...line,
    phones: [{ number: phone }],
    area: region === undefined ? [] : [region],
    schedule: hours === undefined ? undefined : { hours },
  }));
  const written = write(rows, WINDOW_TABLE, options, ['name', 'phones']);
  return options.bare || !rows.length ? written : `<div class="tomoni-crisis">\n${written}\n</div>`;
}
