// Loads when a reader saves the table.
import { joinPhrases, plainText, type Phrase } from '@tomoni/plan';
import type { IndicatorCard } from '@tomoni/plan/read';
import { csvOfRows, inLanguage, indicatorRows } from '@tomoni/plan/write';
import { save } from '../internal/save.ts';
import type { Indicators } from './indicator.ts';

/** The indicators as CSV, in the columns that a page or a file is read from: what is saved can be imported. */
export function csvOfIndicators({ indicators }: Indicators, language: string, documentLanguage: string): string {
  const options = { language, documentLanguage };
  const cards = indicators.map(({ goalNumber, node, title, unit, baseline, direction, target, tolerance, observations, note }) => ({
    title,
    node: node && joinPhrases(goalNumber ?? '', inLanguage(node, options), ' '),
    unit,
    baseline,
    direction,
    target,
    tolerance,
    observations,
    note,
  }));
  return csvOfRows(indicatorRows(cards as IndicatorCard[], { ...options, bare: true }), language);
}

/** Saves what the table shows. */
export function saveIndicators(data: Indicators, title: Phrase, language: string, documentLanguage: string): void {
  save(`${plainText(title, language)}.csv`, csvOfIndicators(data, language, documentLanguage), 'text/csv;charset=utf-8');
}
