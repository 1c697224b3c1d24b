// What a person sees of indicators; for tests.
import type { Indicator, PlanDocument } from '@tomoni/plan';
import { all, fixture, readable, settled } from '../../../../../test/browser/fixture.ts';
import type { TomoniPlan } from '../../plan/plan.ts';
import type { TomoniIndicators } from '../indicators.ts';

export { all };

/** 下関市 as its plan prints it: baseline and direction, no target. */
export const CONTENT = `<table>
  <caption>成果指標</caption>
  <thead><tr><th scope="col">基本目標</th><th scope="col">指標</th><th scope="col">現状値*</th><th scope="col">目標の方向</th></tr></thead>
  <tbody>
    <tr><td rowspan="2">1 ふれあいの人づくり</td><td>活動に参加していると回答した人の割合</td><td>27.5%</td><td>↗</td></tr>
    <tr><td>情報が十分に入手できると感じている人の割合</td><td>37.8%</td><td>↗</td></tr>
  </tbody></table>
  <p>* 平成29年度市民アンケート</p>`;

export async function table(content = CONTENT, attributes = ''): Promise<TomoniIndicators> {
  const element = fixture<TomoniIndicators>(`<tomoni-indicators ${attributes}>${content}</tomoni-indicators>`);
  await settled(element);
  return element;
}

/** Indicators inside a provider of a plan. */
export async function tableOf(
  indicators: readonly Partial<Indicator>[],
  attributes = '',
  plan: Partial<PlanDocument> = {},
): Promise<TomoniIndicators> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan><tomoni-indicators ${attributes}></tomoni-indicators></tomoni-plan>`);
  const whole = indicators.map((each, index) => ({
    id: `i${index}`,
    title: `指標${index}`,
    unit: '%',
    observations: [],
    target: null,
    ...each,
  }));
  provider.data = { language: 'ja', nodes: [], indicators: whole, ...plan } as unknown as PlanDocument;
  const element = provider.querySelector('tomoni-indicators')!;
  await settled(provider);
  await settled(element);
  return element;
}

/** The cells of each row as they are read. */
export const rows = (element: Element): string[][] =>
  all(element, 'tbody tr').map((row) => [...row.children].map((cell) => readable(cell)));
