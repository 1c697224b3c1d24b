import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { readable, settled, until } from '../../../../test/browser/fixture.ts';
import { expectNothingSticksOut } from '../../../../test/browser/sticks-out.ts';
import './define.ts';
import { chartOf } from './chart.ts';
import { dialled, placesOf, routeTo } from './office.ts';
import { all, choose, CONTENT, officeMap, one, tableOf } from './testing/reader.ts';

describe('tomoni-office-map: whatever the room and the text size', () => {
  it('fits 320 px, at 200 % text too, with a pin chosen', async () => {
    for (const size of ['16px', '32px']) {
      const element = await officeMap(CONTENT, '', `width: 288px; font-size: ${size}`);
      expectNothingSticksOut(element);
      await choose(element, all(element, '.pin')[1]!);
      expectNothingSticksOut(element);
    }
  });
  it('is pressed by a finger: pins, buttons and telephone numbers are at least 44 px high', async () => {
    for (const size of ['10px', '16px', '32px']) {
      const element = await officeMap(CONTENT, 'routes="geo:{lat},{lng}"', `width: 900px; font-size: ${size}`);
      for (const target of all(element, '.pin, button, .route')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${target.className} at ${size}`).to.be.at.least(43.9);
      }
    }
  });
  it('has the list first; on a screen the map is beside it', async () => {
    const wide = await officeMap();
    const [list, map] = [one(wide, '.list-side'), one(wide, '.map-side')];
    expect(list.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(map.getBoundingClientRect().left).to.be.greaterThan(list.getBoundingClientRect().right);
    const narrow = await officeMap(CONTENT, '', 'width: 320px');
    expect(one(narrow, '.map-side').getBoundingClientRect().top).to.be.at.least(one(narrow, '.list-side').getBoundingClientRect().bottom);
  });
  it('draws itself again when the room changes', async () => {
    const element = await officeMap();
    const before = one(element, 'svg').getAttribute('viewBox');
    element.parentElement!.style.width = '400px';
    await until(() => one(element, 'svg').getAttribute('viewBox') !== before);
    for (const pin of all(element, '.pin')) {
      const box = pin.getBoundingClientRect();
      const canvas = one(element, '.drawn').getBoundingClientRect();
      expect(box.left >= canvas.left - 1 && box.right <= canvas.right + 1).to.equal(true);
    }
  });
  it('names cover neither pins nor each other', async () => {
    const element = await officeMap();
    const boxes = [...all(element, '.name'), ...all(element, '.pin .disc')].map((each) => each.getBoundingClientRect());
    expect(all(element, '.name').length).to.be.at.least(2);
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const overlap = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        expect(overlap).to.equal(false);
      }
    });
  });
  it('grows with the text around it, not with the root', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const element = await officeMap(CONTENT, '', 'width: 900px; font-size: 24px');
      expect(getComputedStyle(all(element, 'dd')[0]!).fontSize).to.equal('24px');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});

describe('tomoni-office-map: on somebody else’s page', () => {
  it('east stays right on a page that is read from right to left', async () => {
    const element = await officeMap(CONTENT, '', 'width: 900px; direction: rtl');
    const [head, , daito] = all(element, '.pin').map((pin) => pin.getBoundingClientRect().left);
    expect(daito).to.be.greaterThan(head!);
    expectNothingSticksOut(element);
    await expectAccessible(element);
  });
  it('is readable on a dark page, with its own theme and without', async () => {
    await expectAccessible(await officeMap(CONTENT, '', 'width: 900px; background: #000; color: #fff'));
    const dark = await officeMap(CONTENT, 'theme="dark"', 'width: 900px; background: #000; color: #fff');
    await until(() => getComputedStyle(one(dark, 'ol')).backgroundColor !== 'rgb(255, 255, 255)');
    await choose(dark, all(dark, '.pin')[0]!);
    await expectAccessible(dark);
  });
  it('is not changed by rules of the host', async () => {
    const host = document.createElement('style');
    host.textContent = `* { letter-spacing: 9px !important; text-transform: uppercase !important; list-style: none !important } a, p, li, button { font-size: 7px !important; margin: 99px !important }`;
    document.head.append(host);
    try {
      const element = await officeMap();
      expect(getComputedStyle(all(element, 'dd')[0]!).letterSpacing).to.equal('normal');
      expect(getComputedStyle(all(element, '.pin')[0]!).textTransform).to.equal('none');
    } finally {
      host.remove();
    }
  });
  it('shows where the keyboard is', async () => {
    const element = await officeMap();
    const [pin] = all(element, '.pin');
    pin!.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(pin!).outlineStyle).to.equal('solid');
  });
});

describe('tomoni-office-map: the outline of the municipality', () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [141, 38.7],
        [141.6, 38.7],
        [141.6, 39.2],
        [141, 39.2],
        [141, 38.7],
      ],
    ],
  };
  it('is drawn around the offices, in place of the grid', async () => {
    const element = await officeMap();
    expect(one(element, '.grid').getAttribute('d')).to.contain('M');
    element.boundaryData = square;
    await until(() => element.shadowRoot!.querySelector('.outline')?.getAttribute('d')?.startsWith('M'));
    expect(one(element, '.grid').getAttribute('d')).to.equal('');
    const outline = one(element, '.outline').getBoundingClientRect();
    for (const pin of all(element, '.pin .disc')) {
      const { left, right } = pin.getBoundingClientRect();
      expect(left > outline.left && right < outline.right).to.equal(true);
    }
  });
  it('hints at the old datum where offices lie just outside of it, and inside once converted', async () => {
    const element = await officeMap(tableOf([{ number: 1, name: '本所', latitude: 38.6985, longitude: 141.3 }]));
    element.boundaryData = square;
    await until(() => element.shadowRoot!.querySelector('.outline')?.getAttribute('d')?.startsWith('M'));
    const [hint] = await element.report();
    expect(hint!.code).to.equal('tokyo-datum');
    expect(hint!.message.ja).to.contain('fromTokyoDatum');
  });
  for (const [name, boundary] of [
    ['another site', 'https://elsewhere.example/b.geojson'],
    ['a file that is not there', '/no/such.geojson'],
    ['a file that is no GeoJSON', '/docs/public/favicon.svg'],
  ] as const) {
    it(`${name}: told once, the map is drawn without it`, async () => {
      const errors: string[] = [];
      const hear = (event: Event) => errors.push((event as Event & { problem: { code: string } }).problem.code);
      document.addEventListener('tomoni-error', hear);
      const element = await officeMap(CONTENT, `boundary="${boundary}"`);
      await until(() => all(element, '.pin').length === 3 && errors.length);
      document.removeEventListener('tomoni-error', hear);
      expect(errors).to.deep.equal(['boundary-failed']);
    });
  }
  it('nothing is drawn until it is there, so that no pin moves', async () => {
    const element = await officeMap(CONTENT, 'boundary="/no/such.geojson"');
    await settled(element);
    expect(all(element, '.pin').length === 0 || all(element, '.pin').length === 3).to.equal(true);
    expect(one(element, '.drawn').getBoundingClientRect().height).to.be.greaterThan(200);
  });
});

describe('tomoni-office-map: pure parts', () => {
  it('numbers: the town’s own, else from 1', () => {
    const numbers = (...own: (number | undefined)[]) =>
      placesOf(own.map((number) => ({ name: 'x', number: number! }))).map(({ number }) => number);
    expect(numbers(0, 1, 2)).to.deep.equal([0, 1, 2]);
    expect(numbers(7, 3)).to.deep.equal([7, 3]);
    expect(numbers(1, undefined, 2)).to.deep.equal([1, 2, 3]);
    expect(numbers(1, 1)).to.deep.equal([1, 2]);
  });
  it('what is dialled', () => {
    expect(dialled('0191-23-6020（代表）')).to.equal('0191236020');
    expect(dialled('０１９１－２３－６０２０')).to.equal('0191236020');
    expect(dialled('0191（23）6020 内線12')).to.match(/^0191236020$/);
    expect(dialled('なし')).to.equal(undefined);
  });
  it('where a route leads', () => {
    const at = { latitude: 38.9, longitude: 141.1 };
    expect(routeTo('geo:{lat},{lng}', at)).to.equal('geo:38.9,141.1');
    expect(routeTo('https://m.example/?q={address}', at, '一関 1&2')).to.equal('https://m.example/?q=%E4%B8%80%E9%96%A2%201%262');
    expect(routeTo('data:text/html,{lat}', at)).to.equal(undefined);
  });
  it('an outline of 50,000 points is drawn with what the size needs', () => {
    const ring = Array.from({ length: 50_001 }, (_, i) => ({
      latitude: 39 + 0.2 * Math.sin(i / 7957.7),
      longitude: 141 + 0.2 * Math.cos(i / 7957.7),
    }));
    const chart = chartOf([{ latitude: 39, longitude: 141 }], ['本所'], [[ring]], { width: 500, height: 500, em: 16 })!;
    expect(chart.outline.length).to.be.lessThan(3000);
  });
  it('reads the same as the list for a person who cannot see it', async () => {
    expect(readable(one(await officeMap(), '.list-side'))).to.contain('一関市社会福祉協議会（本所）');
  });
});
