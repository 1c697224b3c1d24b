import { expect } from '@esm-bundle/chai';
import { fixture, settled, until } from '../../../../test/browser/fixture.ts';
import '../role-cards/define.ts';

const cards = ['市民', '事業者', '行政']
  .map((who, i) => `<h3 id="role-${i}">${who}の役割</h3>${`<p>${who}の文章です。</p>`.repeat(40)}`)
  .join('');

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('links to a heading in the content', () => {
  it('lead to the card that presents it, on arrival and later', async () => {
    history.replaceState(null, '', '#role-2');
    const element = fixture<HTMLElement>(`<tomoni-role-cards plain>${cards}</tomoni-role-cards>`);
    await settled(element);
    const headings = [...element.shadowRoot!.querySelectorAll('[part~=heading]')];
    const isInView = (heading: Element | undefined) => {
      const top = heading!.getBoundingClientRect().top;
      return top >= -1 && top < innerHeight;
    };
    await until(() => isInView(headings[2]));
    location.hash = '#role-0';
    await until(() => isInView(headings[0]));
    expect(isInView(headings[2]) && isInView(headings[0])).to.equal(headings[2]!.getBoundingClientRect().top < innerHeight);
  });
});
