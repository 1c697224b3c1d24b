// Whether an office is open: loads behind the list, which shows the hours as the town says them.
import type { Answer } from '@tomoni/plan/hours';
import { answerFor, withHolidays, type Times } from '../internal/opening.ts';
import { stateText } from '../internal/open-state.ts';
import { officeMap } from '../locale/ja/office-map.ts';
import { officeMapHours } from '../locale/ja/office-map-hours.ts';
import type { Office } from './office.ts';
import type { Say } from './say.ts';

/** An answer in words, and what it is. */
export interface OpenState {
  state: Answer['state'];
  words: string;
}

const timesOf = new WeakMap<Office, Times>();

/** Makes ready: the holidays, without which what depends on them is 要確認, and the words. */
export async function ready(): Promise<void> {
  Object.assign(officeMap, officeMapHours);
  await withHolidays();
}

/** 開いています, 閉まっています or 要確認 by Japan’s clock; undefined when nothing is said about the hours. */
export function openState(office: Office, now: Date, say: Say, language: string): OpenState | undefined {
  let times = timesOf.get(office);
  if (!times) timesOf.set(office, (times = { ...office.schedule, hours: office.hours }));
  const answer = answerFor(times, now);
  return answer && { state: answer.state, words: stateText({ t: say.t, language }, answer, now) };
}
