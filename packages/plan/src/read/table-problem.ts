import { fold } from '../shapes/fold.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Cell, Row } from '../shapes/types.ts';
import { columnOf, nameOf, namesOf, type Column, type Kind } from './column.ts';
import { shorten } from './problem.ts';
import { suggester } from './suggest.ts';
import { isPassedOver } from './passed-over.ts';
import type { Repair } from './repair.ts';
import type { AnyTable, TableProblem, Teller } from './table.ts';

export type { TableProblem };

const WANTED: Record<Kind, readonly [ja: string, en: string]> = {
  text: ['文字', 'text'],
  texts: ['文字', 'text'],
  names: ['文字', 'text'],
  plain: ['文字', 'text'],
  number: ['数（例 27.5）', 'a number (such as 27.5)'],
  count: ['0以上の整数（例 9）', 'a whole number (such as 9)'],
  'postal-code': ['郵便番号（例 021-0877）', 'a postal code (such as 021-0877)'],
  phone: ['電話番号（例 0191-23-6020）', 'a telephone number (such as 0191-23-6020)'],
  email: ['メールアドレス（例 fukushi@example.jp）', 'a mail address (such as fukushi@example.jp)'],
  url: ['http:// か https:// で始まるアドレス', 'an address that begins with http:// or https://'],
  yes: ['「○」か空欄', '○ or nothing'],
};

/** The old datum by its names; 日本測地系2000 and 2011 are the new one. */
const OLD_DATUM = /日本測地系(?!\s*2)|旧測地系|東京測地系|tokyo/i;

/** Collects the problems of one table; a column that is not known is told once, at its first row. */
export function tableProblems({
  name: nameField,
  columns,
  passedOver,
}: AnyTable): Teller & { problems: TableProblem[]; repairs: Repair[] } {
  const problems: TableProblem[] = [];
  const repairs: Repair[] = [];
  const told = new Set<string>();
  const suggest = suggester();

  const unknownColumn = (row: number, column: string): void => {
    const key = fold(column);
    if (told.has(key) || isPassedOver(column, passedOver)) return;
    told.add(key);
    const names = namesOf(columns);
    const meant = names.get(suggest(key, names.keys()) ?? '');
    const suggestion = meant && nameOf(meant);
    const known = columns.map(nameOf).join('、');
    const name = shorten(column);
    problems.push({
      code: 'unknown-column',
      row,
      column,
      ...(suggestion && { suggestion }),
      message: suggestion
        ? {
            ja: `表の列「${name}」（${row}行目から）は読めません。「${suggestion}」の間違いではありませんか。列の名前を直してください。`,
            en: `The column "${name}" (from row ${row}) is not known. Did you mean "${suggestion}"? Correct the name of the column.`,
          }
        : {
            ja: `表の列「${name}」（${row}行目から）は読めません。使える列：${known}。`,
            en: `The column "${name}" (from row ${row}) is not known. Known columns: ${known}.`,
          },
    });
  };

  const wrongValue = ({ number: row, cells }: Row, { column, value }: Cell, { kind, choices }: Column): void => {
    const words =
      choices &&
      Object.values(choices)
        .map((names) => names.split('|')[0])
        .join('、');
    const [ja, en] = words ? [`次のどれか（${words}）`, `one of: ${words}`] : typeof kind === 'object' ? kind.wanted : WANTED[kind];
    const [name, found, beside] = [column, value, cells[0]?.value ?? ''].map((text) => shorten(plainText(text).replaceAll('\n', ' ')));
    const at = beside && beside !== found ? [`（${beside}）`, ` (${beside})`] : ['', ''];
    problems.push({
      code: 'wrong-value',
      row,
      column,
      message: {
        ja: `${row}行目${at[0]}の「${name}」列：「${found}」は使えません。${ja}にしてください。`,
        en: `Row ${row}${at[1]}, column "${name}": "${found}" cannot be used. Write ${en}.`,
      },
    });
  };

  const noName = (row: number): void => {
    const name = nameOf(columns.find(({ field }) => field === nameField)!);
    problems.push({
      code: 'no-name',
      row,
      column: name,
      message: {
        ja: `${row}行目：「${name}」がありません。「${name}」列に書いてください。`,
        en: `Row ${row} has no "${name}". Write it in the column "${name}".`,
      },
    });
  };

  const coordinates: Teller['coordinates'] = ({ row: { number: row, cells } }, problem, place) => {
    const at = ['latitude', 'longitude'].map((field) =>
      cells.find((cell) => columnOf(cell.column, columns)?.field.split('.').at(-1) === field),
    );
    const column = (at[0] ?? at[1])?.column;
    if (column === undefined) return;
    const found = at.map((cell) => plainText(cell?.value ?? '')).join(', ');
    if (problem === 'swapped') repairs.push({ code: 'swapped', row, column, found, read: `${place.latitude}, ${place.longitude}` });
    else if (problem) {
      problems.push({
        code: 'outside-japan',
        row,
        column,
        message: {
          ja: `${row}行目の緯度・経度「${found}」は、日本の場所ではありません。両方の値を確かめてください。地図には載せません。`,
          en: `Row ${row}: "${found}" is no place in Japan. Check both coordinates. They are not shown on the map.`,
        },
      });
    }
    const old = cells.find(
      ({ column, value }) =>
        OLD_DATUM.test(column) || (/^(測地系|座標系|測地基準系|datum)/i.test(column.trim()) && OLD_DATUM.test(plainText(value))),
    );
    if (!old || problems.some(({ code }) => code === 'old-datum')) return;
    problems.push({
      code: 'old-datum',
      row,
      column: old.column,
      message: {
        ja: `「${old.column}」列：緯度・経度が日本測地系（旧測地系）のようです。世界測地系（JGD2011）に直してください。そのままでは約400mずれます。`,
        en: `Column "${old.column}": the coordinates seem to be in the old Tokyo Datum. Convert them to JGD2011 (WGS 84); as they are, places are about 400 m off.`,
      },
    });
  };

  const repaired = (repair: Repair): void => void repairs.push(repair);

  return { problems, repairs, unknownColumn, wrongValue, noName, repaired, coordinates };
}
