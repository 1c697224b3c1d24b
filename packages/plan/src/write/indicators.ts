import { formatFiscalYear } from '../model/fiscal-year.ts';
import type { Indicator, Node } from '../model/types.ts';
import type { IndicatorCard } from '../read/cards.ts';
import { nameOf } from '../read/column.ts';
import { INDICATOR_TABLE } from '../read/vocabulary.ts';
import type { Row } from '../shapes/types.ts';
import { speaker } from './options.ts';
import { rowsOfNouns, writeRecords, type RecordOptions } from './records.ts';
import { numbered } from './title.ts';

export interface IndicatorOptions extends RecordOptions {
  /** The plan's nodes, to name the goals of its indicators. Cards name them themselves. */
  nodes?: readonly Pick<Node, 'id' | 'number' | 'title'>[] | undefined;
  /** Whether values are numbers alone, for spreadsheets. False unless given: 27.5%, 12か所. */
  bare?: boolean | undefined;
}

const VALUES = new Set(INDICATOR_TABLE.columns.filter(({ field }) => field.endsWith('.value')).map(nameOf));

/** 成果指標 as rows, with every column that one of them has in the first: years stand in their order. */
export function indicatorRows(indicators: readonly (Indicator | IndicatorCard)[], options: IndicatorOptions = {}): Row[] {
  const { say } = speaker(options);
  const named = indicators.map((indicator) => {
    if (!('id' in indicator)) return indicator;
    const goal = options.nodes?.find(({ id }) => id === indicator.node);
    return { ...indicator, node: goal && numbered(goal.number, say(goal.title)) };
  });
  const years = [...new Set(indicators.flatMap(({ observations = [] }) => observations.map(({ fiscalYear }) => fiscalYear)))]
    .sort((a, b) => a - b)
    .map((year) => formatFiscalYear(year));
  const order = [...INDICATOR_TABLE.columns.map(nameOf), ...years.flatMap((year) => [year, `${year}の調査`])];
  const values = new Set([...VALUES, ...years]);
  const rows = rowsOfNouns(named, INDICATOR_TABLE, options).map((row, index) => {
    const unit = indicators[index]?.unit?.trim() ?? '';
    const behind = options.bare || /^[\d.,/]/.test(unit.normalize('NFKC')) ? '' : unit;
    return {
      ...row,
      cells: row.cells.map((cell) => (values.has(cell.column) ? { ...cell, value: `${cell.value as string}${behind}` } : cell)),
    };
  });
  if (options.as && options.as !== 'table') return rows;
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return rows.map((row, index) =>
    index
      ? row
      : {
          ...row,
          cells: order
            .filter((column) => used.has(column))
            .map((column) => row.cells.find((cell) => cell.column === column) ?? { column, value: '' }),
        },
  );
}

/** 成果指標 as a table (or lists): unit, baseline, direction, target, a column for each year that was measured. */
export const writeIndicators = (indicators: readonly (Indicator | IndicatorCard)[], options: IndicatorOptions = {}): string =>
  writeRecords(indicatorRows(indicators, options), options);
