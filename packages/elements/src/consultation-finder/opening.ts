// Opening hours: loads behind the list, which shows them as text.
import type { Answer } from '@tomoni/plan/hours';
import { answerFor } from '../internal/opening.ts';
import type { FinderWindow } from './finder-window.ts';

export { hoursText, scheduleOf, withHolidays } from '../internal/opening.ts';

/** Whether a window is open; undefined when it says nothing about its hours. */
export const answerOf = ({ schedule }: FinderWindow, now: Date): Answer | undefined => answerFor(schedule, now);
