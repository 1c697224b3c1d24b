import type { PlanDocument } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { heading, levelOf } from '../internal/heading.ts';
import { keepInside } from '../internal/keep-inside.ts';
import { later } from '../internal/later.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { goalTree } from '../locale/ja/goal-tree.ts';
import { outline, type Pen } from './draw.ts';
import type { Asked, Found } from './filter.ts';
import { goalsOfPlan, type GoalTree } from './goal-tree-data.ts';
import { goalTreeStyles } from './goal-tree.styles.ts';
import { readGoalTree } from './read-goal-tree.ts';
import { readTables, tables } from './tables.ts';
import { viewOf, type GoalBranch, type View } from './view.ts';

/** As many as a reader sees at once: fewer need no filter, and stand open. */
const FEW = 8;
/** More than this that was found is not opened by itself, and what is far from the screen is not laid out yet: nobody reads it all. */
const MANY = 200;

/** Comes when it is opened; null when it could not be loaded. */
let filter: typeof import('./filter.ts') | null | undefined;

/**
 * The plan's goals, objectives and measures with everything that the plan says of them, in the plan's own words and numbers: as a
 * list that opens, or as a table（体系図）. Counts of what is below stand beside a node, never a percentage.
 *
 * @summary 計画の体系（目標・施策）を、開閉できる一覧か体系図の表で示します。Shows the goal tree, as a list that opens or as a table.
 * @tagname tomoni-goal-tree
 * @slot - Nested lists: `基本目標 1 …` with `(1) …` inside, 課題認識：…, 関連する施策, 進捗状況：◎ … as items of a node; or tables（体系図）whose left columns are the levels. A heading over all is the title.
 * @csspart base - The whole element.
 * @csspart title - The heading over the tree.
 * @csspart filter - The question for a word and the marks.
 * @csspart tree - A list of nodes.
 * @csspart item - One node with what is below it.
 * @csspart summary - What opens a node.
 * @csspart heading - The title of a node that opens, or of a table.
 * @csspart level - The name of its level.
 * @csspart number - Its number.
 * @csspart flag - A flag behind the title（新）.
 * @csspart short - The short name.
 * @csspart subtitle - The line under the title.
 * @csspart badge - Mark and words of an assessment.
 * @csspart counts - How many stand below, and how they were assessed.
 * @csspart facts - 課題認識, 対応方針 and the rest with their terms.
 * @csspart measures - The list of measures.
 * @csspart actions - The list of actions.
 * @csspart table - A table.
 * @csspart caption - Its caption.
 * @csspart note - What the page says about the tree, and that the prose is a summary.
 * @fires {TomoniErrorEvent} tomoni-error - Some nodes have no place (the rest is drawn), or nothing could be drawn (the content stays).
 */
export class TomoniGoalTree extends TomoniElement<GoalTree> {
  static override readonly namespace = 'goalTree';
  static override readonly strings = goalTree;
  static override styles = goalTreeStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    layout: {},
    plain: { type: Boolean },
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** `outline` (default), a list that opens; or `table`, 体系図, which becomes cards where it is narrow. */
  declare layout: 'outline' | 'table' | undefined;
  /** Leaves the filter out. */
  declare plain: boolean | undefined;

  readonly #asked: Asked = { words: '', statuses: new Set() };
  /** What the reader opened and closed, without a filter and with one. */
  #opened = new Map<string, boolean>();
  #openedFound = new Map<string, boolean>();
  #allOpen: boolean | undefined;
  #found: Found | undefined;
  #view: View | undefined;
  #from: unknown[] = [];
  #ofPlan: [PlanDocument, GoalTree | undefined] | undefined;
  #printing: HTMLDetailsElement[] | undefined;
  readonly #after: (() => void)[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInside(root, '.panel');
    // `toggle` does not bubble.
    root.addEventListener('toggle', this.#toggled, true);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
  }

  protected override fromContent(): GoalTree | undefined {
    return readGoalTree(this, this.querySelector('table') ? readTables : undefined);
  }

