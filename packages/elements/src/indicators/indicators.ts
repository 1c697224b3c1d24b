import type { Phrase, PlanDocument } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { canSave } from '../internal/can-save.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { indicators } from '../locale/ja/indicators.ts';
import { row, type Say } from './draw.ts';
import { indicatorsOfPlan, type Indicators } from './indicator.ts';
import { indicatorsStyles } from './indicators.styles.ts';
import { needsWork, readIndicators } from './read-indicators.ts';

/** Columns, by the key of their words. */
const COLUMNS = ['indicator', 'target', 'baseline', 'observed', 'change'];

/**
 * The outcome indicators of a plan: baseline, wanted direction, target where there is one, what was measured since, and whether it
 * changed for the better. A table first, cards where it is narrow; a small line beside it is decoration. Without a target nothing is
 * unreached.
 *
 * @summary 成果指標の現状値、目標、実績、変化を表で示します。Shows baseline, target, measured values and change of each indicator.
 * @tagname tomoni-indicators
 * @slot - A table with the columns 指標, 基本目標, 単位, 現状値, 基準年度, 調査, 目標の方向, 目標値, 目標年度 and one a fiscal year (令和8年度), or a heading with 項目：値 lines for each indicator. A caption or heading is the title.
 * @csspart base - The whole element.
 * @csspart title - The title, where it is a heading.
 * @csspart table - The table.
 * @csspart indicator - One indicator.
 * @csspart name - Its title.
 * @csspart direction - The direction that is wanted.
 * @csspart change - How it changed, in a word.
 * @csspart break - The note that the survey changed.
 * @csspart line - The small line.
 * @csspart save - The button that saves the table as CSV.
 * @fires {TomoniErrorEvent} tomoni-error - The indicators could not be drawn and the page's own HTML stays, or some of their data need correcting.
 */
export class TomoniIndicators extends TomoniElement<Indicators> {
  static override readonly namespace = 'indicators';
  static override readonly strings = indicators;
  static override styles = indicatorsStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    plain: { type: Boolean },
  };

  /** Level of the title as a heading, 2 to 6; by default that of the content's own heading, and none for a caption. */
  declare headingLevel: number | undefined;
  /** Leaves the button that saves a CSV out. */
  declare plain: boolean | undefined;

  #isBroken = false;

  protected override fromContent(): Indicators | undefined {
    const found = readIndicators(this);
    if (found) this.#check(found, true);
    else if (!this.src && !this.closest('tomoni-plan') && this.textContent?.trim())
      this.#tell((problems) => problems.reportNoIndicators(this));
    return found;
  }

  protected override fromPlan(plan: PlanDocument): Indicators | undefined {
    const data = indicatorsOfPlan(plan);
    if (data) this.#check(data, false);
    return data;
  }

  protected override present(data: Indicators): unknown {
    const { title = this.t('title'), before = [], after = [] } = data;
    if (data === this.data) this.#check(data, false);
    const level = this.headingLevel || data.level;
    const labels = COLUMNS.map((key) => this.t(key));
    const say: Say = {
      t: (key, values) => this.t(key, values),
      phrase: (value) => this.phrase(value),
      language: this.catalogue,
    };
    return html`<div class="base" part="base">
      ${level ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${this.#prose(before)}
      <table role="table" part="table" aria-labelledby=${level ? 'title' : nothing}>
        ${
          level
            ? nothing
            : html`<caption>
                ${this.phrase(title)}
              </caption>`
        }
        <thead>
          <tr role="row">
            ${labels.map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${data.indicators.map((indicator) => row(say, indicator, labels))}
        </tbody>
      </table>
      ${this.#prose(after)}
      ${
        this.plain || this.#isBroken || !canSave()
          ? nothing
          : html`<button type="button" part="save" @click=${() => this.#save(data)}>${this.t('save')}</button>`
      }
    </div>`;
  }

  #prose(texts: readonly Phrase[]): unknown {
    return texts.map((text) => html`<p>${this.phrase(text)}</p>`);
  }

  #check(data: Indicators, isFromPage: boolean): void {
    if (needsWork(data)) this.#tell((problems) => problems.reportIndicators(this, data, isFromPage));
  }

  #tell(then: (problems: typeof import('./problems.ts')) => void): void {
    later(() => import('./problems.ts'), then);
  }

  /** What does not load cannot save: then the button goes, and the table stays. */
  #save(data: Indicators): void {
    later(
      () => import('./csv.ts'),
      (csv) => csv.saveIndicators(data, data.title ?? this.t('title'), this.language, this.dataLanguage),
      () => {
        this.#isBroken = true;
        this.requestUpdate();
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-indicators': TomoniIndicators;
  }
}
