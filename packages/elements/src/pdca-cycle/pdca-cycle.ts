import type { PlanDocument } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { pdcaCycle } from '../locale/ja/pdca-cycle.ts';
import { fitsRing } from './arrangement.ts';
import { findPhase, labelBeside, type CyclePhase, type PdcaCycle } from './cycle.ts';
import { FragmentController } from '../internal/fragment-controller.ts';
import { heading, levelOf } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { pdcaCycleStyles } from './pdca-cycle.styles.ts';
import type * as problems from './problems.ts';
import { readCycle } from './read-cycle.ts';
import { arrowsOf, HALF, linesOf, placeOf } from './ring.ts';

/** Tells the web team, in words that load only now. */
const tell = (say: (words: typeof problems) => void): void => later(() => import('./problems.ts'), say);

/**
 * How the plan is managed, phase by phase, and again from the start: PDCA (計画・実行・評価・改善) or any other cycle.
 * Everything is open and readable. Where there is room the phases stand around a ring, otherwise one below the other;
 * the drawing adds nothing to what the text says.
 *
 * @summary PDCAなどの進行管理の流れを、くり返す段階として示します。Shows the cycle in which a plan is managed.
 * @tagname tomoni-pdca-cycle
 * @slot - A heading for each phase (`Plan（計画）`) with its paragraphs and list. `aria-current` on a heading marks the present phase.
 * @csspart base - The whole cycle.
 * @csspart title - The title.
 * @csspart phase - One phase.
 * @csspart heading - Number, label and name of a phase.
 * @csspart number - The number.
 * @csspart current - 「いまここ」.
 * @csspart ring - The drawing, where there is room for it.
 * @csspart link - A link in the text.
 * @fires {TomoniErrorEvent} tomoni-error - The cycle could not be shown; the element's own content stays.
 */
export class TomoniPdcaCycle extends TomoniElement<PdcaCycle> {
  static override readonly namespace = 'pdcaCycle';
  static override readonly strings = pdcaCycle;
  static override styles = pdcaCycleStyles;
  static override properties = {
    cycle: {},
    current: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Id of the plan's cycle, where the plan has several; the first one by default. */
  declare cycle: string | undefined;
  /** The phase in which the plan is now: its number from 1, id, label (`check`) or name (`評価`). Empty: none. */
  declare current: string | undefined;
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;

  constructor() {
    super();
    this.addController(new FragmentController(this));
  }

  protected override fromContent(): PdcaCycle | undefined {
    const cycle = readCycle(this);
    if (!cycle && !this.src && !this.closest('tomoni-plan') && this.textContent?.trim())
      tell(({ reportTooFewPhases }) => reportTooFewPhases(this));
    return cycle;
  }

  protected override fromPlan({ cycles }: PlanDocument): PdcaCycle | undefined {
    const wanted = this.cycle;
    const found = wanted ? cycles.find(({ id }) => id === wanted) : cycles[0];
    if (wanted && !found) tell(({ reportUnknownCycle }) => reportUnknownCycle(this, wanted, cycles));
    return found;
  }

  protected override present({ title, intro = [], phases, current }: PdcaCycle): unknown {
    const count = phases.length;
    if (count < 2) {
      tell(({ reportTooFewPhases }) => reportTooFewPhases(this));
      return html`<slot></slot>`;
    }
    const isRing = fitsRing(phases, this.language);
    const now = this.#now(phases, current);
    const level = levelOf(this);
    return html`<div class="base" part="base">
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing}
      ${intro.map((text) => html`<p class="intro">${this.phrase(text)}</p>`)}
      <div class=${isRing ? `around n${count}` : nothing}>
        <ol aria-labelledby=${title ? 'title' : nothing}>
          ${phases.map((phase, index) => this.#phase(phase, index, index === now, title ? level + 1 : level, isRing ? placeOf(index, count) : '', count))}
        </ol>
        ${isRing ? this.#ring(count, now) : nothing}
      </div>
    </div>`;
  }

  #ring(count: number, now: number): unknown {
    return html`<div class="ring" part="ring" aria-hidden="true">
      <svg viewBox="${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}">
        <path class="lines" d=${linesOf(count)} />
        <path d=${arrowsOf(count)} /></svg
      >${[...Array(count).keys()].map((index) => html`<span class="node ${index === now ? 'current' : ''}">${index + 1}</span>`)}
    </div>`;
  }

  #phase(phase: CyclePhase, index: number, isNow: boolean, level: number, place: string, count: number): unknown {
    const label = labelBeside(phase, this.language);
    return html`<li class="phase ${place} ${isNow ? 'current' : ''}" part="phase" aria-current=${isNow ? 'step' : nothing}>
      ${heading(
        level,
        'heading',
        `phase-${index + 1}`,
        html`<span class="number" part="number">${index + 1}</span>
          <span class="words"
            >${label ? html`<span class="label">${this.phrase(label)}</span> ` : nothing}<span class="name"
              >${this.phrase(phase.name)}</span
            >
            ${isNow ? html`<span class="here" part="current">${this.t('here')}</span>` : nothing}</span
          >`,
      )}
      ${phase.paragraphs.map((paragraph) => html`<p>${this.phrase(paragraph)}</p>`)}
      ${
        phase.items.length
          ? html`<ul>
              ${phase.items.map((item) => html`<li>${this.phrase(item)}</li>`)}
            </ul>`
          : nothing
      }
      ${index + 1 === count ? html`<p class="sr">${this.t('again', { last: count, first: 1 })}</p>` : nothing}
    </li>`;
  }

  /** Index of the present phase; -1 when none is marked. */
  #now(phases: readonly CyclePhase[], current = ''): number {
    const wanted = this.current ?? current;
    const index = wanted ? findPhase(phases, wanted) : -1;
    if (wanted && index < 0) tell(({ warnOfUnknownPhase }) => warnOfUnknownPhase(this, wanted, phases));
    return index;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-pdca-cycle': TomoniPdcaCycle;
  }
}