  protected override fromPlan(plan: PlanDocument): GoalTree | undefined {
    if (this.#ofPlan?.[0] !== plan) this.#ofPlan = [plan, goalsOfPlan(plan)];
    return this.#ofPlan[1];
  }

  #viewOf(data: GoalTree): View {
    // Also the words and the language: what a view draws is kept with it.
    const from = [data, this.plan?.scales, this.language, this.dataLanguage, this.t('count')];
    if (!this.#view || from.some((each, place) => each !== this.#from[place])) {
      const isOther = data !== this.#from[0];
      this.#from = from;
      this.#view = viewOf(data, this.plan?.scales ?? []);
      const { problems } = this.#view;
      if (isOther && problems.length)
        later(
          () => import('./problems.ts'),
          (say) => say.reportPlaces(this, problems),
        );
    }
    return this.#view;
  }

  protected override present(data: GoalTree): unknown {
    const isTable = this.layout === 'table';
    const view = this.#viewOf(data);
    const { title, notes = [], nodes } = data;
    const asks = !this.plain && view.byKey.size > FEW;
    if (asks) filter?.adopt(this.renderRoot as ShadowRoot);
    this.#found = asks ? filter?.find(view, this.#asked, this.language) : undefined;
    const level = levelOf(this);
    const pen: Pen = {
      view,
      terms: data.terms ?? {},
      level: title ? level + 1 : level,
      t: (key, values) => this.t(key, values),
      phrase: (value) => this.phrase(value),
      isShown: ({ key }) => this.#found?.shown.has(key) ?? true,
      isOpen: (branch) => this.#isOpen(branch),
      after: this.#after,
    };
    return html`<div class=${view.byKey.size > MANY ? 'base many' : 'base'} part="base">
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing}
      ${notes.length ? html`<div class="note" part="note">${notes.map((note) => html`<p>${this.phrase(note)}</p>`)}</div>` : nothing}
      ${
        asks && filter !== null
          ? html`<details class="filter" part="filter">
              <summary>${this.t('filter')}</summary>
              ${filter?.drawFilter(pen, this.#asked, this.#found, this.#changed)}
            </details>`
          : nothing
      }
      ${
        isTable || view.byKey.size === view.branches.length
          ? nothing
          : html`<div class="tools">
              <button type="button" @click=${() => this.#all(true)}>${this.t('open')}</button
              ><button type="button" @click=${() => this.#all(false)}>${this.t('close')}</button>
            </div>`
      }
      ${isTable ? tables(pen, view.branches) : outline(pen, view.branches)}
      ${nodes.some((node) => node?.summarised) ? html`<p class="note" part="note">${this.t('summarised')}</p>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    for (const work of this.#after.splice(0)) work();
  }

  /** The filter comes when it is opened. */
  #loadFilter(): void {
    const come = (module: typeof filter): void => {
      filter = module;
      this.requestUpdate();
    };
    if (filter) come(filter);
    else
      later(
        () => import('./filter.ts'),
        come,
        () => come(null),
      );
  }

  readonly #changed = (): void => {
    this.#openedFound.clear();
    this.requestUpdate();
  };

  #all(open: boolean): void {
    this.#allOpen = open;
    this.#opened.clear();
    this.#openedFound.clear();
    if (this.#found) for (const key of this.#found.shown) this.#openedFound.set(key, open);
    this.requestUpdate();
  }

  /** What the reader said of this branch; else all of them; else the way to what was found, or the top. */
  #isOpen({ key, depth, children }: GoalBranch): boolean {
    const found = this.#found;
    const said = (found ? this.#openedFound : this.#opened).get(key);
    if (said !== undefined) return said;
    if (found && found.found <= MANY) return !children.length || children.some((child) => found.shown.has(child.key));
    return this.#allOpen ?? (depth === 0 || this.#view!.byKey.size <= FEW);
  }

  /** Also when the browser's own search has opened it. What was opened by drawing is as it was drawn. */
  readonly #toggled = (event: Event): void => {
    const details = event.target as HTMLDetailsElement & { branch?: GoalBranch };
    if (!details.branch) this.#loadFilter();
    else if (this.#printing || this.#isOpen(details.branch) === details.open) return;
    else {
      (this.#found ? this.#openedFound : this.#opened).set(details.branch.key, details.open);
      this.requestUpdate();
    }
  };

  /** Paper opens nothing. */
  readonly #print = (): void => {
    this.#printing = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('li > details:not([open])')];
    for (const details of this.#printing) details.open = true;
  };

  readonly #printed = (): void => {
    for (const details of this.#printing ?? []) details.open = false;
    this.#printing = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-goal-tree': TomoniGoalTree;
  }
}
