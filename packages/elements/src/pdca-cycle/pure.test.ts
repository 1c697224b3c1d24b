import { expect } from '@esm-bundle/chai';
import { fitsRing, widthOf } from './arrangement.ts';
import { findPhase, labelBeside } from './cycle.ts';
import { arrowsOf, HALF, linesOf, NODE, nodesOf, placeOf, RADIUS, REACH } from './ring.ts';
import { phaseOf } from './testing/reader.ts';

const COUNTS = [2, 3, 4, 5, 6, 7, 8];

/** The numbers of a path, two by two. */
const pointsOf = (path: string): [number, number][] =>
  [...path.replace(/A\d+ \d+ 0 0 1 /g, 'L').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const angleOf = (x: number, y: number): number => (Math.atan2(x, -y) * 180) / Math.PI;

describe('the geometry of the ring', () => {
  for (const count of COUNTS) {
    it(`places ${count} nodes clockwise from twelve o'clock at equal distances`, () => {
      const nodes = nodesOf(count);
      expect(nodes[0]).to.deep.equal({ x: 0, y: -RADIUS });
      const side = Math.hypot(nodes[1]!.x - nodes[0]!.x, nodes[1]!.y - nodes[0]!.y);
      nodes.forEach(({ x, y }, index) => {
        const next = nodes[(index + 1) % count]!;
        expect(Math.hypot(x, y)).to.be.closeTo(RADIUS, 0.1);
        expect(Math.hypot(next.x - x, next.y - y)).to.be.closeTo(side, 0.2);
        expect(x * next.y - y * next.x, 'clockwise').to.be.at.least(count === 2 ? -0.1 : 1);
      });
    });

    it(`draws an arrow from each of ${count} nodes to the next that touches neither`, () => {
      const arrows = arrowsOf(count).split(/(?=M[^M]*A)/);
      expect(arrows).to.have.length(count);
      arrows.forEach((arrow, index) => {
        const points = pointsOf(arrow);
        const [start, tip] = points as [[number, number], [number, number]];
        for (const [x, y] of points) {
          expect(Math.max(Math.abs(x), Math.abs(y)), 'inside the drawing').to.be.below(HALF);
          for (const node of nodesOf(count)) expect(Math.hypot(x - node.x, y - node.y), 'off the nodes').to.be.above(NODE + 1);
        }
        const from = (360 / count) * index;
        expect((angleOf(...start) + 360) % 360, 'begins behind its node').to.be.within(from, from + 180 / count);
        expect((angleOf(...tip) + 360) % 360, 'points at the next').to.be.within(from + 180 / count, from + 360 / count);
      });
    });
  }

  it('leads a line from each node at the side outwards, level with it', () => {
    expect(linesOf(2)).to.equal('');
    expect(linesOf(4)).to.equal(`M${HALF} 0H${REACH}M${-HALF} 0H${-REACH}`);
    for (const count of COUNTS) {
      const beside = nodesOf(count).filter(({ x }) => x);
      expect(pointsOf(linesOf(count)).map(([, y]) => y)).to.deep.equal(beside.map(({ y }) => y));
    }
  });

  it('places the boxes around it in the order in which it turns', () => {
    const places = (count: number) => Array.from({ length: count }, (_, index) => placeOf(index, count));
    expect(places(2)).to.deep.equal(['top', 'bottom']);
    expect(places(3)).to.deep.equal(['top', 'end beside', 'start beside']);
    expect(places(4)).to.deep.equal(['top', 'end beside', 'bottom', 'start beside']);
    expect(places(5)).to.deep.equal(['top', 'end upper', 'end lower', 'start lower', 'start upper']);
    expect(places(6)).to.deep.equal(['top', 'end upper', 'end lower', 'bottom', 'start lower', 'start upper']);
  });
});

describe('whether phases fit around a ring', () => {
  it('counts two Latin letters for one full-width character', () => {
    expect([widthOf('計画'), widthOf('Plan'), widthOf('Planの'), widthOf('')]).to.deep.equal([2, 2, 3, 0]);
  });

  it('says no to more than six phases, and to one whose text is too long', () => {
    const phases = (count: number, text = '') => Array.from({ length: count }, (_, index) => phaseOf(`p${index}`, '計画', text));
    expect(fitsRing(phases(6), 'ja')).to.equal(true);
    expect(fitsRing(phases(7), 'ja')).to.equal(false);
    expect(fitsRing([...phases(3), phaseOf('x', '計画', 'あ'.repeat(158))], 'ja')).to.equal(true);
    expect(fitsRing([...phases(3), phaseOf('x', '計画', 'あ'.repeat(159))], 'ja')).to.equal(false);
    const both = phaseOf('x', '計画', { ja: 'あ'.repeat(300), en: 'a'.repeat(300) });
    expect([fitsRing([both, both], 'ja'), fitsRing([both, both], 'en')], 'by the text that is shown').to.deep.equal([false, true]);
  });
});

describe('which phase an author means', () => {
  const phases = [
    { ...phaseOf('plan', { ja: '計画', en: 'Plan' }), label: 'Plan' },
    { ...phaseOf('check', { ja: '評価', en: 'Check' }), label: 'Check' },
    phaseOf('kaizen', [{ tag: 'ruby', children: ['改善', { tag: 'rt', children: ['かいぜん'] }] }]),
  ];
  const cases: [string, number][] = [
    ['1', 0],
    ['３', 2],
    ['③', 2],
    ['CHECK', 1],
    ['ｃｈｅｃｋ', 1],
    ['評価', 1],
    ['改善', 2],
    ['kaizen', 2],
    ['0', -1],
    ['4', -1],
    ['評', -1],
  ];
  for (const [wanted, index] of cases) it(`finds ${wanted}`, () => expect(findPhase(phases, wanted)).to.equal(index));

  it('finds none where the author wrote only a space', () => expect(findPhase([phaseOf('a', 'あ')], '　')).to.equal(-1));
});

describe('the word of the figure beside the name', () => {
  it('stands where it says something else', () => {
    const phase = { ...phaseOf('act', { ja: '改善', en: 'Act' }), label: 'Action' };
    expect(labelBeside(phase, 'ja')).to.equal('Action');
    expect(labelBeside(phase, 'en')).to.equal(undefined);
    expect(labelBeside(phaseOf('x', '指針'), 'ja')).to.equal(undefined);
  });
});
