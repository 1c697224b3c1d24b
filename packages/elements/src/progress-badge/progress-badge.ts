import { assessmentOf, findStep, type FoundStep } from '@tomoni/plan/ask';
import { plainText, type PlanDocument, type Words } from '@tomoni/plan';
import { html, nothing, type PropertyValues } from 'lit';
import { later } from '../internal/later.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { readWords } from '../light-dom/words.ts';
import { progress } from '../locale/ja/progress.ts';
import { progressBadgeStyles } from './progress-badge.styles.ts';
import type * as warnings from './warnings.ts';

/** Tells the web team, in words that load only now. */
const tell = (say: (words: typeof warnings) => void): void => later(() => import('./warnings.ts'), say);

/**
 * How far an item of the plan has come, or where it is going: the mark and the words of the town's own scale, never
 * colour alone. The tone comes from the plan's scale; without a plan, or with a mark that its scale lacks, there is none.
 *
 * @summary 進捗状況や今後の方向性を、計画の目盛りの記号と言葉で示します。Shows progress or direction by the plan's own marks and words.
 * @tagname tomoni-progress-badge
 * @slot - The mark and its words: `◎ 計画より進んでいる`, or words alone: `拡充`.
 * @csspart base - The whole badge.
 * @csspart mark - The mark.
 * @csspart label - The words.
 * @fires {TomoniErrorEvent} tomoni-error - The badge could not be drawn; its own text stays.
 */
export class TomoniProgressBadge extends TomoniElement<Words> {
  static override readonly namespace = 'progress';
  static override readonly strings = progress;
  static override styles = progressBadgeStyles;
  static override properties = {
    mark: {},
    label: {},
    for: {},
    year: { type: Number },
    axis: {},
    scale: {},
    size: { reflect: true },
  };

  /** The mark, where the badge has no content of its own: `◎`, `A`, `5`. */
  declare mark: string | undefined;
  /** The words, where the badge has no content of its own. */
  declare label: string | undefined;
  /** Id of a goal, role or indicator of the plan: shows its assessment. */
  declare for: string | undefined;
  /** Fiscal year of the assessment, as the western year in which it starts: `2026` for 令和8年度. The latest one unless given. */
  declare year: number | undefined;
  /** `progress` 進捗状況 or `direction` 今後の方向性. Two axes: a badge shows one. */
  declare axis: 'progress' | 'direction' | undefined;
  /** Id of the scale, where several scales of the plan share a mark. */
  declare scale: string | undefined;
  /** `small`, `medium` (default) or `large`; relative to the text around. */
  declare size: 'small' | 'medium' | 'large' | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('mark') || changed.has('label')) this.contentChanged();
    super.willUpdate(changed);
  }

  protected override fromContent(): Words | undefined {
    const { mark, label = '' } = this;
    const words = readWords(this);
    if (words.mark || plainText(words.label)) return words;
    return mark || label ? { ...(mark && { mark }), label } : undefined;
  }

  protected override fromPlan(plan: PlanDocument): Words | undefined {
    if (!this.for) return undefined;
    const { assessments, scales } = plan;
    const { axis = 'progress', year } = this;
    const point = assessmentOf(assessments, this.for, { axis, fiscalYear: year })?.[axis];
    if (!point) tell((words) => words.warnOfUnknownTarget(this, plan));
    return scales.find(({ id }) => id === point?.scale)?.steps.find(({ id }) => id === point?.step);
  }

  protected override present(words: Words): unknown {
    const found = this.#step(words);
    const axis = this.axis ?? found?.scale.axis;
    return html`<span class="base badge tone-${found?.step.tone ?? 'neutral'}" part="base"
      >${axis ? html`<span class="sr">${this.t(axis)}</span>` : nothing}${
        words.mark ? html`<span class="mark" part="mark">${words.mark}</span>` : nothing
      }<span part="label">${this.phrase(words.label)}</span></span
    >`;
  }

  #step(words: Words): FoundStep | undefined {
    const scales = this.plan?.scales;
    if (!scales?.length) return undefined;
    const found = findStep(scales, words, this);
    if (!found) tell(({ warnOfUnknownMark }) => warnOfUnknownMark(this, words, scales));
    return found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-progress-badge': TomoniProgressBadge;
  }
}
