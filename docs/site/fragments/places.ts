// Where residents find help: 相談窓口, 全国の相談先 and 事業所, each in a box of its own, or as a table.
import type { PlanDocument } from '@tomoni/plan';
import { writeCrisisLines, writeOffices, writeWindows, type PlaceOptions } from '@tomoni/plan/write';
import { block, Html, lines } from './html.ts';
import { scrolling } from './records.ts';
import { inPage } from './say.ts';

const options = (plan: PlanDocument): PlaceOptions => ({ ...inPage(plan), as: 'terms', ids: true, links: !plan.plan.fictional });

/** What is linked to says in its address what it is: `#window-…`. */
const called = <Noun extends { id: string }>(what: string, nouns: readonly Noun[]): Noun[] =>
  nouns.map((noun) => ({ ...noun, id: `${what}-${noun.id}` }));

const boxes = <Noun>(nouns: readonly Noun[], write: (noun: Noun) => string): Html =>
  lines(nouns.map((noun) => block('div', { class: 'entry' }, new Html(write(noun)))));

/** 相談窓口 */
export const windows = (plan: PlanDocument): Html =>
  boxes(called('window', plan.windows), (window) => writeWindows([window], options(plan)));

/** 全国の相談先. The lines are real in a fictional town too, so that each is a link. */
export const crisisLines = (plan: PlanDocument): Html =>
  boxes(called('crisis', plan.crisisLines), (line) => writeCrisisLines([line], { ...options(plan), links: true, bare: true }));

/** 本所・支部 as windows to call or to visit; their places are on the map beside. */
export const officeWindows = (plan: PlanDocument): Html =>
  boxes(called('window', plan.offices), ({ id, name, phone, fax, email, postalCode, address, hours }) =>
    writeWindows(
      [{ id, name, phones: [{ number: phone }], fax, email, place: { postalCode, address }, schedule: { hours } }],
      options(plan),
    ),
  );

/** 事業所・支部; with `table` as one table (`<!--plan:offices table-->`). */
export function offices(plan: PlanDocument, form?: string): Html {
  const all = called('office', plan.offices);
  const caption = '事務所の一覧';
  return form === 'table'
    ? scrolling(caption, writeOffices(all, { ...options(plan), as: 'table', caption }))
    : boxes(all, (office) => writeOffices([office], options(plan)));
}
