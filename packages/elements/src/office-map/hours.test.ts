import { expect } from '@esm-bundle/chai';
import { readable, settled, until } from '../../../../test/browser/fixture.ts';
import './define.ts';
import type { TomoniOfficeMap } from './office-map.ts';
import { all, entries, officeMap } from './testing/reader.ts';

const CONTENT = `<table><tr><th>名称</th><th>電話</th><th>緯度</th><th>経度</th><th>開所時間</th><th>休業日</th></tr>
<tr><td>本所</td><td>0191-23-6020</td><td>38.92</td><td>141.13</td><td>平日 8:30〜17:15</td><td>年末年始</td></tr>
<tr><td>花泉支部</td><td>0191-82-4002</td><td>38.82</td><td>141.2</td><td>お問い合わせください</td><td></td></tr>
<tr><td>大東支部</td><td>0191-71-1177</td><td>39.02</td><td>141.34</td><td></td><td></td></tr></table>`;

/** By Japan’s clock. */
const at = async (moment: string): Promise<{ element: TomoniOfficeMap; states: () => string[] }> => {
  const element = await officeMap(CONTENT);
  element.now = new Date(`${moment}+09:00`);
  const states = (): string[] => all(element, '[part=state]').map(readable);
  await until(() => states().every(Boolean));
  await settled(element);
  return { element, states };
};

describe('tomoni-office-map: opening hours', () => {
  it('says open, closed or 要確認 beside the hours as the town says them', async () => {
    const { element, states } = await at('2026-11-18T10:00');
    expect(states()).to.deep.equal(['開いています（17:15まで）', '要確認（電話で確かめてください）']);
    expect(entries(element)[0]).to.contain('平日 8:30〜17:15').and.to.contain('休み 年末年始');
    expect(entries(element)[2], 'nothing is said about hours').not.to.contain('開い');
  });
  it('says when it opens again', async () => {
    const { states } = await at('2026-11-18T18:00');
    expect(states()[0]).to.equal('閉まっています（次は明日 8:30から）');
  });
  it('speaks the page’s language', async () => {
    const element = await officeMap(CONTENT, 'lang="en"');
    element.now = new Date('2026-11-18T10:00+09:00');
    await until(() => readable(all(element, '[part=state]')[0]!).startsWith('Open'));
    expect(readable(all(element, '[part=state]')[0]!)).to.equal('Open (until 17:15)');
  });
  it('shows hours field by field, as open data have them', async () => {
    const element = await officeMap(
      '<table><tr><th>名称</th><th>電話</th><th>利用可能曜日</th><th>開始時間</th><th>終了時間</th></tr><tr><td>本所</td><td>0191-23-6020</td><td>月火水木金</td><td>8:30</td><td>17:15</td></tr></table>',
    );
    element.now = new Date('2026-11-18T10:00+09:00');
    expect(entries(element)[0]).to.contain('月火水木金 08:30〜17:15');
    await until(() => readable(all(element, '[part=state]')[0]!) === '開いています（17:15まで）');
  });
  it('keeps the room of the answer free', async () => {
    const element = await officeMap(CONTENT);
    const before = element.getBoundingClientRect().height;
    await until(() => all(element, '[part=state]').every((each) => readable(each)));
    expect(element.getBoundingClientRect().height).to.equal(before);
  });
});
