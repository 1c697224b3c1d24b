import { assessmentOf, findStep, type FoundStep } from '@tomoni/plan/ask';
import { parseFiscalYear, plainText, type PlanDocument, type Words } from '@tomoni/plan';
import { html, nothing, type PropertyValues } from 'lit';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { warnOnce } from '../internal/report.ts';
import { readWords } from '../light-dom/words.ts';
import { progress } from '../locale/ja/progress.ts';
import { progressBadgeStyles } from './progress-badge.styles.ts';

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
    year: {},
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
  /** Fiscal year of the assessment: `令和8年度`, `2026`. The latest one unless given. */
  declare year: string | undefined;
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
    return readWords(this) ?? (mark || label ? { ...(mark ? { mark } : {}), label } : undefined);
  }

  protected override fromPlan({ assessments, scales }: PlanDocument): Words | undefined {
    if (!this.for) return undefined;
    const { axis = 'progress', year } = this;
    const parsed = year ? parseFiscalYear(year) : undefined;
    const point = assessmentOf(assessments, this.for, { axis, fiscalYear: parsed?.ok ? parsed.year : undefined })?.[axis];
    return scales.find(({ id }) => id === point?.scale)?.steps.find(({ id }) => id === point?.step);
  }

  protected override present(words: Words): unknown {
    const found = this.#step(words);
    const axis = this.axis ?? found?.scale.axis;
    return html`<span class="base ${found?.step.tone ?? 'neutral'}" part="base"
      >${axis ? html`<span class="axis">${this.t(axis)}</span>` : nothing}${words.mark
        ? html`<span class="mark" part="mark">${words.mark}</span>`
        : nothing}<span part="label">${this.phrase(words.label)}</span></span
    >`;
  }

  #step(words: Words): FoundStep | undefined {
    const scales = this.plan?.scales;
    if (!scales?.length) return undefined;
    const found = findStep(scales, words, this);
    if (!found) {
      const known = scales.flatMap(({ steps }) => steps.map(({ mark, label }) => mark ?? plainText(label))).join(' ');
      const said = words.mark ?? plainText(words.label);
      warnOnce(this, `「${said}」は、この計画の目盛り（${known}）にありません。文字のまま表示します。 Not on the plan’s scales; shown as text.`);
    }
    return found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-progress-badge': TomoniProgressBadge;
  }
}
