import type { Phrase, PlanDocument } from '@tomoni/plan';
import type { HierarchyCard } from '@tomoni/plan/read';
import { html, nothing } from 'lit';
import { withBreaks } from '../internal/breaks.ts';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { onceLoaded } from '../internal/once-loaded.ts';
import { levelOf, paragraphs, terms } from '../internal/prose.ts';
import { sentences } from '../internal/sentences.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { planHierarchy } from '../locale/ja/plan-hierarchy.ts';
import { depthOf, type HierarchyData } from './hierarchy-data.ts';
import { planHierarchyStyles } from './plan-hierarchy.styles.ts';
import type * as problems from './problems.ts';
import { readHierarchy } from './read-hierarchy.ts';

/** Finds where plans stand; loaded when there is one. */
const ofPlan = onceLoaded(() => import('./of-plan.ts'));

const tell = (say: (words: typeof problems) => void): void => later(() => import('./problems.ts'), say);

/**
 * Where this plan stands among other plans: under the comprehensive plan, linked to the action plan, above or in harmony with
 * the plans of each field. A nested list whose words say how each plan relates; the lines are decoration.
 *
 * @summary 総合計画や個別計画の中での、この計画の位置付けを示します。Shows where the plan stands among other plans.
 * @tagname tomoni-plan-hierarchy
 * @slot - Nested lists: `上位計画：市総合計画`, in it `この計画：…`, in that `調和：障がい者計画`; fields（種別：個別計画）and sentences in their plan. Or a table (計画名, 関係, 種別, 策定者, 番号, 分野, 基本理念, 方針・目標), or both.
 * @csspart base - The whole element.
 * @csspart title - The heading over all plans.
 * @csspart plan - One plan.
 * @csspart this - The words 「この計画」.
 * @csspart edge - How a plan relates: 上位計画, 調和.
 * @csspart name - The title of a plan.
 * @csspart facts - What a plan says of itself.
 * @csspart relations - The list of sentences.
 * @csspart heading - Its heading.
 * @csspart sentence - One of them.
 * @csspart label - The word for a relation.
 * @fires {TomoniErrorEvent} tomoni-error - The plans could not be drawn and the page's own HTML stays, or some of them are not as they should be.
 */
export class TomoniPlanHierarchy extends TomoniElement<HierarchyData> {
  static override readonly namespace = 'planHierarchy';
  static override readonly strings = planHierarchy;
  static override styles = planHierarchyStyles;
  static override properties = { headingLevel: { attribute: 'heading-level', type: Number } };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;

  protected override phrase(value: Phrase): unknown {
    return withBreaks(super.phrase(value));
  }

  readonly #say = (value: Phrase): unknown => this.phrase(value);

  protected override fromContent(): HierarchyData | undefined {
    const data = readHierarchy(this);
    if (!data && !this.src && !this.closest('tomoni-plan') && this.textContent?.trim()) tell(({ reportNoPlans }) => reportNoPlans(this));
    return data;
  }

  protected override fromPlan(plan: PlanDocument): HierarchyData | undefined {
    return ofPlan(this)?.hierarchyOfPlan(plan);
  }

  protected override present(data: HierarchyData): unknown {
    const { plans, relations = [], title, before = [], second, after = [], problems: found = [], isOdd } = data;
    if (isOdd || found.length) tell(({ reportOddities }) => reportOddities(this, found, isOdd));
    const level = levelOf(this);
    return html`<div class="base" part="base">
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${paragraphs(before, this.#say)}
      <div class="tree ${depthOf(plans) > 3 ? 'deep' : ''}">${this.#plans(plans)}</div>
      ${
        relations.length
          ? html`<div part="relations">
              ${heading(title ? level + 1 : level, 'heading', 'all', second ? this.phrase(second) : this.t('relations'))}
              ${sentences(relations, this.#say)}
            </div>`
          : nothing
      }
      ${paragraphs(after, this.#say)}
    </div>`;
  }

  #plans(plans: readonly HierarchyCard[]): unknown {
    return plans.length
      ? html`<ul class="cards">
          ${plans.map(({ title, edges = [], isThis, kind, publisher, number, field, philosophy, policies = [], plans: inner }) => {
            const said = (value: Phrase | undefined) => value && this.phrase(value);
            return html`<li>
              <div class="card ${isThis ? 'this' : ''}" part="plan">
                ${
                  isThis || edges.length
                    ? html`<p>
                        ${isThis ? html`<strong class="tag" part="this">${this.t('this')}</strong> ` : nothing}${edges.map(
                          (edge) => html`<span class="tag" part="edge">${this.phrase(edge)}</span> `,
                        )}
                      </p>`
                    : nothing
                }
                <p class="name" part="name">${this.phrase(title)}</p>
                ${terms([
                  [this.t('kind'), said(kind)],
                  [this.t('publisher'), said(publisher)],
                  [this.t(field ? 'field' : 'number'), (number || field) && html`${number} ${said(field)}`],
                  [this.t('philosophy'), said(philosophy)],
                  [
                    this.t('policies'),
                    policies.length > 0 &&
                      html`<ul>
                        ${policies.map((policy) => html`<li>${policy.number} ${this.phrase(policy.title)}</li>`)}
                      </ul>`,
                  ],
                ])}
              </div>
              ${this.#plans(inner)}
            </li>`;
          })}
        </ul>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-plan-hierarchy': TomoniPlanHierarchy;
  }
}
