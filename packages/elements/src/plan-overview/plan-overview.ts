import { formatFiscalYear, plainText, type Fact, type Phrase, type PlanDocument } from '@tomoni/plan';
import { periodNow } from '@tomoni/plan/ask';
import { columnOf, OVERVIEW_TERMS } from '@tomoni/plan/read';
import { html, nothing } from 'lit';
import { withWholes } from '../internal/breaks.ts';
import { FragmentController } from '../internal/fragment-controller.ts';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { onceLoaded } from '../internal/once-loaded.ts';
import { levelOf, list, paragraphs, terms } from '../internal/prose.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { planOverview } from '../locale/ja/plan-overview.ts';
import { planOverviewStyles } from './plan-overview.styles.ts';
import { readOverview, type Overview } from './read-overview.ts';
import { ruler } from './ruler.ts';

/** Takes overviews out of plans; loaded when there is one. */
const ofPlan = onceLoaded(() => import('./of-plan.ts'));

/**
 * What a plan is: its title and kind, who made it and for which years (with a ruler that shows today), the idea on which it rests,
 * its purpose, what is new in it, the plan before, and where to ask.
 *
 * @summary 計画の名前、期間、基本理念、問い合わせ先など、計画の概要を示します。Shows what a plan is: its period, its idea, who made it.
 * @tagname tomoni-plan-overview
 * @slot - A `dl`, a table or `項目：値` lines (計画名, 計画期間, 策定者, 電話番号 …); under a heading 基本理念 (or in a `blockquote`) the idea, under 前計画 the plan before; other headings are prose.
 * @csspart base - The whole element.
 * @csspart title - The plan's title.
 * @csspart tags - 理念計画, 案 and the like.
 * @csspart philosophy - The idea and what is meant by it.
 * @csspart philosophy-text - The idea itself.
 * @csspart facts - Terms with their values.
 * @csspart ruler - The ruler of the period.
 * @csspart section - A section of prose, or the previous plan.
 * @csspart heading - A heading.
 * @csspart note - What stands below: that the prose is a summary.
 * @fires {TomoniErrorEvent} tomoni-error - The overview could not be drawn; the page's own HTML stays.
 */
export class TomoniPlanOverview extends TomoniElement<Overview> {
  static override readonly namespace = 'planOverview';
  static override readonly strings = planOverview;
  static override styles = planOverviewStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    now: { attribute: false },
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** The instant that counts as today; the present one unless given. The fiscal year is that of Japan. */
  declare now: Date | undefined;

  constructor() {
    super();
    this.addController(new FragmentController(this));
  }

  protected override fromContent(): Overview | undefined {
    const overview = readOverview(this);
    const unread = overview?.facts?.find(({ term }) => columnOf(plainText(term), OVERVIEW_TERMS)?.field === 'period');
    if (unread || (!overview && !this.src && !this.closest('tomoni-plan') && this.textContent?.trim()))
      later(
        () => import('./problems.ts'),
        ({ reportNoOverview, reportPeriod }) => (unread ? reportPeriod(this, unread.value) : reportNoOverview(this)),
      );
    return overview;
  }

  protected override fromPlan(plan: PlanDocument): Overview | undefined {
    return ofPlan(this)?.overviewOfPlan(plan, this.language, (key) => this.t(key));
  }

  protected override present(overview: Overview): unknown {
    const { heading: over, title, edition, kind, draft, fictional, philosophy, facts = [], sections = [], summarised } = overview;
    const level = levelOf(this);
    const below = title ? level + 1 : level;
    const tags = [kind && this.phrase(kind), draft && this.t('draft'), fictional && this.t('fictional')].filter(Boolean);
    const rows = (all: readonly Fact[]) => all.map(({ term, value }) => [this.phrase(term), this.phrase(value)] as const);
    return html`<div class="base" part="base">
      ${over ? heading(level, 'heading', 'over', this.phrase(over)) : nothing}
      ${title ? heading(level, 'title', 'title', html`${edition ? html`<span>${this.phrase(edition)}</span> ` : nothing}<span>${this.phrase(title)}</span>`) : nothing}
      ${tags.length ? html`<p class="row tags" part="tags">${tags.map((tag) => html`<span>${tag}</span> `)}</p>` : nothing}
      ${
        philosophy
          ? html`<div class="idea" part="philosophy">
              ${heading(below, 'heading', 'philosophy', this.t('philosophy'))}
              <p class="text" part="philosophy-text">${this.phrase(philosophy.text)}</p>
              ${paragraphs(philosophy.explanation ? [philosophy.explanation] : [], this.#say)}
            </div>`
          : nothing
      }
      ${terms([[this.t('periodTerm'), this.#period(overview)], ...rows(facts)])}
      ${sections.map(
        ({ number, title: name, paragraphs: texts, items, facts: inner }, place) =>
          html`<div class="entry" part="section">
            ${name ? heading(below, 'heading', `section-${place}`, html`${number ? `${number} ` : nothing}${this.phrase(name)}`) : nothing}
            ${paragraphs(texts, this.#say)} ${list(items, this.#say)} ${terms(rows(inner))}
          </div>`,
      )}
      ${summarised ? html`<p class="note" part="note">${this.t('summarised')}</p>` : nothing}
    </div>`;
  }

  protected override phrase(value: Phrase): unknown {
    return withWholes(super.phrase(value));
  }

  readonly #say = (value: Phrase): unknown => this.phrase(value);

  #period({ period }: Overview): unknown {
    const now = period && periodNow(period, this.now ?? new Date());
    if (!period || !now) return undefined;
    const say = (form: 'full' | 'short') => [period.start, period.end].map((year) => formatFiscalYear(year, this.language, { form }));
    const [start, end] = say('full');
    // Each year is an element of its own, so that a line ends between them before one is torn: 令和 / 12年度.
    const [before, between, after] = this.t(now.state, {
      period: this.t('period', { start: '|', end: '|', years: now.years }),
      year: now.year,
    }).split('|');
    return html`${before}<time>${start}</time>${between}<time>${end}</time>${after}
      <div class="ruler" part="ruler" aria-hidden="true">${ruler(now)}${say('short').map((year) => html`<span>${year}</span>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-plan-overview': TomoniPlanOverview;
  }
}
