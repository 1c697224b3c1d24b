import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { settled } from '../../../../test/browser/fixture.ts';
import type { CyclePhase } from './cycle.ts';
import './define.ts';
import { HALF, nodesOf } from './ring.ts';
import { all, CONTENT, cycle, headings, isAroundRing, phaseOf, printed } from './testing/reader.ts';

const SENTENCE = '地区の話し合いをもとに、その年に力を入れることを決めて取り組みます。';
const LENGTHS: Record<string, (index: number, count: number) => string> = {
  'nothing but names': () => '',
  'one long phase, the others short': (index) => (index === 1 ? SENTENCE.repeat(4) : SENTENCE.slice(0, 8)),
  'a long last phase': (index, count) => (index === count - 1 ? SENTENCE.repeat(4) : ''),
  'long lower phases': (index) => (index === 2 || index === 3 ? SENTENCE.repeat(3) : SENTENCE),
  'words that cannot be broken': (index) => (index % 2 ? 'Donaudampfschifffahrtsgesellschaftskapitänswitwe' : SENTENCE),
  'more than fits beside a ring': (index) => SENTENCE.repeat(index === 0 ? 12 : 1),
};
const WIDTHS = [280, 320, 375, 480, 600, 670, 704, 705, 736, 768, 900, 1024, 1280, 1400];

/** Free space that a node keeps from the boxes. Unit: CSS px. */
const AIR = 6;

const phasesOf = (count: number, text: (index: number, count: number) => string): CyclePhase[] =>
  Array.from({ length: count }, (_, index) => phaseOf(`p${index}`, `段階${index + 1}`, text(index, count) || undefined));

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Phases cover neither each other nor the ring, and nothing leaves the element. */
function expectRoomForAll(element: Element, what: string): void {
  const outer = box(element);
  const phases = all(element, '[part=phase]').map(box);
  const nodes = all(element, '[part=ring] span')
    .map(box)
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => new DOMRect(x - AIR, y - AIR, width + 2 * AIR, height + 2 * AIR));
  const boxes = [...phases, ...nodes];
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other), `${what}: ${index} covers another`).to.equal(false);
    expect(one.left >= outer.left && one.right <= outer.right + 0.5, `${what}: ${index} leaves at a side`).to.equal(true);
    expect(one.top >= outer.top && one.bottom <= outer.bottom + 0.5, `${what}: ${index} leaves above or below`).to.equal(true);
  });
  for (const part of all(element, '[part=phase], [part=phase] p, [part=heading]')) {
    if (!part.matches('.sr')) expect(part.scrollWidth, `${what}: ${part.textContent}`).to.be.at.most(part.clientWidth + 1);
  }
}

/** The line from each node meets the box of its phase: beside it, or above or below it. */
function expectEachAtItsNode(element: Element, what: string): void {
  const ring = box(all(element, '[part=ring]')[0]!);
  const middle = ring.left + ring.width / 2;
  const scale = box(all(element, 'svg')[0]!).width / (2 * HALF);
  const way = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  all(element, '[part=ring] span').forEach((node, index) => {
    const at = box(node);
    const phase = box(all(element, '[part=phase]')[index]!);
    const [x, y] = [at.left + at.width / 2, at.top + at.height / 2];
    const drawn = nodesOf(all(element, '[part=phase]').length)[index]!;
    expect(x, `${what}: ${index + 1} where its arrows end`).to.be.closeTo(middle + way * drawn.x * scale, 1);
    expect(y, `${what}: ${index + 1} where its arrows end`).to.be.closeTo(ring.top + ring.height / 2 + drawn.y * scale, 1);
    if (Math.abs(x - middle) < 1) expect(Math.abs(phase.left + phase.width / 2 - middle), `${what}: ${index + 1}`).to.be.below(1);
    else {
      expect(phase.left > ring.right || phase.right < ring.left, `${what}: ${index + 1} beside the ring`).to.equal(true);
      expect(x > middle, `${what}: ${index + 1} on its side`).to.equal(phase.left > middle);
      expect(y > phase.top && y < phase.bottom, `${what}: ${index + 1} at its height`).to.equal(true);
    }
  });
}

