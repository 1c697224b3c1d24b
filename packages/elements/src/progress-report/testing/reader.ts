// What a person sees and does on a progress report; for tests.
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { all, fixture, readable, settled } from '../../../../../test/browser/fixture.ts';
import type { TomoniPlan } from '../../plan/plan.ts';
import type { TomoniProgressReport } from '../progress-report.ts';

export { all };

const valid = (input: unknown): PlanDocument => {
  const read = readPlan(input);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.plan;
};

/** ともに町 with its assessments; 山形 with its scales ☆◎○△▲ and 拡充 to 廃止. */
export const plans = { tomoniCho: valid(tomoniCho), yamagata: valid(yamagata) };

/** The wide form, as towns publish it. */
export const CONTENT = `<table>
  <caption>施策の評価</caption>
  <thead><tr><th scope="col">基本目標</th><th scope="col">施策</th><th scope="col">令和7年度</th><th scope="col">令和8年度</th><th scope="col">令和8年度の今後の方向性</th><th scope="col">令和8年度のコメント</th></tr></thead>
  <tbody>
    <tr><td rowspan="2">1 支え合い</td><th scope="row">見守り</th><td>△ 計画より遅れている</td><td>◎ 計画より進んでいる</td><td>拡充</td><td>協定が増えました。</td></tr>
    <tr><th scope="row">居場所</th><td>○ ほぼ計画どおり進んでいる</td><td>○ ほぼ計画どおり進んでいる</td><td>維持</td><td></td></tr>
    <tr><td>2 相談</td><th scope="row">窓口</th><td></td><td></td><td></td><td></td></tr>
  </tbody></table>`;

/** A report of the page's own HTML, within a plan that has the scales of 山形. */
export async function report(
  content = CONTENT,
  attributes = '',
  plan: PlanDocument | undefined = plans.yamagata,
): Promise<TomoniProgressReport> {
  const provider = fixture<TomoniPlan>(
    `<tomoni-plan><tomoni-progress-report ${attributes}>${content}</tomoni-progress-report></tomoni-plan>`,
  );
  provider.data = plan;
  const element = provider.querySelector('tomoni-progress-report')!;
  await settled(provider);
  await settled(element);
  return element;
}

/** Rows as they are read, from the title to the last year. */
export const rows = (element: Element): string[][] =>
  all(element, '[part=table] > tbody > tr').map((row) => [...row.children].map((cell) => readable(cell)));

/** Picks from a question as with a keyboard. */
export async function pick(element: Element, label: string, words: string): Promise<void> {
  const select = all(element, 'label')
    .find((each) => each.firstChild!.textContent!.trim() === label || readable(each).startsWith(label))!
    .querySelector('select')!;
  select.value = [...select.options].find((option) => option.text.trim() === words)!.value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(element);
  await settled(element);
}
