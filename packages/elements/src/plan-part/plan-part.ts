import { formatDate, safeHref, type Phrase, type PlanDocument } from '@tomoni/plan';
import { html, nothing, type PropertyValues } from 'lit';
import { FragmentController } from '../internal/fragment-controller.ts';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { onceLoaded } from '../internal/once-loaded.ts';
import { levelOf, list, paragraphs, terms } from '../internal/prose.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { planPart } from '../locale/ja/plan-part.ts';
import { isKind, isList, type Entry, type Kind, type Part } from './part.ts';
import { planPartStyles } from './plan-part.styles.ts';
import { readPart } from './read-part.ts';

/** Takes parts out of plans; loaded when there is one. */
const ofPlan = onceLoaded(() => import('./of-plan.ts'));

/**
 * A part of a plan that is prose: sections, the evaluation of the previous plan, funding, publicity, legal basis, glossary, sources
 * or actors. `kind` says which.
 *
 * @summary 計画の文章の部分（前計画の評価、財源、周知、根拠法令、用語、出典など）を示します。Shows a part of a plan that is prose.
 * @tagname tomoni-plan-part
 * @slot - One section an entry: a heading, paragraphs, a list. A glossary is a `dl`; publicity, sources and actors may be one list.
 * @csspart base - The whole element.
 * @csspart title - The heading over all entries, and those over evaluation and issues.
 * @csspart entry - One entry.
 * @csspart heading - The title of an entry.
 * @csspart number - The number in front of it.
 * @csspart list - The list of entries that have no headings.
 * @csspart evaluation - What the previous plan reached.
 * @csspart issues - What it left.
 * @csspart facts - Terms with their values.
 * @csspart note - What stands below: that the prose is a summary.
 * @fires {TomoniErrorEvent} tomoni-error - The part could not be drawn; the page's own HTML stays.
 */
export class TomoniPlanPart extends TomoniElement<Part> {
  static override readonly namespace = 'planPart';
  static override readonly strings = planPart;
  static override styles = planPartStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    kind: {},
    topic: {},
    name: {},
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** Which part: `sections` (default), `previous-evaluation`, `funding`, `publicity`, `legal-basis`, `glossary`, `sources`, `actors`. */
  declare kind: Kind | undefined;
  /** Of the plan's sections, those with these topics, divided by spaces: `purpose`, `position`, `features`, `promotion`, `management`, `evaluation`, `review`, `cooperation`, `background`, `other`. */
  declare topic: string | undefined;
  /** Of the plan's entries, those with these ids, divided by spaces. */
  declare name: string | undefined;

  constructor() {
    super();
    this.addController(new FragmentController(this));
  }

  get #of(): Kind | undefined {
    const kind = this.kind ?? 'sections';
    if (isKind(kind)) return kind;
    this.#report();
    return undefined;
  }

  #report(): void {
    later(
      () => import('./problems.ts'),
      ({ reportPart }) => reportPart(this, this.kind ?? 'sections'),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('kind') && this.hasUpdated) this.contentChanged();
  }

  protected override fromContent(): Part | undefined {
    const kind = this.#of;
    const part = kind && readPart(this, kind);
    if (kind && !part && !this.src && !this.closest('tomoni-plan') && this.textContent?.trim()) this.#report();
    return part;
  }

  protected override fromPlan(plan: PlanDocument): Part | undefined {
    const kind = this.#of;
    return kind && ofPlan(this)?.partOfPlan(plan, kind, this.topic, this.name);
  }

  protected override present({ title, before = [], entries, after = [] }: Part): unknown {
    const kind = this.#of ?? 'sections';
    const level = levelOf(this);
    const below = title ? level + 1 : level;
    const name = (entry: Entry) =>
      html`${entry.level ? html`${this.phrase(entry.level)} ` : nothing}${
        entry.number
          ? html`<span class="number" part="number">${entry.number}${/[!-~\p{L}\p{N}]$/u.test(entry.number) ? ' ' : ''}</span>`
          : nothing
      }${entry.title ? this.phrase(entry.title) : this.t('whole')}`;
    const all = isList(kind)
      ? this.#listed(kind, entries)
      : entries.map(
          (entry, place) =>
            html`<div class="entry" part="entry">
              ${entry.title === '' ? nothing : heading(below, 'heading', `entry-${place}`, name(entry))} ${this.#body(entry, below, place)}
            </div>`,
        );
    return html`<div class="base" part="base">
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${paragraphs(before, this.#say)} ${all}
      ${paragraphs(after, this.#say)}
      ${entries.some(({ summarised }) => summarised) ? html`<p class="note" part="note">${this.t('summarised')}</p>` : nothing}
    </div>`;
  }

  #listed(kind: Kind, entries: readonly Entry[]): unknown {
    const title = ({ title: text = '' }: Entry) => html`<span class="name" part="heading">${this.phrase(text)}</span>`;
    if (kind === 'glossary')
      return html`<dl part="list">
        ${entries.map(
          (entry) =>
            html`<div part="entry">
              <dt>${title(entry)}</dt>
              <dd>${this.#body(entry)}</dd>
            </div>`,
        )}
      </dl>`;
    return html`<ul class=${kind === 'actors' ? 'row actors' : kind} part="list">
      ${entries.map((entry) => html`<li part="entry">${title(entry)}${this.#body(entry)}</li>`)}
    </ul>`;
  }

  #body(entry: Entry, level = 6, place = 0): unknown {
    const { paragraphs: texts = [], items = [], facts = [], date, url } = entry;
    const link = url && safeHref(url);
    const own = (['law', 'article', 'publisher'] as const).map((key) => [this.t(key), entry[key] && this.phrase(entry[key])] as const);
    const sides = (['evaluation', 'issues'] as const).map((key) =>
      entry[key]?.length
        ? html`<div class="side" part=${key}>
            ${heading(level + 1, 'title', `${key}-${place}`, this.t(key))} ${list(entry[key], this.#say)}
          </div>`
        : nothing,
    );
    return html`${terms([...own, [this.t('date'), date && formatDate(date, this.language)], ['URL', link && html`<a class="address" href=${link}>${link}</a>`]])}
    ${paragraphs(texts, this.#say)} ${list(items, this.#say)}
    ${terms(facts.map(({ term, value }) => [this.phrase(term), this.phrase(value)]))}
    ${entry.issues ? html`<div class="row">${sides}</div>` : nothing}`;
  }

  readonly #say = (value: Phrase): unknown => this.phrase(value);
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-plan-part': TomoniPlanPart;
  }
}
