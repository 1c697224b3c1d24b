import { findStep } from '@tomoni/plan/ask';
import type { PlanDocument } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { TomoniElement } from '../internal/tomoni-element.ts';
import type { Legend } from './legend.ts';
import { readLegend } from './read-legend.ts';
import { fail } from '../internal/fail.ts';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { progressLegend } from '../locale/ja/progress.ts';
import { progressLegendStyles } from './progress-legend.styles.ts';

/** There once a legend on the page is written as a table. */
let readTable: typeof import('./read-legend-table.ts').readLegendTable | undefined;

/**
 * What each mark of a scale means, in the town's own words.
 *
 * @summary 評価の記号の意味を一覧で示します。Prints what each mark of a scale means.
 * @tagname tomoni-progress-legend
 * @slot - A list with one mark a line (`☆ 目標達成：事業が完了したもの`), or a table with the columns 記号, 意味, 説明; a heading or caption is its title.
 * @csspart base - The whole legend.
 * @csspart title - The title.
 * @csspart item - One mark with its meaning.
 * @csspart mark - The mark.
 * @csspart label - The words.
 * @csspart note - The explanation behind them.
 * @fires {TomoniErrorEvent} tomoni-error - The content or the plan has errors; the content stays.
 */
export class TomoniProgressLegend extends TomoniElement<Legend> {
  static override readonly namespace = 'progress';
  static override readonly strings = progressLegend;
  static override styles = progressLegendStyles;
  static override properties = { axis: {}, scale: {} };

  /** Which scale of the plan: `progress` (default) or `direction`. */
  declare axis: 'progress' | 'direction' | undefined;
  /** Id of the scale, where the plan has several on one axis. */
  declare scale: string | undefined;

  protected override fromContent(): Legend | undefined {
    if (!this.querySelector('table')) return readLegend(this);
    if (!readTable) {
      later(
        () => import('./read-legend-table.ts'),
        (module) => {
          readTable = module.readLegendTable;
          this.contentChanged();
        },
        (cause) => fail(this, 'fetch-failed', cause),
      );
    }
    return readTable?.(this);
  }

  protected override fromPlan({ scales }: PlanDocument): Legend | undefined {
    const { axis = 'progress', scale } = this;
    return scales.find((one) => (scale ? one.id === scale : one.axis === axis));
  }

  protected override present({ title, steps }: Legend): unknown {
    const scales = this.plan?.scales ?? [];
    const name = title ? this.phrase(title) : this.t('legend');
    // The page's own heading stays one: whoever goes from heading to heading finds the legend.
    const level = Number(this.querySelector('h2,h3,h4,h5,h6')?.localName[1]);
    return html`<div class="base" part="base">
      ${level ? heading(level, 'title', 'title', name) : html`<p id="title" part="title">${name}</p>`}
      <ul aria-labelledby="title" class=${steps.some(({ note }) => note) ? 'noted' : nothing}>
        ${steps.map((step) => {
          const tone = findStep(scales, step, this)?.step.tone ?? 'neutral';
          return html`<li part="item">
            <span class="badge tone-${tone}"
              >${step.mark ? html`<span class="mark" part="mark">${step.mark}</span>` : nothing}<span part="label"
                >${this.phrase(step.label)}</span
              ></span
            >${step.note ? html`<span class="note" part="note">${this.phrase(step.note)}</span>` : nothing}
          </li>`;
        })}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-progress-legend': TomoniProgressLegend;
  }
}
