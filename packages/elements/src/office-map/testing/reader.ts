// What a person sees, hears and does on an office map; for tests.
import { all, fixture, readable, settled, until } from '../../../../../test/browser/fixture.ts';
import type { TomoniOfficeMap } from '../office-map.ts';

export { all };

/** Three of the offices of 一関市社会福祉協議会, as its plan prints them. */
export const CONTENT = `<table><caption>事務所の一覧</caption>
  <thead><tr><th>番号</th><th>名称</th><th>郵便番号</th><th>住所</th><th>電話番号</th><th>FAX番号</th><th>緯度</th><th>経度</th></tr></thead>
  <tbody>
  <tr><td>0</td><td>一関市社会福祉協議会（本所）</td><td>021-0877</td><td>岩手県一関市城内1-36</td><td>0191-23-6020</td><td>0191-23-6024</td><td>38.926984</td><td>141.130277</td></tr>
  <tr><td>2</td><td>花泉支部</td><td>029-3103</td><td>岩手県一関市花泉町老松字水沢193-1</td><td>0191-82-4002</td><td>0191-82-4002</td><td>38.828568</td><td>141.207892</td></tr>
  <tr><td>3</td><td>大東支部</td><td>029-0521</td><td>岩手県一関市大東町渋民字大洞地55-8</td><td>0191-71-1177</td><td>0191-71-1181</td><td>39.020871</td><td>141.343766</td></tr>
  </tbody></table>`;

export interface Row {
  number?: number | string;
  name: string;
  latitude?: number | string;
  longitude?: number | string;
}

/** A table of offices with these names and places. */
export const tableOf = (rows: readonly Row[]): string =>
  `<table><tr><th>番号</th><th>名称</th><th>電話</th><th>緯度</th><th>経度</th></tr>${rows
    .map(
      ({ number = '', name, latitude = '', longitude = '' }) =>
        `<tr><td>${number}</td><td>${name}</td><td>0191-23-6020</td><td>${latitude}</td><td>${longitude}</td></tr>`,
    )
    .join('')}</table>`;

export const one = <E extends HTMLElement>(element: Element, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** An office map in a box of the page, as soon as its map is drawn (unless it has none). */
export async function officeMap(content = CONTENT, attributes = '', box = 'width: 900px'): Promise<TomoniOfficeMap> {
  const element = fixture(`<div style="${box}"><tomoni-office-map ${attributes}>${content}</tomoni-office-map></div>`)
    .firstElementChild as TomoniOfficeMap;
  await settled(element);
  await drawn(element);
  return element;
}

/** The map loads behind the list. */
export const drawn = (element: Element): Promise<void> =>
  until(() => !element.shadowRoot!.querySelector('.drawn') || element.shadowRoot!.querySelector('.pin'));

/** What the list says, from top to bottom. */
export const entries = (element: Element): string[] => all(element, '[part=entry]').map(readable);
export const names = (element: Element): string[] => all(element, '[part=heading]').map(readable);
/** What a screen reader calls the pins, in the order of Tab. */
export const pins = (element: Element): string[] => all(element, '.pin').map((pin) => pin.querySelector('.sr')!.textContent.trim());
export const announced = (element: Element): string => readable(one(element, '[role=status]'));
export const focused = (element: Element): HTMLElement | null => element.shadowRoot!.activeElement as HTMLElement | null;

/** Presses with the keyboard, as a browser does on a focused link or button. */
export function press(target: HTMLElement): void {
  target.focus();
  target.click();
}

/** Opens a pin and waits until the keyboard is in what opened. */
export async function choose(element: TomoniOfficeMap, pin: HTMLElement): Promise<void> {
  press(pin);
  await until(() => focused(element)?.matches('.callout'));
}

export const escape = (element: Element): boolean =>
  (focused(element) ?? one(element, '.base')).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
