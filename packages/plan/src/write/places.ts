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

/** The name first, which is the heading of a list and the head of a row. */
function write(nouns: readonly object[], table: AnyTable, options: PlaceOptions): string {
  const { say, spoken } = speaker(options);
  const rows = rowsOfNouns(nouns, table, options).map(({ number, cells }): Row => {
    const isName = ({ column }: Cell) => columnOf(column, table.columns)?.field === table.name;
    const linked = cells.map(({ column, value }): Cell => {
      const link = options.links === false ? undefined : LINKS[columnOf(column, table.columns)?.field ?? ''];
      return { column, value: link ? link(value) : value };
    });
    return { number, cells: [...linked.filter(isName), ...linked.filter((cell) => !isName(cell))] };
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

/** 緊急の相談先 as records of the same columns, in a box that the finder knows by its class. */
export function writeCrisisLines(lines: readonly CrisisLine[], options: PlaceOptions = {}): string {
  const rows = lines.map(({ phone, region, hours, ...line }) => ({
    ...line,
    phones: [{ number: phone }],
    area: region === undefined ? [] : [region],
    schedule: hours === undefined ? undefined : { hours },
  }));
  return rows.length ? `<div class="tomoni-crisis">\n${write(rows, WINDOW_TABLE, options)}\n</div>` : '';
}
