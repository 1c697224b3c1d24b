// 全国の相談先: national lines that answer at once. Dated data of the plan, never of the code.
import type { PlanDocument } from '@tomoni/plan';
import { day, enumerated, say, site } from './say.ts';
import { markup, type Html } from './html.ts';
import { either } from './tables.ts';

/** The lines are real in a fictional town too, so that each is a link. */
const call = (number: string): Html =>
  markup`<a href="tel:${number
    .normalize('NFKC')
    .replace(/[^\d+#]/g, '')
    .replace('#', '%23')}">${number}</a>`;

export const crisisLines = either('crisis-table', '全国の相談先', '名称', (plan: PlanDocument) =>
  plan.crisisLines.map((line) => ({
    id: `crisis-${line.id}`,
    title: markup`${say(plan, line.name)}`,
    facts: [
      ['電話番号', call(line.phone)],
      ['相談内容', enumerated(plan, line.themes)],
      ['受付時間', say(plan, line.hours)],
      ['対象地域', say(plan, line.region)],
      ['備考', say(plan, line.note)],
      ['ウェブサイト', line.url && site(line.url)],
      ['最終確認日', line.checked && day(line.checked)],
    ],
  })),
);
