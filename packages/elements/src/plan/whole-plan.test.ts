import { expect } from '@esm-bundle/chai';
import type { PlanDocument, Text } from '@tomoni/plan';
import { formatDate, formatFiscalYear } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import kuki from '@tomoni/towns/kuki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import shimonoseki from '@tomoni/towns/shimonoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { all, fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import './define.ts';
import { ROWS } from './parts.ts';
import type { TomoniPlan } from './plan.ts';

function planOf(input: unknown): PlanDocument {
  const read = readPlan(input);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.plan;
}

async function whole(input: unknown, attributes = ''): Promise<TomoniPlan> {
  const element = fixture<TomoniPlan>(`<tomoni-plan ${attributes}></tomoni-plan>`);
  element.data = planOf(input);
  await until(() => element.shadowRoot?.querySelector('.base'));
  const inner = all(element, '.part > *').filter(({ localName }) => localName.startsWith('tomoni-'));
  await until(() => inner.every((each) => each.shadowRoot?.querySelector('[part~=base]')));
  return element;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Words for programs, and what only some elements say in words of their own. */
const NOT_SAID =
  /^(\$schema|id|source|language|parent|level|node|actor|scale|step|from|to|current|axis|tone|topic|side|type|languages|order|direction|target|license|modified)$/;

/** Every text of one noun of a plan, as a Japanese reader reads it. */
function* saidBy(value: unknown, key = ''): Generator<string> {
  if (NOT_SAID.test(key)) return;
  if (typeof value === 'string') yield /^(formulated|date)$/.test(key) ? formatDate(value) : value;
  else if (typeof value === 'number') {
    if (/^(start|end|midterm|fiscalYear)$/.test(key)) yield formatFiscalYear(value, 'ja', { form: 'short' });
  } else if (Array.isArray(value)) for (const each of value) yield* saidBy(each, key);
  else if (typeof value === 'object' && value !== null) {
    if ('ja' in value) yield (value as Exclude<Text, string>)['ja']!;
    else for (const [name, each] of Object.entries(value)) yield* saidBy(each, name);
  }
}

/** Nouns whose elements keep something for the moment when a reader asks for it, or say codes in words. Their own tests look at them. */
const IN_PIECES = /^(windows|synonyms|crisisLines|offices|levels|relations|assessments|indicators|scales)$/;

describe('tomoni-plan without content', () => {
  for (const [name, input] of Object.entries({ yamagata, kuki, ichinoseki, shimonoseki, oshu, tomoniCho })) {
    it(`shows all of the plan of ${name}`, async () => {
      const element = await whole(input);
      const plan = planOf(input);
      const shown = new Set(ROWS.filter(([, tag]) => customElements.get(`tomoni-${tag}`)).flatMap(([, , nouns]) => nouns.split(' ')));
      const read = squeeze(readable(element));
      const missing: string[] = [];
      let looked = 0;
      for (const noun of Object.keys(plan).filter((each) => shown.has(each) && !IN_PIECES.test(each))) {
        for (const said of saidBy(plan[noun as keyof PlanDocument])) {
          if (noun === 'actors' && /^[a-z]+$/.test(said)) continue; // their kind, a word for programs
          looked++;
          if (!read.includes(squeeze(said))) missing.push(`${noun}: ${said}`);
        }
      }
      expect(missing).to.deep.equal([]);
      expect(looked).to.be.greaterThan(30);
      await expectAccessible(element);
    }).timeout(30_000);
  }

  it('names every part once in its contents, and none without data', async () => {
    const element = await whole(yamagata);
    const links = all(element, 'nav a').map(readable);
    expect(links).to.deep.equal(all(element, '.part > [part=heading]').map(readable));
    expect(links[0]).to.equal('計画の概要');
    expect(links.at(links.indexOf('出典'))).to.equal('出典');
    for (const absent of ['成果指標', '相談窓口', '前計画の評価と課題']) expect(links).not.to.include(absent);
    expect(all(element, '.part').every((part) => readable(part) !== readable(part.firstElementChild!))).to.equal(true);
  });

  it('leads from its contents to the part: focus, view and address', async () => {
    const element = await whole(yamagata);
    const link = all(element, 'nav a').find((each) => readable(each) === '財源')! as HTMLAnchorElement;
    link.click();
    const heading = element.shadowRoot!.activeElement!;
    expect(readable(heading)).to.equal('財源');
    expect(heading.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    await until(() => location.hash === '#yamagata-funding');
    location.hash = '#yamagata-sources';
    await until(() => element.shadowRoot!.activeElement !== heading);
    expect(readable(element.shadowRoot!.activeElement!)).to.equal('出典');
    location.hash = '';
  });

  it('has headings of the level that the page asks for, and those inside below them', async () => {
    const element = await whole(yamagata, 'heading-level="3"');
    expect(new Set(all(element, '.part > [part=heading]').map(({ localName }) => localName))).to.deep.equal(new Set(['h3']));
    expect(all(element, 'tomoni-plan-overview')[0]!.shadowRoot!.querySelector('[part=title]')!.localName).to.equal('h4');
  });

  it('is read in English and in やさしい日本語', async () => {
    const element = await whole(tomoniCho, 'lang="en"');
    await until(() => all(element, 'nav a').map(readable).includes('Funding'));
    element.lang = 'ja-x-easy';
    await until(() => all(element, 'nav a').map(readable).includes('お金（かね）'));
  });

  it('steps back when content comes, and shows all again when it goes', async () => {
    const element = await whole(yamagata);
    element.innerHTML = '<p>町の文章</p>';
    await settled(element);
    expect(readable(element)).to.equal('町の文章');
    element.innerHTML = '';
    await settled(element);
    expect(all(element, 'nav')).to.have.length(1);
  });

  it('stands in the place of a link when it is told so, and leaves the link until then', async () => {
    const element = fixture<TomoniPlan>('<tomoni-plan whole><a href="plan.pdf">計画書（PDF）</a></tomoni-plan>');
    await settled(element);
    expect(readable(element)).to.equal('計画書（PDF）');
    element.data = planOf(yamagata);
    await until(() => element.shadowRoot?.querySelector('.base'));
    expect(readable(element)).to.contain('目次');
    expect(readable(element)).not.to.contain('計画書（PDF）');
  });

  it('tells of a plan that cannot be drawn, and throws nothing', async () => {
    const codes: string[] = [];
    const { error } = console;
    console.error = () => undefined;
    try {
      const element = fixture<TomoniPlan>('<tomoni-plan></tomoni-plan>');
      element.addEventListener('tomoni-error', ({ problem }) => void codes.push(problem.code));
      element.data = { language: 'ja', sources: [{ id: 'a', title: '出典' }] } as unknown as PlanDocument;
      await until(() => codes.length);
      await settled(element);
      expect(codes).to.deep.equal(['render-failed']);
      expect(readable(element)).to.equal('');
    } finally {
      console.error = error;
    }
  });

  it('shows nothing wrong when the plan cannot be fetched: one message, and a link inside stays', async () => {
    const { error } = console;
    const lines: string[] = [];
    console.error = (...words: unknown[]) => void lines.push(words.join(' '));
    try {
      const empty = fixture<TomoniPlan>('<tomoni-plan src="/nowhere/plan.json"></tomoni-plan>');
      await until(() => lines.length);
      await settled(empty);
      expect(readable(empty)).to.equal('');
      expect(lines).to.have.length(1);
      const linked = fixture<TomoniPlan>('<tomoni-plan whole src="/nowhere/other.json"><a href="plan.pdf">計画書</a></tomoni-plan>');
      await until(() => lines.length > 1);
      expect(readable(linked)).to.equal('計画書');
      expect(lines).to.have.length(2);
    } finally {
      console.error = error;
    }
  });
});
