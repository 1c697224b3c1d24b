// The finder and the map of a page: they find each other in either order, and the map learns places only.
import { expect } from '@esm-bundle/chai';
import type { ContextCallback } from '@lit/context';
import { fixture, settled, until } from '../../../../test/browser/fixture.ts';
import { mapContext, type MapScope, type PlaceToShow } from '../context.ts';
import '../office-map/define.ts';
import './define.ts';
import { all, finder, tableOf, type } from './testing/town.ts';

const ROWS = [
  ['福祉課', '福祉全般', '', '0000-00-0001', '', '役場 1階', '', '', ''],
  ['こども相談', '子育て', '', '0000-00-0002', '', 'こども館', '', '', ''],
  ['女性相談', 'DV', '', '0000-00-0003', '', '役場 1階', '', '', ''],
  ['電話相談', 'こころ', '', '0000-00-0004', '', '', '', '', ''],
];
const OFFICES =
  '<table><tr><th>名称</th><th>住所</th><th>緯度</th><th>経度</th></tr>' +
  '<tr><td>役場 1階</td><td>ともに町1-1</td><td>38.9</td><td>141.1</td></tr>' +
  '<tr><td>支所</td><td>ともに町9-9</td><td>38.95</td><td>141.2</td></tr></table>';

const buttons = (element: Element) =>
  all(element, '[part=window]').map((window) =>
    [...window.querySelectorAll<HTMLButtonElement>('.tools button')].find(({ textContent }) => textContent!.includes('地図で見る')),
  );

/** A map on the document that writes down what it is asked. */
class FakeMap {
  readonly asked: PlaceToShow[] = [];
  readonly shown: [PlaceToShow, HTMLElement][] = [];
  readonly #subscribers: ContextCallback<MapScope | undefined>[] = [];
  readonly scope: MapScope = {
    has: (place) => this.asked.push(place) > 0 && place.name === '役場 1階',
    show: (place, from) => this.shown.push([place, from]),
  };
  readonly #answer = (event: Event): void => {
    const { context, callback } = event as Event & { context: unknown; callback: ContextCallback<MapScope | undefined> };
    if (context !== mapContext) return;
    event.stopPropagation();
    this.#subscribers.push(callback);
    callback(this.scope, () => undefined);
  };
  constructor() {
    document.addEventListener('context-request', this.#answer);
    const event = Object.assign(new Event('context-provider', { bubbles: true, composed: true }), { context: mapContext });
    document.body.dispatchEvent(event);
  }
  leave(): void {
    document.removeEventListener('context-request', this.#answer);
    for (const subscriber of this.#subscribers) subscriber(undefined);
  }
}

describe('tomoni-consultation-finder beside a map', () => {
  let map: FakeMap | undefined;
  afterEach(() => {
    map?.leave();
    map = undefined;
  });

  for (const order of ['before', 'after'] as const) {
    it(`that was there ${order} it: shows the places that the map has, and never one that nobody should be seen to look at`, async () => {
      if (order === 'before') map = new FakeMap();
      const element = await finder(tableOf(ROWS));
      map ??= new FakeMap();
      await until(() => buttons(element).some(Boolean));
      expect(buttons(element).map(Boolean)).to.deep.equal([true, false, false, false]);
      buttons(element)[0]!.click();
      expect(map.shown).to.have.length(1);
      expect(map.shown[0]![0].name).to.equal('役場 1階');
      expect(map.shown[0]![1]).to.equal(buttons(element)[0]);
    });
  }

  it('tells it places, never a word of the question', async () => {
    map = new FakeMap();
    const element = await finder(tableOf(ROWS));
    await type(element, 'お金がない');
    await until(() => buttons(element).some(Boolean));
    buttons(element).find(Boolean)!.click();
    expect(JSON.stringify([map.asked, map.shown.map(([place]) => place)])).not.to.contain('お金');
    expect(new Set(map.asked.flatMap((place) => Object.keys(place)))).to.deep.equal(new Set(['name', 'address', 'latitude', 'longitude']));
  });

  it('whose places are gone offers nothing more', async () => {
    map = new FakeMap();
    const element = await finder(tableOf(ROWS));
    await until(() => buttons(element).some(Boolean));
    map.leave();
    map = undefined;
    await settled(element);
    expect(buttons(element).some(Boolean)).to.equal(false);
  });
});

describe('tomoni-consultation-finder beside tomoni-office-map', () => {
  for (const order of ['first', 'last'] as const) {
    it(`shows a window’s place with the map ${order}, and Escape leads back`, async () => {
      const box = fixture<HTMLElement>('<div></div>');
      const place = () => {
        const own = document.createElement('tomoni-office-map');
        own.innerHTML = OFFICES;
        box.append(own);
        return own;
      };
      const early = order === 'first' ? place() : undefined;
      const element = await finder(tableOf(ROWS));
      const office = early ?? place();
      await until(() => buttons(element)[0]);
      all<HTMLButtonElement>(element, '[part=toggle]')[0]!.click();
      await settled(element);
      const button = buttons(element)[0]!;
      button.focus();
      button.click();
      await until(() => office.shadowRoot!.activeElement);
      office.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await until(() => element.shadowRoot!.activeElement === button);
    });
  }
});
