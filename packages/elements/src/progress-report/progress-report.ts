import { formatFiscalYear, plainText, type Phrase, type PlanDocument, type Words } from '@tomoni/plan';
import {
  goalKey,
  isGoal,
  movementOf,
  progressIn,
  statusOf,
  summaryOf,
  type ReportEntry,
  type ReportItem,
  type Status,
  type Tally,
} from '@tomoni/plan/ask';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { onceLoaded } from '../internal/once-loaded.ts';
import { rating } from '../internal/rating.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { progressReport } from '../locale/ja/progress-report.ts';
import { progressReportStyles } from './progress-report.styles.ts';
import { readReport } from './read-report.ts';
import type { ProgressReport } from './report.ts';

/** Takes reports out of plans; loaded when there is one. */
const ofPlan = onceLoaded(() => import('./from-plan.ts'));

type Scales = PlanDocument['scales'];
type Axis = 'progress' | 'direction';
const AXES: readonly Axis[] = ['progress', 'direction'];

/**
 * How the items of a plan were assessed, year by year, by the plan's own marks: counts per status and goal, and each item with its
 * progress, its direction, what changed and why. Nothing is calculated that the plan does not say; what is not recorded is said to be
 * not recorded.
 *
 * @summary 施策ごと、年度ごとの評価と、その集計を示します。Shows how each item was assessed year by year, with counts per status and goal.
 * @tagname tomoni-progress-report
 * @slot - A table with the columns 基本目標, 対象, 年度, 時点, 評価者, 進捗状況, 今後の方向性, コメント, a row an item and year; or a row an item and a column a fiscal year whose cells hold the words. A caption or heading is the title.
 * @csspart base - The whole element.
 * @csspart title - The title, where it is a heading.
 * @csspart summary - The counts.
 * @csspart filter - The questions that narrow what is shown.
 * @csspart table - The table of items and years.
 * @csspart item - One item.
 * @csspart name - Its title.
 * @csspart year - What was recorded in a year.
 * @csspart badge - Mark and words.
 * @csspart checkpoint - The occasion: 中間評価.
 * @csspart movement - What changed since the assessment before.
 * @csspart comment - The comment.
 * @fires {TomoniErrorEvent} tomoni-error - The report could not be drawn and the page's own HTML stays, or some of its data need correcting.
 */
