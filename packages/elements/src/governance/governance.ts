import type { Phrase, PlanDocument } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { withBreaks } from '../internal/breaks.ts';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { onceLoaded } from '../internal/once-loaded.ts';
import { levelOf, list, paragraphs, terms } from '../internal/prose.ts';
import { sentences } from '../internal/sentences.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { governance } from '../locale/ja/governance.ts';
import { arrange, type Connection, type GovernanceData, type Placed } from './governance-data.ts';
import { governanceStyles } from './governance.styles.ts';
import type * as problems from './problems.ts';
import { readGovernance } from './read-governance.ts';

/** Takes bodies out of plans; loaded when there is one. */
const ofPlan = onceLoaded(() => import('./of-plan.ts'));

const tell = (say: (words: typeof problems) => void): void => later(() => import('./problems.ts'), say);

/**
 * Who promotes, manages and evaluates the plan: committees and meetings in lanes of the municipality, the council of social
 * welfare, both together and neither. Every relation is a sentence, beside the bodies that it concerns and in a list of all;
 * the lines between them are decoration.
 *
 * @summary 計画を進める組織と、その関係を示します。Shows the bodies that carry the plan, and how they relate.
 * @tagname tomoni-governance
 * @slot - A table (名称, 設置主体, 種別, 構成, 定員, 所掌事務, 設置予定, 親組織) or the same as lists, then a list of sentences: `AはBに報告する。［報告］`.
 * @csspart base - The whole element.
 * @csspart title - The heading over all bodies.
 * @csspart lane - The bodies of one side.
 * @csspart body - One body.
 * @csspart heading - The name of a side or of a body, and the heading of the list.
 * @csspart planned - The words 「設置予定」.
 * @csspart facts - What a body consists of and does.
 * @csspart sentence - A relation as a sentence.
 * @csspart label - The word for a relation.
 * @csspart relations - The list of all relations.
 * @csspart lines - The drawing.
 * @csspart note - What stands below: that the prose is a summary.
 * @fires {TomoniErrorEvent} tomoni-error - The bodies could not be drawn and the page's own HTML stays, or some of them are not as they should be.
 */
export class TomoniGovernance extends TomoniElement<GovernanceData> {
  static override readonly namespace = 'governance';
  static override readonly strings = governance;
  static override styles = governanceStyles;
  static override properties = { headingLevel: { attribute: 'heading-level', type: Number } };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;

  #connections: readonly Connection[] = [];

  protected override phrase(value: Phrase): unknown {
    return withBreaks(super.phrase(value));
  }

  readonly #say = (value: Phrase): unknown => this.phrase(value);

  protected override fromContent(): GovernanceData | undefined {
    const data = readGovernance(this);
    if (!data && !this.src && !this.closest('tomoni-plan') && this.textContent?.trim()) tell(({ reportNoBodies }) => reportNoBodies(this));
    return data;
  }

  protected override fromPlan(plan: PlanDocument): GovernanceData | undefined {
    return ofPlan(this)?.governanceOfPlan(plan);
  }

  protected override updated(): void {
    later(
      () => import('./lines.ts'),
      ({ connect }) => connect(this.renderRoot, this.#connections),
    );
  }

  protected override present(data: GovernanceData): unknown {
    const { title, before = [], second, after = [], sides = {}, summarised, isOdd } = data;
    const { lanes, connections, findings } = arrange(data);
    this.#connections = connections;
    if (isOdd || findings.length) tell(({ reportOddities }) => reportOddities(this, findings, isOdd));
    const level = levelOf(this);
    const inner = title ? level + 1 : level;
    const isNamed = lanes.length > 1 || lanes[0]?.side;
    return html`<div class="base" part="base">
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${paragraphs(before, this.#say)}
      <div class="lanes">
        <svg part="lines" aria-hidden="true"><path /></svg>
        ${lanes.map(
          ({ side, placed }, index) =>
            html`<div class="lane" part="lane">
              ${
                isNamed
                  ? html`<div class="head" data-end=${side}>
                      ${heading(inner, 'heading', `lane-${index}`, sides[side] === undefined ? this.t(side || 'other') : this.phrase(sides[side]))}
                      ${this.#sentences(side)}
                    </div>`
                  : nothing
              }
              ${this.#bodies(placed, isNamed ? inner + 1 : inner)}
            </div>`,
        )}
      </div>
      ${
        connections.length
          ? html`<div part="relations">
              ${heading(inner, 'heading', 'all', second ? this.phrase(second) : this.t('relations'))} ${sentences(connections, this.#say)}
            </div>`
          : nothing
      }
      ${paragraphs(after, this.#say)} ${summarised ? html`<p class="note" part="note">${this.t('summarised')}</p>` : nothing}
    </div>`;
  }

  /** What concerns a body, or a side. */
  #sentences(end: number | string): unknown {
    return sentences(
      this.#connections.filter(({ ends }) => ends.includes(end)),
      this.#say,
    );
  }

  #bodies(placed: readonly Placed[], level: number, parent?: Phrase): unknown {
    return placed.length
      ? html`<ul class="cards">
          ${placed.map(({ body, place, parts }) => {
            const { name, kind, membership, maximum, duties = [], planned } = body;
            return html`<li>
              <div class="card ${planned ? 'planned' : ''}" part="body" data-end=${place}>
                ${heading(level, 'heading', `body-${place}`, this.phrase(name))}
                ${planned ? html`<p><span class="tag" part="planned">${this.t('planned')}</span></p>` : nothing}
                ${terms([
                  [this.t('kind'), kind && this.phrase(kind)],
                  [this.t('parent'), parent && this.phrase(parent)],
                  [this.t('membership'), membership && this.phrase(membership)],
                  [this.t('maximum'), maximum !== undefined && this.t('most', { value: maximum })],
                  [this.t('duties'), duties.length > 0 && list(duties, this.#say)],
                ])}
                ${this.#sentences(place)}
              </div>
              ${this.#bodies(parts, level + 1, name)}
            </li>`;
          })}
        </ul>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-governance': TomoniGovernance;
  }
}
