// For the web team; loads when somebody asks.
import { hoursText, scheduleOf } from './opening.ts';
import { isStale, said, type DataReport, type FinderWindow } from './finder-window.ts';

export function dataReport(
  windows: readonly FinderWindow[],
  { problems, repairs }: Pick<DataReport, 'problems' | 'repairs'>,
  months: number,
  now: Date,
): DataReport {
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
