import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import './define.ts';
import type { TomoniOfficeMap } from './office-map.ts';
import {
  all,
  announced,
  choose,
  CONTENT,
  drawn,
  entries,
  escape,
  focused,
  names,
  officeMap,
  one,
  pins,
  press,
  tableOf,
} from './testing/reader.ts';

const AT = { latitude: 38.926984, longitude: 141.130277 };

describe('tomoni-office-map: the list', () => {
  it('says everything of every office, with the town’s own numbers; 0 is one', async () => {
    const element = await officeMap();
    expect(names(element)).to.deep.equal(['0番 一関市社会福祉協議会（本所）', '2番 花泉支部', '3番 大東支部']);
    const [head] = entries(element);
    for (const words of ['〒021-0877', '岩手県一関市城内1-36', '電話 0191-23-6020', 'FAX 0191-23-6024']) expect(head).to.contain(words);
    expect(readable(one(element, '[part=title]'))).to.equal('事務所の一覧');
  });
  it('dials by a tap', async () => {
    const element = await officeMap();
    expect(all<HTMLAnchorElement>(element, 'dd [part=phone], dd a').map(({ href }) => href)).to.include('tel:0191236020');
  });
  it('reads headings with a dl, and lines of 項目：値, as well', async () => {
    const dl = await officeMap(
      '<h3>花泉支部</h3><dl><dt>電話</dt><dd>0191-82-4002</dd><dt>緯度</dt><dd>38.828568</dd><dt>経度</dt><dd>141.207892</dd></dl>',
    );
    expect(names(dl)).to.deep.equal(['1番 花泉支部']);
    expect(pins(dl)).to.deep.equal(['1番 花泉支部']);
    const lines = await officeMap('<p>支部のご案内です。</p><h3>花泉支部</h3><ul><li>電話：0191-82-4002</li><li>駐車場：あり</li></ul>');
    expect(entries(lines)[0]).to.contain('0191-82-4002').and.to.contain('駐車場 あり');
    expect(readable(lines)).to.contain('支部のご案内です。');
  });
  it('has offices without coordinates, and says that they are not on the map', async () => {
    const element = await officeMap(
      tableOf([
        { number: 1, name: '花泉支部', ...AT },
        { number: 2, name: '大東支部' },
      ]),
    );
    expect(entries(element)[1]).to.contain('地図にはありません');
    expect(pins(element)).to.deep.equal(['1番 花泉支部']);
    expect(readable(one(element, '[part=map]'))).to.contain('地図にない事務所が1件');
  });
  it('without any coordinates is a list, and no map', async () => {
    const element = await officeMap(tableOf([{ name: '花泉支部' }, { name: '大東支部' }]));
    expect(names(element)).to.have.length(2);
    expect(all(element, '[part=map], button')).to.deep.equal([]);
    expect(readable(element)).to.contain('地図は表示していません');
    await expectAccessible(element);
  });
  it('shows 100 of 2,000 and more when asked; the pins stand for all', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      name: `第${i + 1}支部`,
      latitude: 38 + (i % 50) / 50,
      longitude: 141 + Math.floor(i / 50) / 40,
    }));
    const element = await officeMap(tableOf(rows));
    expect(names(element)).to.have.length(100);
    press(one(element, '.more'));
    await until(() => focused(element)?.matches('.entry'));
    expect(names(element)).to.have.length(200);
    expect(names(element)[100]).to.equal(readable(focused(element)!.querySelector('[part=heading]')!));
    const counts = all(element, '.pin').map((pin) =>
      Number(/(\d+)件/.exec(pin.querySelector('.disc')!.textContent)?.[1] ?? pin.querySelector('.disc')!.textContent.split('・').length),
    );
    expect(counts.reduce((a, b) => a + b, 0)).to.equal(2000);
  });
  it('links to a route when the town gives an address for it, and only then', async () => {
    expect(all(await officeMap(), '[part=route]')).to.deep.equal([]);
    const element = await officeMap(CONTENT, 'routes="https://maps.example/?q={lat},{lng}"');
    expect(one(element, '[part=route]').getAttribute('href')).to.equal('https://maps.example/?q=38.926984,141.130277');
    expect(all(await officeMap(CONTENT, 'routes="javascript:alert({lat})"'), '[part=route]')).to.deep.equal([]);
  });
  it('takes the offices of a plan around it, whichever comes first', async () => {
    const provider = fixture<TomoniPlan>('<tomoni-plan><tomoni-office-map></tomoni-office-map></tomoni-plan>');
    provider.data = {
      language: 'ja',
      offices: [{ id: 'hanaizumi', number: 2, name: '花泉支部', postalCode: '029-3103', address: '花泉町', phone: '0191-82-4002', ...AT }],
    } as unknown as PlanDocument;
    await settled(provider);
    const element = provider.querySelector('tomoni-office-map')!;
    await settled(element);
    await drawn(element);
    expect(pins(element)).to.deep.equal(['2番 花泉支部']);
  });
});

