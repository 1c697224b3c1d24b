// For the web team; loads when somebody asks.
import { recordsToRows, WINDOW_TABLE } from '@tomoni/plan/read';
import { hoursText, scheduleOf } from './opening.ts';
import { isStale, said, type DataReport, type FinderWindow } from './finder-window.ts';
import { rowsOf } from './read-consultation-finder.ts';

/** @param content The element whose own content says the windows; undefined when they come from elsewhere. */
export function dataReport(windows: readonly FinderWindow[], content: Element | undefined, months: number, now: Date): DataReport {
  // Read once more, this time with ears for what is odd.
  const { problems, repairs } = content ? recordsToRows(rowsOf(content), WINDOW_TABLE) : { problems: [], repairs: [] };
  return {
    windows: windows.length,
    problems,
    repairs,
    hours: windows.flatMap(({ name, schedule }) => {
      const unread = schedule ? scheduleOf(schedule).unread : [];
      return schedule && unread.length ? [{ window: said(name), text: hoursText(schedule), unread }] : [];
    }),
    stale: windows
      .filter(({ checked }) => checked === undefined || isStale(checked, months, now))
      .map(({ name, checked }) => ({ window: said(name), checked })),
  };
}
