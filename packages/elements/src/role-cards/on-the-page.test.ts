import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, settled, until } from '../../../../test/browser/fixture.ts';
import { expectNothingSticksOut } from '../../../../test/browser/sticks-out.ts';
import './define.ts';
import type { TomoniRoleCards } from './role-cards.ts';
import { all, cards, CONTENT, isSeen, pick, printed, titlesSeen } from './testing/reader.ts';

/** Role cards in a box of the host page. */
async function cardsIn(box: string, content = CONTENT, attributes = ''): Promise<TomoniRoleCards> {
  const element = fixture(`<div style="${box}"><tomoni-role-cards ${attributes}>${content}</tomoni-role-cards></div>`)
    .firstElementChild as TomoniRoleCards;
  await settled(element);
  return element;
}

/** In how many columns the cards stand. */
const columns = (element: Element): number => new Set(all(element, '[part=card]').map((card) => card.getBoundingClientRect().left)).size;

describe('tomoni-role-cards: on paper', () => {
  it('has every card, whatever was picked, and no buttons', async () => {
    const element = await cards();
    await pick(element, '住民');
    expect(titlesSeen(element)).to.have.length(1);
    printed(element);
    expect(titlesSeen(element)).to.have.length(3);
    expect(all(element, '[part=chooser], [role=status]').some(isSeen)).to.equal(false);
  });

  it('is drawn with borders, not with ink-eating grounds, and no card is torn apart', async () => {
    const element = await cards();
    printed(element);
    for (const list of all(element, 'ul')) {
      expect(getComputedStyle(list).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(getComputedStyle(list).borderLeftStyle).to.equal('solid');
    }
    for (const card of all(element, '[part=card]')) {
      expect(getComputedStyle(card).borderTopStyle).to.equal('solid');
      expect(getComputedStyle(card).breakInside).to.equal('avoid');
    }
  });

  it('prints where a link leads', async () => {
    const element = await cards('<h3>市の役割</h3><p><a href="https://example.lg.jp/">相談</a></p>');
    printed(element);
    expect(getComputedStyle(all(element, 'a')[0]!, '::after').content).to.contain('(');
  });
});

describe('tomoni-role-cards: whatever the room and the text size', () => {
  it('stands in one column on a telephone, in three at most on a screen', async () => {
    expect(columns(await cardsIn('width: 288px'))).to.equal(1);
    expect(columns(await cardsIn('width: 700px'))).to.equal(2);
    expect(columns(await cardsIn('width: 1100px'))).to.equal(3);
    expect(columns(await cardsIn('width: 2400px', CONTENT + CONTENT.replaceAll('の役割', '等の役割')))).to.equal(3);
    expect(columns(await cardsIn('width: 1600px', CONTENT + '<h3>市の役割</h3><p>本文</p>')), 'four are two pairs').to.equal(2);
  });

  it('fits 320 px, which is what 400 % zoom leaves, at 200 % text size too, without scrolling sideways', async () => {
    for (const size of ['16px', '32px']) {
      const element = await cardsIn(`width: 288px; font-size: ${size}`);
      expectNothingSticksOut(element);
      await pick(element, '住民自治組織');
      expectNothingSticksOut(element);
    }
  });

  it('has cards of equal height in a row', async () => {
    const element = await cardsIn('width: 1100px');
    expect(new Set(all(element, '[part=card]').map((card) => Math.round(card.getBoundingClientRect().height))).size).to.equal(1);
  });

  it('has lines of at most 40 full-width characters', async () => {
    const element = await cardsIn('width: 1200px', `<h3>市の役割</h3><p>${'あ'.repeat(200)}</p>`);
    expect(all(element, 'p')[0]!.getBoundingClientRect().width).to.be.at.most(16 * 40 + 1);
  });

  it('is pressed by a finger: every choice is at least 44 px high', async () => {
    for (const size of ['10px', '16px', '32px']) {
      const element = await cardsIn(`font-size: ${size}`);
      for (const choice of all(element, '[part=choice]')) {
        const { width, height } = choice.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    }
  });

  it('grows with the text around it, not with the root', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const element = await cardsIn('font-size: 24px');
      expect(getComputedStyle(all(element, 'li')[0]!).fontSize).to.equal('24px');
      expect(getComputedStyle(all(element, '[part=heading]')[0]!).fontSize).to.equal('30px');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});

describe('tomoni-role-cards: on somebody else’s page', () => {
  it('shows where the keyboard is', async () => {
    const element = await cards();
    const [radio] = all<HTMLInputElement>(element, 'input');
    radio!.focus({ focusVisible: true } as FocusOptions);
    expect(radio!.matches(':focus-visible')).to.equal(true);
    expect(getComputedStyle(radio!.closest('[part=choice]')!).outlineStyle).to.equal('solid');
  });

  it('tells the picked choice by more than colour: the ring is thicker', async () => {
    const element = await cards();
    const [picked, other] = all<HTMLInputElement>(element, 'input').map((radio) =>
      Number.parseFloat(getComputedStyle(radio).borderTopWidth),
    );
    expect(picked).to.be.greaterThan(other! * 2);
  });

  it('is mirrored on a page that is read from right to left', async () => {
    const element = await cardsIn('direction: rtl; width: 600px');
    const { paddingLeft, paddingRight } = getComputedStyle(all(element, 'ul')[0]!);
    expect(Number.parseFloat(paddingRight)).to.be.greaterThan(Number.parseFloat(paddingLeft));
    const [first, second] = all(element, '[part=choice]').map((choice) => choice.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second!);
    expectNothingSticksOut(element);
  });

  it('is readable on a dark page, with its own theme and without', async () => {
    await expectAccessible(await cardsIn('background: #000; color: #fff; padding: 1em'));
    const dark = await cardsIn('background: #000; color: #fff; padding: 1em', CONTENT, 'theme="dark"');
    await until(() => getComputedStyle(all(dark, '[part=card]')[0]!).backgroundColor !== 'rgb(255, 255, 255)');
    await pick(dark, '住民');
    await expectAccessible(dark);
  });

  it('is not changed by rules of the host, nor does it change the host', async () => {
    const host = document.createElement('style');
    host.textContent = `* { letter-spacing: 9px !important; text-transform: uppercase !important; text-align: center !important; color: red !important; list-style: none !important }
      h3, p, li, input, legend, fieldset { font-size: 7px !important; margin: 99px !important }`;
    document.head.append(host);
    try {
      const element = await cards();
      const style = getComputedStyle(all(element, 'li')[0]!);
      expect(style.letterSpacing).to.equal('normal');
      expect(style.textTransform).to.equal('none');
      expect(style.textAlign, 'li matches its parent').to.be.oneOf(['start', 'left']);
      expect(style.color).not.to.equal('rgb(255, 0, 0)');
      expect(getComputedStyle(all(element, '[part=heading]')[0]!).marginTop).to.equal('0px');
    } finally {
      host.remove();
    }
  });

  it('keeps the language of the page for its glyphs and phrases', async () => {
    const element = await cards(CONTENT, 'lang="ja"');
    const locale = getComputedStyle(all(element, 'li')[0]!).getPropertyValue('-webkit-locale');
    expect(locale === '' || locale.includes('ja'), locale).to.equal(true); // Firefox has no such property and keeps it
  });
});