describe('tomoni-office-map: the map', () => {
  it('has a pin for each office, in the order of the list, named like it', async () => {
    const element = await officeMap();
    expect(pins(element)).to.deep.equal(names(element));
  });
  it('puts them where they are: 大東 is north-east of 本所, 花泉 south-east', async () => {
    const element = await officeMap();
    const [head, hanaizumi, daito] = all(element, '.pin').map((pin) => pin.getBoundingClientRect());
    expect(daito!.top).to.be.lessThan(head!.top);
    expect(hanaizumi!.top).to.be.greaterThan(head!.top);
    expect(daito!.left).to.be.greaterThan(hanaizumi!.left);
    expect(hanaizumi!.left).to.be.greaterThan(head!.left);
  });
  it('fans out offices at the same place, in their order', async () => {
    const element = await officeMap(
      tableOf([
        { number: 0, name: '本所', ...AT },
        { number: 1, name: '一関支部', ...AT },
      ]),
    );
    const [a, b] = all(element, '.pin').map((pin) => pin.getBoundingClientRect());
    expect(b!.left - a!.left).to.be.at.least(43);
    expect(one(element, '.leads').getAttribute('d')).to.match(/^M.+L/);
  });
  it('names a crowd by its offices, never only by a count', async () => {
    const element = await officeMap(tableOf(Array.from({ length: 70 }, (_, i) => ({ number: i + 1, name: `第${i + 1}支部`, ...AT }))));
    expect(pins(element)[0]).to.contain('1番 第1支部、2番 第2支部').and.to.contain('ほか62件');
  });
  it('draws one office with its surroundings, and a scale', async () => {
    const element = await officeMap(tableOf([{ name: '本所', ...AT }]));
    expect(pins(element)).to.have.length(1);
    expect(readable(one(element, '[part=scale]'))).to.match(/500 m.*北/);
  });
  it('puts swapped coordinates right, leaves out what lies outside Japan, and tells the web team', async () => {
    const element = await officeMap(
      tableOf([
        { number: 1, name: '正', ...AT },
        { number: 2, name: '逆', latitude: AT.longitude, longitude: AT.latitude },
        { number: 3, name: '零', latitude: 0, longitude: 0 },
        { number: 4, name: '外', latitude: 51.5, longitude: -0.1 },
      ]),
    );
    expect(pins(element)).to.deep.equal(['1番 正', '2番 逆']);
    const report = await element.report();
    const told = report.filter(({ code }) => code !== 'swapped').map(({ message }) => message.ja);
    expect(told).to.have.length(2);
    for (const words of told) expect(words).to.contain('日本');
  });
  it('tells the web team which offices of a script’s data are not on the map, and why', async () => {
    const element = await officeMap();
    element.data = {
      offices: [
        { name: '逆', latitude: AT.longitude, longitude: AT.latitude },
        { name: '零', latitude: 0, longitude: 0 },
        { name: '無' },
        { name: '外', latitude: 51.5, longitude: -0.1 },
      ],
    };
    await settled(element);
    expect((await element.report()).map(({ code, office }) => `${office}: ${code}`)).to.deep.equal([
      '逆: swapped',
      '零: zero',
      '無: missing',
      '外: outside-japan',
    ]);
    expect(pins(element)).to.deep.equal(['1番 逆']);
  });
  it('adds nothing that a screen reader meets twice', async () => {
    const element = await officeMap();
    expect(one(element, 'svg').getAttribute('aria-hidden')).to.equal('true');
    for (const name of all(element, '.name')) expect(name.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('tomoni-office-map: by keyboard', () => {
  it('walk the pins, open one, Escape: back at the pin', async () => {
    const element = await officeMap();
    const pin = all(element, '.pin')[1]!;
    await choose(element, pin);
    expect(focused(element)!.getAttribute('aria-label')).to.equal('2番 花泉支部');
    expect(readable(one(element, '.callout'))).to.contain('0191-82-4002');
    expect(all(element, '.entry').map((each) => each.getAttribute('aria-current'))).to.deep.equal([null, 'true', null]);
    expect(all(element, '.pin').map((each) => each.getAttribute('aria-current'))).to.deep.equal([null, 'true', null]);
    await expectAccessible(element);
    escape(element);
    await until(() => focused(element) === pin);
    expect(all(element, '.callout, [aria-current]')).to.deep.equal([]);
  });
  it('from the list to the map, and back by the button that closes', async () => {
    const element = await officeMap();
    const show = all(element, '.show')[2]!;
    await choose(element, show);
    expect(focused(element)!.getAttribute('aria-label')).to.equal('3番 大東支部');
    expect(show.getAttribute('aria-expanded')).to.equal('true');
    press(one(element, '.close'));
    await until(() => focused(element) === show);
  });
  it('Escape is the page’s own when nothing is open', async () => {
    const element = await officeMap();
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('keydown', hear);
    escape(element);
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(1);
  });
  it('a link to #office-3 shows that office', async () => {
    const element = await officeMap();
    location.hash = '#office-3';
    try {
      await until(() => all(element, '.entry')[2]!.getAttribute('aria-current') === 'true');
      await until(() => all(element, '.callout').length);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
  it('so does a link to a row of the page’s own table, which is there without JavaScript and hidden with it', async () => {
    const element = await officeMap(CONTENT.replace('<tr><td>3</td>', '<tr id="office-3"><td>3</td>'));
    location.hash = '#office-3';
    try {
      await until(() => all(element, '[part=entry][aria-current]').length);
      expect(readable(one(element, '[part=entry][aria-current]'))).to.contain('3番 大東支部');
      expect(element.querySelector('#office-3')!.getClientRects()).to.have.length(0);
      await until(() => {
        const { top, bottom } = one(element, '[part=entry][aria-current]').getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
  it('a press on a pin leaves the address of the page alone', async () => {
    const element = await officeMap();
    const before = location.href;
    await choose(element, all(element, '.pin')[0]!);
    expect(location.href).to.equal(before);
  });
});

describe('tomoni-office-map: nearest first', () => {
  async function ordering(element: TomoniOfficeMap): Promise<HTMLSelectElement> {
    press(one(element, '.near'));
    await until(() => focused(element)?.localName === 'select');
    return one<HTMLSelectElement>(element, 'select');
  }
  it('from an office in the list', async () => {
    const element = await officeMap();
    const select = await ordering(element);
    select.value = 'n3';
    let escaped = false;
    element.addEventListener('input', () => (escaped = true));
    select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(element);
    expect(names(element)[0]).to.equal('3番 大東支部');
    expect(entries(element)[1]).to.match(/約2\d km/);
    expect(announced(element)).to.contain('大東支部から近い順').and.to.contain('3番 大東支部');
    expect(escaped, 'the choice stays inside').to.equal(false);
    await expectAccessible(element);
  });
  it('from where the resident is: asked only by the button, rounded, and never kept', async () => {
    const element = await officeMap();
    let asked = 0;
    const real = navigator.geolocation.getCurrentPosition;
    navigator.geolocation.getCurrentPosition = (found) => {
      asked++;
      found({ coords: { latitude: 39.0208, longitude: 141.3437 } } as GeolocationPosition);
    };
    try {
      await ordering(element);
      expect(asked).to.equal(0);
      press(one(element, '.here'));
      await settled(element);
      expect(asked).to.equal(1);
      expect(names(element)[0]).to.equal('3番 大東支部');
      expect(readable(one(element, '[part=distance]'))).to.equal('約300 m'); // of the rounded position, not of the true one
    } finally {
      navigator.geolocation.getCurrentPosition = real;
    }
  });
  it('says so when the position is not to be had, and the list stays', async () => {
    const element = await officeMap();
    const real = navigator.geolocation.getCurrentPosition;
    navigator.geolocation.getCurrentPosition = (_, failed) => failed?.({ code: 1 } as GeolocationPositionError);
    try {
      await ordering(element);
      press(one(element, '.here'));
      await settled(element);
      expect(announced(element)).to.contain('現在地が分かりませんでした');
      expect(names(element)[0]).to.contain('0番');
    } finally {
      navigator.geolocation.getCurrentPosition = real;
    }
  });
});

describe('tomoni-office-map: whatever happens', () => {
  it('content that lists no offices stays as it is', async () => {
    const element = await officeMap('<p>準備中です。</p>');
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });
  it('a picture inside: the town’s own HTML stays, and the web team is told', async () => {
    const errors: string[] = [];
    const hear = (event: Event) => errors.push((event as Event & { problem: { code: string } }).problem.code);
    document.addEventListener('tomoni-error', hear);
    const element = await officeMap(CONTENT.replace('花泉支部</td>', '花泉支部<img alt="建物" src="data:,"></td>'));
    await until(() => errors.length);
    document.removeEventListener('tomoni-error', hear);
    expect(errors).to.deep.equal(['unsupported-content']);
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });
  it('follows what a translator does to the page', async () => {
    const element = await officeMap();
    element.lang = 'en';
    element.querySelectorAll('td')[9]!.textContent = 'Hanaizumi branch';
    await until(() => names(element)[1] === 'No. 2 Hanaizumi branch');
    await until(() => pins(element)[1] === 'No. 2 Hanaizumi branch');
    await expectAccessible(element);
  });
  it('speaks やさしい日本語', async () => {
    const element = await officeMap(CONTENT, 'lang="ja-x-easy"');
    await until(() => pins(element).length);
    expect(readable(element)).to.contain('くわしい 地図（ちず）を ひらく');
  });
  it('has no axe violation', async () => expectAccessible(await officeMap()));
});