describe('tomoni-pdca-cycle: whatever the room and however long the texts', () => {
  for (const count of [2, 3, 4, 5, 6, 7, 8]) {
    for (const [name, text] of Object.entries(LENGTHS)) {
      it(`shows ${count} phases (${name}) side by side without covering any of them`, async () => {
        const element = await cycle('', '', 'width: 1400px');
        element.data = { title: '進行管理', phases: phasesOf(count, text), current: '2' };
        await settled(element);
        for (const width of WIDTHS) {
          element.parentElement!.style.width = `${width}px`;
          expectRoomForAll(element, `${width}px`);
          if (isAroundRing(element)) expectEachAtItsNode(element, `${width}px`);
        }
        const fits = count <= 6 && !name.startsWith('more');
        expect(isAroundRing(element), 'around a ring on a wide page').to.equal(fits);
      });
    }
  }

  it('stands one below the other on a telephone and at 200 % text, around a ring on a wide page', async () => {
    expect(isAroundRing(await cycle(CONTENT, '', 'width: 288px'))).to.equal(false);
    expect(isAroundRing(await cycle(CONTENT, '', 'width: 900px'))).to.equal(true);
    expect(isAroundRing(await cycle(CONTENT, '', 'width: 900px; font-size: 200%'))).to.equal(false);
    expect(isAroundRing(await cycle(CONTENT, '', 'width: 450px; font-size: 10px')), 'by the size of its text, not by pixels').to.equal(
      true,
    );
  });

  it('has a width where the page gives none', async () => {
    const element = await cycle(CONTENT, '', 'display: flex');
    expect(box(element).width).to.be.above(200);
    const floating = await cycle(CONTENT, 'style="float: left"');
    expect(box(floating).width).to.be.above(200);
    expectRoomForAll(floating, 'float');
  });

  it('keeps its words readable in the rail and around the ring', async () => {
    for (const width of [320, 1024]) await expectAccessible(await cycle(CONTENT, 'current="2"', `width: ${width}px`));
  });

  it('turns clockwise, and the other way where text runs from right to left', async () => {
    const sides = (element: Element) => {
      const [top, second, , fourth] = all(element, '[part=phase]').map(box);
      return [second!.left > top!.left, fourth!.left < top!.left];
    };
    const leftToRight = await cycle(CONTENT, '', 'width: 1000px');
    expect(sides(leftToRight)).to.deep.equal([true, true]);
    const rightToLeft = await cycle(CONTENT, 'dir="rtl"', 'width: 1000px');
    expect(sides(rightToLeft)).to.deep.equal([false, false]);
    expectEachAtItsNode(rightToLeft, 'right to left');
    expect(getComputedStyle(all(leftToRight, 'svg')[0]!).transform).to.equal('matrix(1, 0, 0, 1, 0, 0)');
    expect(getComputedStyle(all(rightToLeft, 'svg')[0]!).transform, 'arrows mirrored').to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    await expectAccessible(rightToLeft);
  });

  it('has no style attribute that a strict page would block', async () => {
    expect(all(await cycle(CONTENT, 'current="1"'), '[style], style')).to.have.length(0);
  });

  it('lets nothing of the host change it but size, family and direction', async () => {
    const hostile = 'width: 1000px; line-height: 3; letter-spacing: 9px; text-align: right; text-transform: uppercase; color: red';
    const [one, other] = [await cycle(CONTENT, '', 'width: 1000px'), await cycle(CONTENT, '', hostile)];
    expect(box(other).height).to.equal(box(one).height);
    const look = (element: Element) => {
      const { letterSpacing, textTransform, textAlign, lineHeight, color } = getComputedStyle(all(element, '[part=phase] p')[0]!);
      return { letterSpacing, textTransform, textAlign, lineHeight, color };
    };
    expect(look(other)).to.deep.equal(look(one));
  });
});

describe('tomoni-pdca-cycle: on paper', () => {
  it('is whole, in borders and in the ink of the text', async () => {
    for (const width of [320, 1024]) {
      const element = await cycle(`${CONTENT}<p><a href="https://example.lg.jp/">計画書</a></p>`, 'current="3"', `width: ${width}px`);
      printed(element);
      expect(headings(element)).to.have.length(4);
      expect(getComputedStyle(all(element, '[part=base]')[0]!).breakInside).to.equal('avoid');
      expect(getComputedStyle(all(element, 'a')[0]!, '::after').content, 'where a link leads').to.contain('(');
      const ink = getComputedStyle(all(element, '[part=base]')[0]!).color;
      for (const mark of all(element, '[part=current], [aria-current] [part=number]')) {
        expect(getComputedStyle(mark).color).to.equal(ink);
        expect(getComputedStyle(mark).borderTopStyle).to.equal('solid');
      }
    }
  });
});
