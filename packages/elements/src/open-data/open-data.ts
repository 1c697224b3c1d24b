import type { Phrase, PlanDocument } from '@tomoni/plan';
import { html, nothing, type PropertyValues } from 'lit';
import { fail } from '../internal/fail.ts';
import { heading } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { levelOf, paragraphs, terms } from '../internal/prose.ts';
import { TomoniElement, type Strings } from '../internal/tomoni-element.ts';
import type { FileList, OpenData } from './data-files.ts';
import { openDataStyles } from './open-data.styles.ts';
import { readOpenData } from './read-open-data.ts';

/** There once a plan without links of the page has been listed. */
let offer: typeof import('./offer.ts').offerOf | undefined;

/**
 * The plan as open data: the links that the page lists, or else every file that the plan can give — plan.json, a CSV for each
 * table, JSON-LD, StratML. Those are made in the page, and only when somebody asks for one.
 *
 * @summary 計画のデータをダウンロードできるようにします。Offers the plan as open data.
 * @tagname tomoni-open-data
 * @slot - A list of links, each with its kind and size behind it: `<a href="nodes.csv">体系</a>（CSV・21行）`. Headings, paragraphs and a `dl` (利用条件, 出典 …) around them.
 * @csspart base - The whole element.
 * @csspart heading - A heading of the list.
 * @csspart files - A list of files.
 * @csspart file - One file.
 * @csspart make - The button that makes a file.
 * @csspart about - Kind and size of a file.
 * @csspart facts - Licence, source and date.
 * @fires {TomoniErrorEvent} tomoni-error - The content or the plan has errors; the content stays.
 */
export class TomoniOpenData extends TomoniElement<OpenData> {
  static override readonly namespace = 'openData';
  /** The Japanese words come with the list of a plan: links of a page need none. */
  static override strings: Strings = {};
  static override styles = openDataStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** Describes the plan's data to search engines as JSON-LD in the head of the page. Needs a plan, here or around. */
  declare jsonLd: boolean | undefined;

  #status = '';
  #head: import('../internal/head-data.ts').HeadData | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#head?.remove();
  }

  /** Address of the plan.json, as the page gives it. */
  get #source(): string | undefined {
    return this.src ?? this.closest('tomoni-plan')?.src;
  }

  protected override fromContent(): OpenData | undefined {
    return readOpenData(this);
  }

  protected override fromPlan(plan: PlanDocument): OpenData | undefined {
    if (offer) return offer(plan, this.#source, this.language, (key) => this.t(key));
    later(
      () => import('./offer.ts'),
      (module) => {
        offer = module.offerOf;
        TomoniOpenData.strings = module.openData;
        this.requestUpdate();
      },
    );
    return undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const plan = this.jsonLd && this.plan;
    if (!plan) this.#head?.remove();
    else
      later(
        () => import('./describe.ts'),
        ({ describe }) => (this.#head = describe(this, plan, this.#source, this.#head)),
      );
  }

  protected override present({ lists, plan }: OpenData): unknown {
    return html`<div class="base" part="base">
      ${lists.map((list) => this.#list(list, levelOf(this), plan))}
      <p class="note" role="status">${this.#status}</p>
    </div>`;
  }

  #list({ heading: title, paragraphs: before, files, facts, sections }: FileList, level: number, plan?: PlanDocument): unknown {
    const say = (phrase: Phrase) => this.phrase(phrase);
    return html`${title ? heading(level, 'heading', '', say(title)) : nothing} ${paragraphs(before, say)}
    ${
      files.length
        ? html`<ul part="files">
            ${files.map(
              ({ title: words, about, name }) =>
                html`<li part="file">
                  ${
                    name && plan
                      ? html`<button type="button" part="make" @click=${() => this.#make(plan, name)}>${say(words)}</button>`
                      : html`<span>${say(words)}</span>`
                  }
                  ${about ? html`<span class="note" part="about">${say(about)}</span>` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${terms(facts.map(({ term, value }) => [say(term), say(value)]))} ${sections.map((section) => this.#list(section, level + 1, plan))}`;
  }

  #make(plan: PlanDocument, name: string): void {
    const tell = (key: string) => {
      this.#status = this.t(key, { name });
      this.requestUpdate();
    };
    later(
      () => import('./make.ts'),
      ({ make }) => {
        make(plan, name, this.language);
        tell('saved');
      },
      (cause) => {
        fail(this, 'render-failed', cause);
        tell('failed');
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-open-data': TomoniOpenData;
  }
}
