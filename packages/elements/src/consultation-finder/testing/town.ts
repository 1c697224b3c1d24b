// A small town with one window of each kind, and hands to use the finder.
import { all, fixture, settled, until } from '../../../../../test/browser/fixture.ts';
import type { TomoniConsultationFinder } from '../consultation-finder.ts';

export { all };

const WEEKDAYS = '月曜日から金曜日 8時30分から17時15分まで（祝日・年末年始を除く）';

export const ROWS = [
  [
    '福祉まるごと相談',
    '何でも',
    'どなたでも',
    '0000-00-0001（代表）、0000-00-0002（英語）',
    WEEKDAYS,
    'ともに町役場 1階',
    '2026-10-01',
    '英語',
    'はい',
  ],
  ['地域包括支援センター', '介護、認知症', '高齢者とその家族', '0000-00-0003', WEEKDAYS, '', '2024-05-01', '', ''],
  ['くらし応援室', '生活困窮、家計', '', '0000-00-0004', '平日 9:00～17:00（祝日・年末年始を除く）', '', '2026-09-01', '', ''],
  ['こども家庭相談', '子育て', '子どもと家庭', '0000-00-0005', '月曜から土曜 9時から19時まで', '', '2026-10-01', '', ''],
  ['女性相談', 'DV', '女性', '0000-00-0006', '火曜日と木曜日、ただし職員が不在のときはお休みです', '', '2026-10-01', '', ''],
  ['ひきこもり相談', 'ひきこもり', '', '0000-00-0007', '第2・第4水曜日 13時から16時まで（要予約）', '', '2026-10-01', '', ''],
  ['なんでも相談', '何でも', '', '0000-00-0008', '随時', '', '2026-10-01', '', ''],
];
const COLUMNS = ['名称', '相談内容', '対象', '電話番号', '受付時間', '場所', '最終確認日', '対応言語', '断らない窓口'];

export const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<table><caption>相談窓口</caption><thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows
    .map(([name, ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

export const CRISIS =
  '<div class="tomoni-crisis"><table><tr><th>名称</th><th>電話番号</th><th>受付時間</th><th>最終確認日</th></tr>' +
  '<tr><td>よりそいホットライン</td><td>0120-279-338</td><td>24時間</td><td>2026-04-01</td></tr>' +
  '<tr><td>DV相談ナビ</td><td>#8008</td><td></td><td>2026-04-01</td></tr></table></div>';

/** A finder that is ready to be asked, on a Friday at 14:00 in Japan. */
export async function finder(content = tableOf(ROWS), attributes = '', box = ''): Promise<TomoniConsultationFinder> {
  const element = fixture(
    `<div style="${box}"><tomoni-consultation-finder ${attributes}>${CRISIS}${content}</tomoni-consultation-finder></div>`,
  ).firstElementChild as TomoniConsultationFinder;
  element.now = new Date('2026-11-20T05:00:00Z');
  await until(() => element.shadowRoot!.querySelector('[part=worries] input'));
  await settled(element);
  return element;
}

export const field = (element: Element): HTMLInputElement => all<HTMLInputElement>(element, '#words')[0]!;
export const names = (element: Element): string[] =>
  all(element, '[part=window] [part=heading]').map((heading) => heading.textContent!.replace(/\s+/g, ' ').trim());

/** Types as a keyboard does: the events of the browser, which leave a shadow root when nobody stops them. */
export async function type(element: TomoniConsultationFinder, words: string): Promise<void> {
  const input = field(element);
  input.focus();
  for (const letter of words) {
    const how = { bubbles: true, composed: true };
    input.dispatchEvent(new KeyboardEvent('keydown', { key: letter, ...how }));
    input.dispatchEvent(new InputEvent('beforeinput', { data: letter, ...how }));
  }
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { data: words, bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export function press(target: EventTarget, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
}

/** Ticks what is labelled so, as a finger does. */
export async function tick(element: TomoniConsultationFinder, label: string): Promise<void> {
  const choice = all(element, '.choice').find((each) => each.textContent!.replace(/\s+/g, ' ').trim() === label);
  if (!choice) throw new Error(`no choice ${label}`);
  for (let node: Element | null = choice; node; node = node.parentElement) if (node instanceof HTMLDetailsElement) node.open = true;
  choice.querySelector('input')!.click();
  await settled(element);
}
