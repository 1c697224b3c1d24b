import type { Phrase, PlanDocument } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { roleCards } from '../locale/ja/role-cards.ts';
import { FragmentController } from '../internal/fragment-controller.ts';
import { heading, levelOf } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { readRoleCards } from './read-role-cards.ts';
import { choicesOf, rolesOfPlan, type Choice, type RoleCard, type RoleCards } from './role-card.ts';
import { roleCardsStyles } from './role-cards.styles.ts';

/** Rings that widen from oneself to everybody; the styles fade those that a tier does not reach. */
const rings = html`<svg viewBox="-12 -12 24 24" aria-hidden="true">
  <circle r="2.5" />
  <circle r="5.5" />
  <circle r="8.5" />
  <circle r="11.25" />
</svg>`;

/**
 * What the plan asks of each actor, one card each, in the town's own words. A resident may say who they are and sees
 * that card alone; nobody needs to, and the answer stays on the page: no address, no storage, no event carries it.
 *
 * @summary 計画が求める役割を、主体ごとのカードで示します。Shows what the plan asks of each actor, one card each.
 * @tagname tomoni-role-cards
 * @slot - One section a role: a heading (住民の役割), paragraphs, a list of actions, a `dl` with 区分 (自助 …), 根拠法令 and other facts. One heading over all of them is their title.
 * @csspart base - The whole element.
 * @csspart title - The heading over all cards.
 * @csspart chooser - The question 「わたしは…」 with its choices.
 * @csspart choice - One choice.
 * @csspart cards - All cards.
 * @csspart card - One card.
 * @csspart heading - The title of a card.
 * @csspart number - The number in front of it.
 * @csspart tier - The tag 自助, 互助, 共助 or 公助.
 * @csspart actions - The list of actions.
 * @csspart facts - The facts with their terms.
 * @csspart note - What stands below the cards: that the prose is a summary.
 * @fires {TomoniErrorEvent} tomoni-error - The cards could not be drawn; the page's own HTML stays.
 */
export class TomoniRoleCards extends TomoniElement<RoleCards> {
  static override readonly namespace = 'roleCards';
  static override readonly strings = roleCards;
  static override styles = roleCardsStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    plain: { type: Boolean },
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** Leaves the question 「わたしは…」 out. */
  declare plain: boolean | undefined;

  /** Which choice the resident picked: 0 is everybody. A place, not a name, so that it outlives a translation. */
  #picked: number | undefined;

  constructor() {
    super();
    this.addController(new FragmentController(this));
  }

  protected override fromContent(): RoleCards | undefined {
    const cards = readRoleCards(this);
    if (!cards && !this.src && !this.closest('tomoni-plan') && this.textContent?.trim())
      later(
        () => import('./problems.ts'),
        ({ reportNoRoles }) => reportNoRoles(this),
      );
    return cards;
  }

  protected override fromPlan(plan: PlanDocument): RoleCards | undefined {
    return rolesOfPlan(plan);
  }

  protected override present({ title, before = [], roles, after = [] }: RoleCards): unknown {
    const choices = this.plain ? [] : choicesOf(roles);
    const asks = choices.length > 1;
    const picked = asks ? choices[(this.#picked ?? 0) - 1] : undefined;
    const level = levelOf(this);
    const isSummary = roles.some(({ summarised }) => summarised);
    return html`<div class="base" part="base">
      ${
        title || before.length || asks
          ? html`<div class="panel">
              ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${this.#paragraphs(before)}
              ${asks ? this.#chooser(choices, picked, roles.length) : nothing}
            </div>`
          : nothing
      }
      <div class="cards ${roles.length === 4 ? 'pairs' : ''}" part="cards">
        ${roles.map((role, place) => this.#card(role, place, title ? level + 1 : level, picked?.roles.includes(role) ?? true))}
      </div>
      ${
        after.length || isSummary
          ? html`<div class="panel note" part="note">
              ${this.#paragraphs(after)} ${isSummary ? html`<p>${this.t('summarised')}</p>` : nothing}
            </div>`
          : nothing
      }
    </div>`;
  }

  #paragraphs(texts: readonly Phrase[]): unknown {
    return texts.map((text) => html`<p>${this.phrase(text)}</p>`);
  }

  #chooser(choices: readonly Choice[], picked: Choice | undefined, count: number): unknown {
    const choice = (name: unknown, place: number, checked: boolean) =>
      html`<label class="choice" part="choice"
        ><input type="radio" name="who" value=${place} .checked=${checked} @input=${this.#pick} /><span>${name}</span></label
      >`;
    return html`<fieldset part="chooser">
        <legend>${this.t('who')}</legend>
        <div class="choices">
          ${choice(this.t('all'), 0, !picked)}${choices.map((one, index) => choice(this.phrase(one.name), index + 1, one === picked))}
        </div>
      </fieldset>
      <p class="sr" role="status">${this.#status(picked, count)}</p>`;
  }

  /** Nothing before the first pick: what was always there is not news. */
  #status(picked: Choice | undefined, count: number): unknown {
    if (this.#picked === undefined) return nothing;
    if (!picked) return this.t('shownAll', { count });
    const [before, after] = this.t('shown', { title: '\n' }).split('\n');
    return html`${before}${picked.roles.map(({ title }, index) => html`${index ? '・' : ''}${this.phrase(title)}`)}${after}`;
  }

  /** `input` would leave the shadow root (`change` does not): what a resident picks is nobody else's business. */
  readonly #pick = (event: Event): void => {
    event.stopPropagation();
    this.#picked = Number((event.target as HTMLInputElement).value);
    this.requestUpdate();
  };

  #card(role: RoleCard, place: number, level: number, shown: boolean): unknown {
    const { number, title, paragraphs, actions, facts, lawRef } = role;
    const tier = /^[自互共公]助$/.test(role.tier ?? '') && role.tier; // a script may give any word, and it becomes a class
    const id = `role-${place}`;
    const space = /[!-~]$/.test(number ?? '') ? ' ' : ''; // a full-width bracket brings its own
    const name = html`${number ? html`<span class="number" part="number">${number}${space}</span>` : nothing}${this.phrase(title)}`;
    const fact = (term: unknown, value: Phrase) =>
      html`<div>
        <dt>${term}</dt>
        <dd>${this.phrase(value)}</dd>
      </div>`;
    return html`<article class="card ${shown ? '' : 'aside'}" part="card" aria-labelledby=${id}>
      ${heading(level, 'heading', id, name)} ${tier ? html`<p class="tier tier-${tier}" part="tier">${rings}${this.t(tier)}</p>` : nothing}
      ${
        paragraphs.length || actions.length
          ? html`<div class="body">
              ${paragraphs.length ? html`<div class="prose">${this.#paragraphs(paragraphs)}</div>` : nothing}
              ${
                actions.length
                  ? html`<ul part="actions">
                      ${actions.map((text) => html`<li>${this.phrase(text)}</li>`)}
                    </ul>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${
        facts.length || lawRef
          ? html`<dl part="facts">
              ${facts.map(({ term, value }) => fact(this.phrase(term), value))} ${lawRef ? fact(this.t('law'), lawRef) : nothing}
            </dl>`
          : nothing
      }
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-role-cards': TomoniRoleCards;
  }
}
