// What a person sees, hears and does on a goal tree; for tests.
import type { PlanDocument } from '@tomoni/plan';
import { all, fixture, readable, settled, until } from '../../../../../test/browser/fixture.ts';
import type { TomoniPlan } from '../../plan/plan.ts';
import type { TomoniGoalTree } from '../goal-tree.ts';

export { all };

/** Two goals as an editor types them. */
export const CONTENT = `
  <ul>
    <li>基本目標 1 住民の参加意識を高めよう<br>福祉を身近に感じる機会を増やします
      <ul>
        <li>推進目標 (1)地域福祉活動への参加を促進します<ul><li>進捗状況：◎ 計画より進んでいる</li><li>居場所づくりを支援します</li></ul></li>
        <li>推進目標 (2)福祉教育の推進に努めます（新）<ul><li>課題認識：担い手が不足しています</li><li>対応方針：学ぶ機会を増やします</li><li>関連する施策<ul><li>福祉教育</li><li>実習指導</li></ul></li><li>進捗状況：△ 計画より遅れている</li></ul></li>
      </ul>
    </li>
    <li>基本目標 2 支え合う地域をつくろう
      <ul><li>推進目標 (1)孤独・孤立を防ぐ取組を促進します</li></ul>
    </li>
  </ul>`;

export const TABLE = `
  <table>
    <caption>第１節 福祉で安心・安全な地域づくり</caption>
    <thead><tr><th scope="col">施策の基本方向</th><th scope="col">項目</th><th scope="col">課題認識</th><th scope="col">対応方針</th><th scope="col">関連する施策</th></tr></thead>
    <tbody>
      <tr><th scope="rowgroup" rowspan="2">１ 支え合いの推進<br>略称：支えあい</th><th scope="row">(1)見守り体制の充実</th><td>共有する場がない</td><td>見守りを強める</td><td><ul><li>見守り支援事業</li></ul></td></tr>
      <tr><th scope="row">(2)日常生活の支え合い</th><td>協力者が足りない</td><td>新しいサービスを支援する</td><td>・地域ケア会議<br>・ささえあいの会</td></tr>
    </tbody>
  </table>
  <table>
    <caption>第２節 福祉を支える組織づくり</caption>
    <thead><tr><th scope="col">施策の基本方向</th><th scope="col">項目</th><th scope="col">課題認識</th><th scope="col">対応方針</th><th scope="col">関連する施策</th></tr></thead>
    <tbody><tr><th scope="row">１ 移動の支援</th><th scope="row">(1)移動支援の仕組み</th><td>バス路線の廃止</td><td>地域の状況に応じて検討する</td><td>バス交通計画</td></tr></tbody>
  </table>`;

export async function tree(content = CONTENT, attributes = ''): Promise<TomoniGoalTree> {
  const element = fixture<TomoniGoalTree>(`<tomoni-goal-tree ${attributes}>${content}</tomoni-goal-tree>`);
  await settled(element);
  await until(() => element.shadowRoot?.querySelector('[part=base]'));
  return element;
}

export async function treeOfPlan(plan: Partial<PlanDocument>, attributes = ''): Promise<TomoniGoalTree> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan><tomoni-goal-tree ${attributes}></tomoni-goal-tree></tomoni-plan>`);
  provider.data = { language: 'ja', levels: [], nodes: [], assessments: [], scales: [], ...plan } as unknown as PlanDocument;
  const element = provider.querySelector('tomoni-goal-tree')!;
  await settled(provider);
  await until(() => element.shadowRoot?.querySelector('[part=base]'));
  return element;
}

/** Nine nodes and more ask for a filter. */
export const many = (count = 12): string =>
  `<ul>${Array.from(
    { length: count },
    (_, i) =>
      `<li>${i + 1} 目標その${i + 1}<ul><li>(1)${i % 2 ? 'ボランティア' : '見守り'}の取組${i}<ul><li>進捗状況：${i % 3 ? '○ 予定どおり' : '△ 遅れ'}</li></ul></li></ul></li>`,
  ).join('')}</ul>`;

export const isSeen = (element: Element): boolean => element.getClientRects().length > 0 && (element as HTMLElement).checkVisibility();

/** Titles that stand there now, from top to bottom. */
export const titlesSeen = (element: Element): string[] => all(element, '.title').filter(isSeen).map(readable);

export const announced = (element: Element): string => readable(all(element, '[role=status]')[0]!);

export const button = (element: Element, label: string): HTMLElement => all(element, 'button').find((each) => readable(each) === label)!;

/** Opens the filter, whose code comes then. */
export async function openFilter(element: Element): Promise<HTMLInputElement> {
  all(element, '.filter > summary')[0]!.click();
  await until(() => all(element, '[type=search]').length);
  return all<HTMLInputElement>(element, '[type=search]')[0]!;
}

export async function type(element: Element, words: string): Promise<void> {
  const field = all<HTMLInputElement>(element, '[type=search]')[0]!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}
