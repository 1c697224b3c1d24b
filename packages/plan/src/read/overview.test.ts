import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate } from '../model/partial-date.ts';
import type { Section } from '../shapes/types.ts';
import { readPeriod } from './forms/period.ts';
import { overviewFromSections } from './overview.ts';
import { readPartialDate } from './sections.ts';

const section = (heading: string, more: Partial<Section> = {}): Section => ({
  heading,
  paragraphs: [],
  items: [],
  facts: [],
  sections: [],
  ...more,
});
const facts = (terms: Record<string, string>) => Object.entries(terms).map(([term, value]) => ({ term, value }));

describe('計画期間', () => {
  for (const text of [
    '令和8年度から令和12年度まで',
    '令和8年度（2026年度）から令和12年度（2030年度）まで（5年間）',
    '令和８年度(2026年度)～令和１２年度(2030年度)',
    '令和8（2026）年度〜令和12（2030）年度',
    '令和8～12年度',
    'R8-R12',
    '2026年度－2030年度',
    '令和8年4月から令和13年3月まで',
    '2026年4月1日～2031年3月31日',
    'FY2026 (Reiwa 8) to FY2030 (Reiwa 12)',
    '2026年度（2026年4月から2027年3月まで）から2030年度（2030年4月から2031年3月まで）まで（5年間）',
  ]) {
    it(`is read from ${text}`, () => assert.deepEqual(readPeriod(text), { start: 2026, end: 2030 }));
  }
  it('may be a single year', () => assert.deepEqual(readPeriod('令和8年度'), { start: 2026, end: 2026 }));
  for (const text of ['5年間', '令和12年度から令和8年度まで', '', '未定', 'から'.repeat(50_000)]) {
    it(`is not guessed from ${text.slice(0, 20)}`, () => assert.equal(readPeriod(text), undefined));
  }
});

describe('策定年月', () => {
  it('is printed with both years and read again', () => {
    assert.equal(formatDate('2021-03'), '令和3年3月（2021年3月）');
    assert.equal(formatDate('2019-05-01'), '令和元年5月1日（2019年5月1日）');
    assert.equal(formatDate('2017'), '平成29年（2017年）');
    assert.equal(formatDate('2021-03', 'ja-x-easy'), '2021年3月');
    assert.equal(formatDate('2021-03', 'en'), '2021-03');
    for (const date of ['2021-03', '2019-05-01', '2017']) {
      assert.equal(readPartialDate(formatDate(date)), date);
    }
  });
});

describe('計画の概要 of a page', () => {
  it('has its terms by whatever name, and keeps the others in the page’s own words', () => {
    const card = overviewFromSections([
      section('計画の概要', {
        facts: facts({
          計画の名称: '第3次計画',
          期間: '令和8年度～令和12年度',
          ＴＥＬ: '０１９１-２３-６０２０',
          状態: '案',
          愛称: 'ささえあい',
        }),
      }),
    ]);
    assert.deepEqual(card, {
      heading: '計画の概要',
      title: '第3次計画',
      period: { start: 2026, end: 2030 },
      draft: true,
      sections: [],
      facts: facts({ ＴＥＬ: '０１９１-２３-６０２０', 愛称: 'ささえあい' }),
    });
  });

  it('keeps in its own words what cannot be read', () => {
    const card = overviewFromSections([section('', { facts: facts({ 計画名: '計画', 計画期間: 'だいたい5年', 状態: '策定済み' }) })]);
    assert.deepEqual(card, { title: '計画', sections: [], facts: facts({ 計画期間: 'だいたい5年', 状態: '策定済み' }) });
  });

  it('has the idea, and prose under headings', () => {
    const card = overviewFromSections([
      section('', { paragraphs: ['はじめに'], facts: facts({ 計画名: '計画' }) }),
      section('基本理念', { paragraphs: ['支え合い', '結いの心'] }),
      section('前計画', { facts: facts({ 名称: '第2次計画' }), paragraphs: ['引き継ぎました'] }),
      section('１ 計画の目的', { id: 'purpose', paragraphs: ['安心'], items: ['つながり'] }),
    ]);
    assert.deepEqual(card?.philosophy, { text: '支え合い', explanation: '結いの心' });
    assert.deepEqual(
      card.sections.map(({ title, number, paragraphs, items }) => [title, number, paragraphs, items]),
      [
        ['', undefined, ['はじめに'], []],
        ['前計画', undefined, ['引き継ぎました'], []],
        ['計画の目的', '１', ['安心'], ['つながり']],
      ],
    );
  });

  it('is undefined where there is none', () => {
    assert.equal(overviewFromSections([section('', { paragraphs: ['準備中です。'] })]), undefined);
    assert.equal(overviewFromSections([]), undefined);
  });
});
