// A resident who listens to the page: what is heard, in which order, and what the keyboard alone can do.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './heard.ts';
import { useSite, visit } from './site.ts';

const headings = (lines: readonly string[]) => lines.filter((line) => line.startsWith('heading'));

/** Presses a key until the element with the focus, through shadow roots, is a radio button. */
async function tabToRadio(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const isRadio = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.matches('[type=radio]') ?? false);
    if (isRadio) return;
  }
  throw new Error('no radio button was reached');
}

describe('a resident listens to the role cards', () => {
  useSite();

  it('finds every actor by going from heading to heading', () =>
    visit('/towns/yamagata/', {}, async ({ page }) => {
      assert.deepEqual(headings(await heard(page, 'tomoni-role-cards')), [
        'heading 3: （１）住民の役割',
        'heading 3: （２）住民自治組織の役割',
        'heading 3: （３）事業者の役割',
        'heading 3: （４）社会福祉協議会の役割',
        'heading 3: （５）社会福祉法人の役割',
        'heading 3: （６）行政の役割',
      ]);
    }));

  it('hears the question and who can answer, and silence from the status before anything was picked', () =>
    visit('/towns/yamagata/', {}, async ({ page }) => {
      const lines = await heard(page, 'tomoni-role-cards');
      assert.deepEqual(lines.slice(0, 10), [
        'group: わたしは…',
        'radio, checked: すべて',
        'radio: 住民',
        'radio: 住民自治組織',
        'radio: 事業者',
        'radio: 社会福祉協議会',
        'radio: 社会福祉法人',
        'radio: 行政',
        'status',
        'article: （１）住民の役割',
      ]);
    }));

  it('picks 「住民」 with the keyboard, hears that this card is shown, reads it, and goes on', () =>
    visit('/towns/yamagata/', {}, async ({ page }) => {
      await tabToRadio(page);
      await page.keyboard.press('ArrowDown');
      const picked = await heard(page, 'tomoni-role-cards');
      assert.ok(picked.includes('radio, checked: 住民'), picked.join('\n'));
      assert.equal(picked[picked.indexOf('status') + 1], '住民の役割');
      assert.equal(picked[picked.indexOf('status') + 2], 'を表示しています');
      assert.deepEqual(headings(picked), ['heading 3: （１）住民の役割']);
      assert.ok(picked.includes('- 見守り、声掛け等の福祉活動への参加'));

      await page.keyboard.press('ArrowUp');
      const all = await heard(page, 'tomoni-role-cards');
      assert.equal(all[all.indexOf('status') + 1], 'すべての役割（6件）を表示しています');
      assert.equal(headings(all).length, 6);

      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.localName === 'tomoni-role-cards'), false, 'one stop, no trap');
    }));
});

describe('a resident listens to the cycle', () => {
  useSite();

  it('hears the phases in order under their title, which one is now, and that it begins again', () =>
    visit('/towns/tomoni-cho/', {}, async ({ page }) => {
      const lines = await heard(page, 'tomoni-pdca-cycle');
      assert.deepEqual(lines.slice(0, 2), ['heading 3: 毎年のPDCAサイクル', 'list of 4: 毎年のPDCAサイクル']);
      assert.deepEqual(
        lines.slice(2).map((line) => line.split(' | ')[0]),
        ['- heading 4: 1 Plan 計画', '- heading 4: 2 Do 実行', '- heading 4: 3 Check 評価 いまここ', '- heading 4: 4 Act 改善'],
      );
      assert.match(lines.at(-1)!, / \| 4の次は1に戻り、くり返します。$/);
      assert.deepEqual(await page.locator('tomoni-pdca-cycle .phase[aria-current=step] .name').allInnerTexts(), ['評価']);
    }));

  it('does not hear the drawing, which others see', () =>
    visit('/towns/tomoni-cho/', {}, async ({ page }) => {
      assert.equal(await page.locator('tomoni-pdca-cycle .ring').isVisible(), true);
      assert.equal((await heard(page, 'tomoni-pdca-cycle')).length, 6, 'title, list, four phases');
    }));
});

describe('a resident listens to assessments', () => {
  useSite();

  it('hears a badge in its sentence: which axis, mark, words', () =>
    visit('/towns/tomoni-cho/', {}, async ({ page }) => {
      const lines = (await heard(page, 'tomoni-progress-report')).join(' | ');
      assert.match(lines, / \| 進捗状況 \| A \| 目標を上回った \| 今後の方向性 \| 続ける \| /);
    }));

  it('finds the legend by its heading, and hears a list that has this name', () =>
    visit('/towns/yamagata/', {}, async ({ page }) => {
      assert.deepEqual(await heard(page, 'tomoni-progress-legend'), [
        'heading 3: 進捗状況',
        'list of 5: 進捗状況',
        '- ☆ | 目標達成（事業完了）',
        '- ◎ | 計画より進んでいる',
        '- ○ | ほぼ計画どおり進んでいる',
        '- △ | 計画より遅れている',
        '- ▲ | 見直し（計画変更等）',
      ]);
    }));

  it('hears notes behind the words that they explain', () =>
    visit('/towns/tomoni-cho/', {}, async ({ page }) => {
      const lines = await heard(page, 'tomoni-progress-legend');
      assert.equal(lines[2], '- A | 目標を上回った | その年の目標を超える成果がありました。');
    }));
});
