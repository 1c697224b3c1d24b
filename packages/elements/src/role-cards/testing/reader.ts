// What a person sees, hears and does on role cards; for tests.
import type { PlanDocument } from '@tomoni/plan';
import { all, fixture, readable, settled } from '../../../../../test/browser/fixture.ts';
import type { TomoniPlan } from '../../plan/plan.ts';
import type { TomoniRoleCards } from '../role-cards.ts';

export { all };

/** Three roles as an editor types them, of the form that all examples have. */
export const CONTENT = `
  <h3>（１）住民の役割</h3>
  <p>地域に関心を持ち、生活課題の解決に関わります。</p>
  <ul><li>日常的な交流</li><li>見守り、声掛け</li></ul>
  <dl><dt>区分</dt><dd>自助</dd></dl>
  <h3>（２）住民自治組織の役割</h3>
  <p>その地区の住民でつくる組織です。</p>
  <ul><li>集まりづくり</li></ul>
  <dl><dt>区分</dt><dd>共助</dd><dt>集落数</dt><dd>69</dd></dl>
  <h3>（３）社会福祉協議会の役割</h3>
  <p>連携と協働を進めます。</p>
  <dl><dt>根拠法令</dt><dd>社会福祉法第109条</dd></dl>`;

export async function cards(content = CONTENT, attributes = ''): Promise<TomoniRoleCards> {
  const element = fixture<TomoniRoleCards>(`<tomoni-role-cards ${attributes}>${content}</tomoni-role-cards>`);
  await settled(element);
  return element;
}

/** Role cards inside a provider of a plan. */
export async function cardsOf(plan: Partial<PlanDocument>, attributes = '', content = ''): Promise<TomoniRoleCards> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan><tomoni-role-cards ${attributes}>${content}</tomoni-role-cards></tomoni-plan>`);
  provider.data = { language: 'ja', roles: [], actors: [], ...plan } as PlanDocument;
  const element = provider.querySelector('tomoni-role-cards')!;
  await settled(provider);
  await settled(element);
  return element;
}

export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** Titles of the cards on the screen, from top to bottom. */
export const titlesSeen = (element: Element): string[] => all(element, '[part=heading]').filter(isSeen).map(readable);

/** What stands on the choices. */
export const choices = (element: Element): string[] => all(element, '[part=choice]').map(readable);

/** What a screen reader announces. */
export const announced = (element: Element): string => readable(all(element, '[role=status]')[0]!);

/** Presses the choice that says so, as with a finger. */
export async function pick(element: Element, label: string): Promise<void> {
  all(element, '[part=choice]')
    .find((choice) => readable(choice) === label)!
    .click();
  await settled(element);
}

/** Makes the rules for paper hold on the screen. */
export function printed(element: Element): void {
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    const paper = new CSSStyleSheet();
    paper.replaceSync(text.replaceAll(/@media (screen|not print)/g, '@media not all').replaceAll(/@media print(?=[ ,])/g, '@media all'));
    return paper;
  });
}
