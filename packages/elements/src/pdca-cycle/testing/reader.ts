// What a person sees and hears of a cycle; for tests.
import type { PlanDocument } from '@tomoni/plan';
import { all, fixture, readable, settled } from '../../../../../test/browser/fixture.ts';
import type { TomoniPlan } from '../../plan/plan.ts';
import type { CyclePhase } from '../cycle.ts';
import type { TomoniPdcaCycle } from '../pdca-cycle.ts';

export { all };

/** PDCA as an editor types it. */
export const CONTENT = `
  <h3>Plan（計画）</h3><ul><li>計画を策定・見直し</li></ul>
  <h3>Do（実行）</h3><p>事業の実施</p>
  <h3>Check（評価）</h3><p>取組状況の評価</p>
  <h3>Action（改善）</h3><ul><li>推進方法の見直し・改善</li><li>新たな取り組みの検討</li></ul>`;

/** A cycle in a box of the host page. */
export async function cycle(content = CONTENT, attributes = '', box = ''): Promise<TomoniPdcaCycle> {
  const element = fixture(`<div style="${box}"><tomoni-pdca-cycle ${attributes}>${content}</tomoni-pdca-cycle></div>`)
    .firstElementChild as TomoniPdcaCycle;
  await settled(element);
  return element;
}

/** A cycle inside a provider of a plan. */
export async function cycleOf(cycles: unknown[], attributes = '', content = ''): Promise<TomoniPdcaCycle> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan><tomoni-pdca-cycle ${attributes}>${content}</tomoni-pdca-cycle></tomoni-plan>`);
  provider.data = { language: 'ja', cycles } as unknown as PlanDocument;
  const element = provider.querySelector('tomoni-pdca-cycle')!;
  await settled(provider);
  await settled(element);
  return element;
}

export const phaseOf = (id: string, name: CyclePhase['name'], paragraph?: CyclePhase['name']): CyclePhase => ({
  id,
  name,
  paragraphs: paragraph ? [paragraph] : [],
  items: [],
});

/** What stands at the head of each phase, in the order in which it is read. */
export const headings = (element: Element): string[] => all(element, '[part=heading]').map(readable);

/** Numbers of the phases that are announced as the present step. */
export const present = (element: Element): string[] =>
  all(element, '[aria-current=step]').map((phase) => readable(phase.querySelector('[part=number]')!));

/** Whether the phases stand around the ring, not one below the other. */
export const isAroundRing = (element: Element): boolean => all(element, '[part=ring]').some((ring) => ring.getClientRects().length > 0);

/** Makes the rules for paper hold on the screen. */
export function printed(element: Element): void {
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const paper = new CSSStyleSheet();
    paper.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText.replaceAll('@media print', '@media all')).join('\n'));
    return paper;
  });
}
