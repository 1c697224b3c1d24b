import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { withBreaks, withWholes } from './breaks.ts';

const drawn = (value: unknown): string => {
  const box = document.createElement('div');
  render(html`${value}`, box);
  return box.innerHTML.replace(/<!--.*?-->/g, '').replaceAll('<wbr>', '｜');
};

describe('where a line may end', () => {
  for (const [name, broken] of [
    ['下関市地域福祉計画策定推進会議', '下関市｜地域福祉計画｜策定推進会議'],
    ['久喜市社会福祉協議会地域福祉活動計画策定推進会議', '久喜市｜社会福祉協議会｜地域福祉活動計画｜策定推進会議'],
    ['ともに町地域福祉計画', 'ともに町｜地域福祉計画'],
    ['市町村地域福祉計画', '市町村｜地域福祉計画'],
    ['都道府県地域福祉支援計画', '都道府県｜地域福祉支援計画'],
    ['町内会連合会', '町内会連合会'],
    ['計画の推進', '計画の推進'],
    ['市と社協', '市と社協'],
    ['Plan 計画', 'Plan 計画'],
  ] as const) {
    it(name, () => expect(drawn(withBreaks(name))).to.equal(broken));
  }

  it('leaves what is drawn already, and the text itself', () => {
    const ruby = document.createElement('ruby');
    expect(withBreaks(ruby)).to.equal(ruby);
    expect(withWholes(ruby)).to.equal(ruby);
    expect(drawn(withBreaks('下関市地域福祉計画')).replaceAll('｜', '')).to.equal('下関市地域福祉計画');
  });

  it('keeps telephone numbers whole, and no other number', () => {
    expect(drawn(withWholes('（電話 0191-23-6020、FAX 0191-23-6024）'))).to.equal(
      '（電話 <span class="whole">0191-23-6020</span>、FAX <span class="whole">0191-23-6024</span>）',
    );
    expect(drawn(withWholes('令和3年度（2021年度）、施策1-1-2'))).to.equal('令和3年度（2021年度）、施策1-1-2');
  });
});
