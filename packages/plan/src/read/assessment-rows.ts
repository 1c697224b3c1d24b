import type { Cell, Row } from '../shapes/types.ts';
import { columnOf, nameOf } from './column.ts';
import { ASSESSMENT_TABLE } from './vocabulary.ts';
import { yearIn } from './year-column.ts';

const { columns } = ASSESSMENT_TABLE;
const fieldOf = (column: string): string | undefined => columnOf(column, columns)?.field;
const nameOfField = (field: string): string => nameOf(columns.find((each) => each.field === field)!);

/** What a cell under 令和8年度, 令和8年度の今後の方向性 or 令和8年度 中間評価 says of that year. */
function inYear({ column, value }: Cell): { year: number; cells: Cell[] } | undefined {
  const found = yearIn(column);
  if (!found) return undefined;
  const { year, rest } = found;
  const field = rest === '' ? 'progress' : fieldOf(rest);
  if (field && !/^(goal|target|fiscalYear)$/.test(field)) return { year, cells: [{ column: nameOfField(field), value }] };
  return rest.endsWith('評価')
    ? {
        year,
        cells: [
          { column: nameOfField('checkpoint'), value: rest },
          { column: nameOfField('progress'), value },
        ],
      }
    : undefined;
}

/** One row an item with a column a year → one row an item and year. A row that has its year in a column stays as it is. */
function toLong({ number, cells }: Row): Row[] {
  const years = new Map<number, Cell[]>();
  const own: Cell[] = [];
  for (const cell of cells) {
    const said = inYear(cell);
    if (said) years.set(said.year, [...(years.get(said.year) ?? []), ...said.cells]);
    else own.push(cell);
  }
  // Where goals themselves are assessed, their column is the name of the item.
  const goal = own.findIndex(({ column }) => fieldOf(column) === 'goal');
  const isNamed = own.some(({ column }, index) => fieldOf(column) === 'target' || (column === '' && index === 0));
  if (goal >= 0 && !isNamed) own[goal] = { ...own[goal]!, column: nameOfField('target') };
  if (!years.size) return [{ number, cells: own }];
  const year = nameOfField('fiscalYear');
  return [...years].map(([each, said]) => ({ number, cells: [...own, { column: year, value: String(each) }, ...said] }));
}

/** The rows of either form as one row an item and year: what `ASSESSMENT_TABLE` reads. */
export const assessmentRows = (rows: readonly Row[]): Row[] => rows.flatMap(toLong);
