// The map and the other elements of a page: what they ask by `mapContext`, and what it answers.
import { expect } from '@esm-bundle/chai';
import { ContextEvent } from '@lit/context';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import { mapContext, type MapScope } from '../context.ts';
import './define.ts';
import type { TomoniOfficeMap } from './office-map.ts';
import { CONTENT, drawn, escape, focused, names, officeMap, one, pins } from './testing/reader.ts';

/** Asks as an element of the page does, once or again each time that a map says it is there. */
class Asker {
  readonly button = document.createElement('button');
  scope: MapScope | undefined;
  answers = 0;
  #unsubscribe: (() => void) | undefined;
  readonly #subscribe: boolean;
  constructor(subscribe = true) {
    this.#subscribe = subscribe;
    this.button.textContent = '地図で見る';
    fixture('<div></div>').append(this.button);
    document.addEventListener('context-provider', this.ask);
    this.ask();
  }
  readonly ask = (): void => {
    const receive = (scope: MapScope | undefined, unsubscribe?: () => void): void => {
      this.scope = scope;
      this.answers++;
      this.#unsubscribe = unsubscribe;
    };
    this.button.dispatchEvent(new ContextEvent(mapContext, this.button, receive, this.#subscribe));
  };
  leave(): void {
    document.removeEventListener('context-provider', this.ask);
    this.#unsubscribe?.();
  }
}

describe('tomoni-office-map joined with other elements', () => {
  const askers: Asker[] = [];
  const asker = (subscribe = true): Asker => {
    const each = new Asker(subscribe);
    askers.push(each);
    return each;
  };
  afterEach(() => askers.splice(0).forEach((each) => each.leave()));

  /** Puts a map beside those that are there; fixture() would take them away. */
  async function another(content = CONTENT): Promise<TomoniOfficeMap> {
    const element = document.createElement('tomoni-office-map');
    element.innerHTML = content;
    document.querySelector('tomoni-office-map')!.after(element);
    await settled(element);
    await drawn(element);
    return element;
  }

  it('answers who asks later, and who asked before', async () => {
    const before = asker();
    expect(before.scope).to.equal(undefined);
    await officeMap();
    expect(before.scope?.has({ name: '花泉支部' })).to.equal(true);
    const after = asker();
    expect(after.scope?.has({ name: '花泉支部' })).to.equal(true);
  });
  it('answers once who does not subscribe, and stays silent about other contexts', async () => {
    await officeMap();
    const once = asker(false);
    expect(once.answers).to.equal(1);
    let heard = 0;
    once.button.dispatchEvent(new ContextEvent(Symbol('other') as unknown as typeof mapContext, once.button, () => heard++, true));
    expect(heard).to.equal(0);
  });
  it('knows its offices by name or address however they are written, and places near them by coordinates', async () => {
    await officeMap();
    const { scope } = asker();
    const has = (place: Parameters<MapScope['has']>[0]): boolean => scope!.has(place);
    expect(has({ name: '花泉 支部' }), 'name').to.equal(true);
    expect(has({ name: '地域包括支援センター', address: '一関市大東町渋民字大洞地５５－８' }), 'address').to.equal(true);
    expect(has({ name: '市役所', latitude: 38.9345, longitude: 141.1269 }), 'near').to.equal(true);
    expect(has({ name: '市役所', latitude: 35.68, longitude: 139.76 }), 'far').to.equal(false);
    expect(has({ name: '市役所' }), 'nothing known').to.equal(false);
    expect(has({ name: '市役所', address: '一関市' }), 'a town is no address').to.equal(false);
  });
  it('shows an office: the pin is chosen, the keyboard is there, Escape brings it back', async () => {
    const element = await officeMap();
    const { scope, button } = asker();
    button.focus();
    scope!.show({ name: '花泉支部' }, button);
    await until(() => focused(element)?.matches('.callout'));
    expect(one(element, '.callout').getAttribute('aria-label')).to.equal('2番 花泉支部');
    expect(one(element, '.pin[aria-current] .sr').textContent).to.equal('2番 花泉支部');
    escape(element);
    await until(() => document.activeElement === button);
  });
  it('marks a place that no office has, by its name; the list stays as it is', async () => {
    const element = await officeMap();
    const { scope, button } = asker();
    scope!.show({ name: '一関市役所', address: '岩手県一関市竹山町7-2', latitude: 38.9345, longitude: 141.1269 }, button);
    await until(() => focused(element)?.matches('.callout'));
    await until(() => pins(element).length === 4);
    expect(pins(element)).to.include('一関市役所');
    expect(readable(one(element, '.callout'))).to.contain('岩手県一関市竹山町7-2');
    expect(names(element)).to.have.length(3);
    escape(element);
    await until(() => document.activeElement === button);
    scope!.show({ name: '図書館', latitude: 38.93, longitude: 141.2 }, button);
    await until(() => pins(element).includes('図書館'));
    expect(pins(element), 'one such place at a time').to.have.length(4);
  });
  it('of two maps the first answers, and the other when it goes', async () => {
    const first = await officeMap();
    const second = await another('<h3>本所</h3><p>電話：0191-23-6020</p><p>緯度：38.92</p><p>経度：141.13</p>');
    expect(pins(second)).to.deep.equal(['1番 本所']);
    const { scope } = asker();
    expect(scope?.has({ name: '花泉支部' })).to.equal(true);
    first.remove();
    expect(askers[0]!.scope?.has({ name: '花泉支部' })).to.equal(false);
    expect(askers[0]!.scope?.has({ name: '本所' })).to.equal(true);
    second.remove();
    expect(askers[0]!.scope).to.equal(undefined);
  });
  it('says so when its offices change, and offers nothing without a map', async () => {
    const element = await officeMap();
    const { answers } = asker();
    element.innerHTML = '<h3>本所</h3><p>電話：0191-23-6020</p><p>緯度：38.92</p><p>経度：141.13</p>';
    await until(() => askers[0]!.answers > answers);
    expect(askers[0]!.scope?.has({ name: '本所' })).to.equal(true);
    element.innerHTML = '<h3>本所</h3><p>電話：0191-23-6020</p>';
    await until(() => askers[0]!.scope === undefined);
  });
});
