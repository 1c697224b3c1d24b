import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { readable, settled, until } from '../../../../test/browser/fixture.ts';
import './define.ts';
import type { TomoniOfficeMap } from './office-map.ts';
import { tileSource } from './tile-source.ts';
import { all, announced, choose, CONTENT, escape, focused, isSeen, officeMap, one, pins, press } from './testing/reader.ts';

/** The test's own server draws every tile. */
const TILES = '/docs/public/favicon.svg?tile={z}/{x}/{y}';
const asked = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);
const elsewhere = (): string[] => asked().filter((name) => /^https?:/.test(name) && new URL(name).origin !== location.origin);

async function opened(attributes = `tiles="${TILES}"`): Promise<TomoniOfficeMap> {
  const element = await officeMap(CONTENT, attributes);
  press(one(element, '.open-tiles'));
  await until(() => focused(element)?.matches('.tiles'));
  return element;
}

describe('tomoni-office-map: the tile map', () => {
  it('asks for nothing before the button, not even its code, and afterwards only for tiles of the host that it names', async () => {
    performance.clearResourceTimings();
    const images: string[] = [];
    const real = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...real,
      set(this: HTMLImageElement, value: string) {
        images.push(value);
        real.set!.call(this, value);
      },
    });
    try {
      const element = await officeMap(CONTENT, `tiles="${TILES}"`);
      await choose(element, all(element, '.pin')[1]!);
      escape(element);
      await settled(element);
      expect(images).to.deep.equal([]);
      expect(asked().filter((name) => /leaflet|tile-map|favicon/.test(name))).to.deep.equal([]);
      press(one(element, '.open-tiles'));
      await until(() => all(element, '.leaflet-tile-loaded').length);
      expect(images.filter((address) => !address.includes('favicon.svg?tile='))).to.deep.equal([]);
      expect(elsewhere()).to.deep.equal([]);
    } finally {
      Object.defineProperty(HTMLImageElement.prototype, 'src', real);
    }
  });
  it('says before which host will be asked', async () => {
    const element = await officeMap();
    const button = one(element, '.open-tiles');
    expect(readable(one(element, `#${button.getAttribute('aria-describedby')}`)))
      .to.contain('国土地理院')
      .and.to.contain('cyberjapandata.gsi.go.jp');
    const own = await officeMap(CONTENT, 'tiles="https://tiles.town.example/{z}/{x}/{y}.png"');
    expect(readable(one(own, '#tiles-host'))).to.contain('tiles.town.example');
  });
  it('has a role and a name, our own pins in the order of the list, and is accessible', async () => {
    const element = await opened();
    const tiles = one(element, '.tiles');
    expect(tiles.getAttribute('role')).to.equal('application');
    expect(tiles.getAttribute('aria-label')).to.equal('事務所の地図');
    const [head, hanaizumi] = all(element, '.tiles .pin').map((pin) => pin.querySelector('.sr')!.textContent);
    expect([head, hanaizumi]).to.deep.equal(['0番 一関市社会福祉協議会（本所）', '2番 花泉支部']);
    expect(all(element, '.leaflet-marker-icon img, .leaflet-control')).to.deep.equal([]);
    expect(announced(element)).to.contain('開きました');
    expect(all(element, '.drawn').some(isSeen)).to.equal(false);
    await expectAccessible(element);
  });
  it('by keyboard: a pin, its office, Escape back to the pin, Escape back to the button', async () => {
    const element = await opened();
    const pin = all(element, '.tiles .pin')[2]!;
    await choose(element, pin);
    expect(focused(element)!.getAttribute('aria-label')).to.equal('3番 大東支部');
    expect(pin.getAttribute('aria-current')).to.equal('true');
    escape(element);
    await until(() => focused(element) === pin);
    escape(element);
    await until(() => focused(element)?.matches('.open-tiles'));
    expect(all(element, '.tiles')).to.deep.equal([]);
    expect(all(element, '.pin').filter(isSeen)).to.have.length(3);
  });
  it('zooms by buttons with names', async () => {
    const element = await opened();
    const zoomIn = all(element, '.map-side button').find((button) => readable(button) === '大きくする')!;
    const before = all(element, '.tiles .pin').map((pin) => pin.getBoundingClientRect().left);
    zoomIn.click();
    await until(
      () => all(element, '.tiles .pin').length === 3 && all(element, '.tiles .pin')[2]!.getBoundingClientRect().left !== before[2],
    );
    expect(pins(element).length).to.be.at.least(3);
  });
  it('tiles that do not come: the built-in map is there again and says so, the keyboard is at the button', async () => {
    const element = await officeMap(CONTENT, 'tiles="/no/such/tile/{z}/{x}/{y}.png"');
    press(one(element, '.open-tiles'));
    await until(() => all(element, '.failed').length);
    expect(readable(one(element, '.failed'))).to.contain('読み込めませんでした');
    expect(announced(element)).to.contain('読み込めませんでした');
    expect(all(element, '.drawn .pin').filter(isSeen)).to.have.length(3);
    await until(() => focused(element)?.matches('.open-tiles'));
    await expectAccessible(element);
  });
  it('prints the attribution that 国土地理院 asks for, as a link', async () => {
    const real = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    const addresses: string[] = [];
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...real,
      set(this: HTMLImageElement, value: string) {
        addresses.push(value);
        real.set!.call(this, '/docs/public/favicon.svg'); // the test asks nobody
      },
    });
    try {
      const element = await opened('tiles="std"');
      const link = one<HTMLAnchorElement>(element, '.credit a');
      expect(readable(link)).to.equal('地理院タイル');
      expect(link.href).to.equal('https://maps.gsi.go.jp/development/ichiran.html');
      await until(() => addresses.length);
      expect(addresses[0]).to.match(/^https:\/\/cyberjapandata\.gsi\.go\.jp\/xyz\/std\/\d+\/\d+\/\d+\.png$/);
    } finally {
      Object.defineProperty(HTMLImageElement.prototype, 'src', real);
    }
  });
  it('prints whose tiles the town’s own are', async () => {
    const element = await opened(`tiles="${TILES}" tiles-attribution="© 一関市"`);
    expect(readable(one(element, '.credit'))).to.equal('© 一関市');
  });
  it('is not offered where the town wants none', async () => {
    expect(all(await officeMap(CONTENT, 'tiles="none"'), '.open-tiles')).to.deep.equal([]);
  });
});

describe('tiles: which host', () => {
  const base = 'https://town.example/welfare/';
  for (const [tiles, source] of [
    [undefined, { style: 'pale', host: 'cyberjapandata.gsi.go.jp' }],
    ['std', { style: 'std', host: 'cyberjapandata.gsi.go.jp' }],
    ['none', undefined],
    ['https://a.example/{z}/{x}.png', undefined],
    ['ftp://a.example/{z}/{x}/{y}', undefined],
  ] as const) {
    it(String(tiles), () => expect(tileSource(tiles, base)).to.deep.equal(source));
  }
  it('the town’s own', () => expect(tileSource('/tiles/{z}/{x}/{y}.png', base)?.host).to.equal(''));
});