export class TomoniProgressReport extends TomoniElement<ProgressReport> {
  static override readonly namespace = 'progressReport';
  static override readonly strings = progressReport;
  static override styles = progressReportStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    plain: { type: Boolean },
  };

  /** Level of the title as a heading, 2 to 6; by default that of the content's own heading, and none for a caption. */
  declare headingLevel: number | undefined;
  /** Leaves the questions that narrow what is shown out. */
  declare plain: boolean | undefined;

  /** What the reader picked; '' is everything. Stays on the page. */
  #picked = { year: '', progress: '', goal: '' };
  #status = '';
  /** Whether some words are on no scale of the plan. */
  #hasUnknown = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
  }

  readonly #print = (): void => this.renderRoot.querySelector('details')?.setAttribute('open', '');

  protected override fromContent(): ProgressReport | undefined {
    const found = readReport(this);
    if (found?.isOdd) this.#tell((problems) => problems.reportProblems(this, true));
    else if (!found && !this.src && !this.closest('tomoni-plan') && this.textContent?.trim())
      this.#tell((problems) => problems.reportNothing(this));
    return found;
  }

  protected override fromPlan(plan: PlanDocument): ProgressReport | undefined {
    return ofPlan(this)?.reportOfPlan(plan);
  }

  #tell(say: (problems: typeof import('./problems.ts')) => void): void {
    later(() => import('./problems.ts'), say);
  }

  protected override present(data: ProgressReport): unknown {
    const { items, scales = this.plan?.scales ?? [], title = this.t('title'), before = [], after = [] } = data;
    const years = [...new Set(items.flatMap(({ entries }) => entries.map(({ fiscalYear }) => fiscalYear)))].sort(
      (a, b) => (a ?? 0) - (b ?? 0),
    );
    const picked = this.#picked;
    const shownYears = years.filter((year) => !picked.year || String(year) === picked.year);
    const year = shownYears.at(-1);
    const ofGoal = items.filter((item) => !picked.goal || goalKey(item) === picked.goal);
    const { statuses, goals, all } = summaryOf(ofGoal, scales, year);
    const shown = ofGoal.filter((item) => !picked.progress || statusOf(progressIn(item, year), scales).key === picked.progress.slice(1));
    const level = this.headingLevel || data.level;
    this.#hasUnknown = false;
    const view = html`<div class="base" part="base">
      ${level ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${this.#prose(before)}
      ${this.#summary(statuses, goals, all, year)} ${this.plain || items.length < 2 ? nothing : this.#filter(items, years, statuses)}
      <table role="table" part="table" aria-labelledby=${level ? 'title' : nothing}>
        ${
          level
            ? nothing
            : html`<caption>
                ${this.phrase(title)}
              </caption>`
        }
        <thead class="sr">
          <tr role="row">
            <th role="columnheader" scope="col">${this.t('item')}</th>
            ${shownYears.map((each) => html`<th role="columnheader" scope="col">${this.#year(each)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((item, index) => [this.#group(item, shown[index - 1], shownYears.length), this.#item(item, shownYears, scales)])}
        </tbody>
      </table>
      ${this.#prose(after)}
    </div>`;
    if (data.lost?.length || this.#hasUnknown) this.#tell((problems) => problems.reportProblems(this, false, data, scales));
    return view;
  }

  #prose(texts: readonly Phrase[]): unknown {
    return texts.map((text) => html`<p>${this.phrase(text)}</p>`);
  }

  #year(year: number | undefined, form: 'full' | 'short' = 'full'): string {
    return year === undefined ? this.t('progress') : formatFiscalYear(year, this.catalogue, { form });
  }

  #name({ number, title }: { number?: string | undefined; title: Phrase }): unknown {
    return html`${number ? `${number} ` : nothing}${this.phrase(title)}`;
  }

  #badge({ words, tone }: Status, axis?: Axis): unknown {
    return words
      ? rating(words, tone, (value) => this.phrase(value), axis && this.t(axis))
      : html`<span class="text">${this.t('none')}</span>`;
  }

  #summary(statuses: readonly Status[], goals: readonly Tally[], all: Tally, year: number | undefined): unknown {
    const count = (tally: Tally, { key }: Status): number => tally.counts.get(key) ?? 0;
    const row = (name: unknown, tally: Tally): unknown =>
      html`<tr>
        <th scope="row">${name}</th>
        ${statuses.map((status) => html`<td>${count(tally, status)}</td>`)}
      </tr>`;
    const title = year === undefined ? this.t('progress') : this.t('summary', { year: this.#year(year) });
    return html`<div class="panel" part="summary">
      <p id="summary"><b>${title}</b></p>
      <ul aria-labelledby="summary">
        ${statuses.map((status) => (count(all, status) ? html`<li>${this.#badge(status)} ${this.t('count', { count: count(all, status) })}</li>` : nothing))}
      </ul>
      <details>
        <summary>${this.t('table')}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${this.t('table')}>
          <table>
            <caption>
              ${title}
            </caption>
            <thead>
              <tr>
                <th scope="col">${this.t('goal')}</th>
                ${statuses.map((status) => html`<th scope="col">${this.#badge(status)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${goals.map((tally) => (tally.goal ? row(this.#name(tally.goal), tally) : nothing))} ${row(this.t('all'), all)}
            </tbody>
          </table>
        </div>
      </details>
    </div>`;
  }

  /** What is picked is nobody else's business: `input` would leave the shadow root (`change` does not). */
  #filter(items: readonly ReportItem[], years: readonly (number | undefined)[], statuses: readonly Status[]): unknown {
    const goals = new Map(items.map((item) => [goalKey(item), item.goal]));
    const say = (value: Phrase): string => plainText(value, this.language);
    const select = (name: 'year' | 'progress' | 'goal', options: readonly (readonly [value: string, words: string])[]): unknown =>
      options.length > 1
        ? html`<label
            >${this.t(name)}<select @input=${(event: Event) => this.#pick(event, name)}>
              ${[['', this.t('all')] as const, ...options].map(
                ([value, words]) => html`<option value=${value} ?selected=${value === this.#picked[name]}>${words}</option>`,
              )}
            </select></label
          >`
        : nothing;
    return html`<div class="filter" role="group" aria-label=${this.t('filter')} part="filter">
        ${select(
          'year',
          years.map((year) => [String(year), this.#year(year)]),
        )}
        ${select(
          'progress',
          statuses.map(({ key, words }) => [`=${key}`, words ? `${words.mark ?? ''} ${say(words.label)}` : this.t('none')]),
        )}
        ${select(
          'goal',
          [...goals].flatMap(([key, goal]) => (goal ? [[key, `${goal.number ?? ''} ${say(goal.title)}`] as const] : [])),
        )}
      </div>
      <p class="sr" role="status">${this.#status}</p>`;
  }

  #pick(event: Event, name: 'year' | 'progress' | 'goal'): void {
    event.stopPropagation();
    this.#picked = { ...this.#picked, [name]: (event.target as HTMLSelectElement).value };
    // Another year or goal may lack the status: then nothing would be shown.
    if (name !== 'progress') this.#picked.progress = '';
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#status = this.t('shown', { count: this.renderRoot.querySelectorAll('[part=item]').length });
      this.requestUpdate();
    });
  }

  /** The goal over its items, unless the goal is an item itself. */
  #group(item: ReportItem, before: ReportItem | undefined, years: number): unknown {
    return item.goal && !isGoal(item) && (!before || goalKey(before) !== goalKey(item))
      ? html`<tr role="row" class="goal">
          <th role="rowheader" scope="rowgroup" colspan=${years + 1}>${this.#name(item.goal)}</th>
        </tr>`
      : nothing;
  }

  #item(item: ReportItem, years: readonly (number | undefined)[], scales: Scales): unknown {
    const assessors = new Set(item.entries.map(({ assessor }) => assessor && plainText(assessor)));
    const isOne = assessors.size === 1 && item.entries[0]?.assessor;
    return html`<tr role="row" class=${isGoal(item) ? 'goal' : nothing} part="item">
      <th role="rowheader" scope="row">
        <span part="name">${this.#name(item)}</span> ${isOne ? html`<small>${this.phrase(isOne)}</small>` : nothing}
      </th>
      ${years.map((year) => {
        const entries = item.entries.filter(({ fiscalYear }) => fiscalYear === year);
        return html`<td role="cell" part="year">
          <span class="when" aria-hidden="true">${this.#year(year)}</span>
          ${entries.length ? entries.map((entry) => this.#entry(entry, item, scales, !isOne)) : html`<p>${this.t('none')}</p>`}
        </td>`;
      })}
    </tr>`;
  }

  #rated(words: Words | undefined, scales: Scales, axis: Axis): unknown {
    if (!words) return nothing;
    const status = statusOf(words, scales, axis);
    this.#hasUnknown ||= scales.length > 0 && !status.tone;
    return this.#badge(status, axis);
  }

  #entry(entry: ReportEntry, item: ReportItem, scales: Scales, withAssessor: boolean): unknown {
    const { checkpoint, assessor, comment } = entry;
    return html`<div>
      ${checkpoint ? html`<small part="checkpoint">${this.phrase(checkpoint)}</small>` : nothing}
      ${withAssessor && assessor ? html`<small>${this.phrase(assessor)}</small>` : nothing}
      <p>${AXES.map((axis) => this.#rated(entry[axis], scales, axis))}</p>
      ${this.#movement(entry, item, scales)} ${comment ? html`<p part="comment">${this.phrase(comment)}</p>` : nothing}
    </div>`;
  }

  /** Since the assessment before, by the same assessor; with its year, since that need not be the last one. */
  #movement(entry: ReportEntry, { entries }: ReportItem, scales: Scales): unknown {
    const who = ({ assessor }: ReportEntry): string => (assessor ? plainText(assessor) : '');
    const before = entries
      .slice(0, entries.indexOf(entry))
      .findLast((each) => each.progress && each.fiscalYear !== entry.fiscalYear && who(each) === who(entry));
    const steps = movementOf(scales, before?.progress, entry.progress);
    // The scales are on their way: their line is kept free, so that nothing moves when they come.
    if (before && entry.progress && !this.plan && this.closest('tomoni-plan[src]')) return html`<p part="movement">&nbsp;</p>`;
    if (steps === undefined) return nothing;
    const key = steps > 0 ? 'up' : steps < 0 ? 'down' : 'same';
    return html`<p part="movement">${this.t(key, { year: this.#year(before!.fiscalYear, 'short'), count: Math.abs(steps) })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-progress-report': TomoniProgressReport;
  }
}
