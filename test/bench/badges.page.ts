// Three badges that look the same, measured side by side in one page: ours, a bare Lit element, and a custom element written by hand.
import '@tomoni/elements/progress-badge/define';
import { html, LitElement, type CSSResult, type CSSResultGroup } from 'lit';
import { progressBadgeStyles } from '../../packages/elements/src/progress-badge/progress-badge.styles.ts';

const split = (text: string): [string, string] => {
  const [mark = '', ...label] = text.trim().split(' ');
  return [mark, label.join(' ')];
};

class BareBadge extends LitElement {
  static override properties = { mark: {}, label: {} };
  static override styles = progressBadgeStyles;
  declare mark: string;
  declare label: string;
  override connectedCallback(): void {
    super.connectedCallback();
    [this.mark, this.label] = split(this.textContent ?? '');
  }
  override render() {
    return html`<span class="base badge tone-neutral" part="base"
      ><span class="mark" part="mark">${this.mark}</span><span part="label">${this.label}</span></span
    >`;
  }
}
customElements.define('bare-badge', BareBadge);

const sheetsOf = (styles: CSSResultGroup): CSSStyleSheet[] =>
  Array.isArray(styles) ? styles.flatMap(sheetsOf) : [(styles as CSSResult).styleSheet!];
const sheets = sheetsOf(progressBadgeStyles);
const template = document.createElement('template');
template.innerHTML =
  '<span class="base badge tone-neutral" part="base"><span class="mark" part="mark"></span><span part="label"></span></span>';

class HandBadge extends HTMLElement {
  #mark: Element | undefined;
  #label: Element | undefined;
  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.append(template.content.cloneNode(true));
      const base = root.firstElementChild!;
      this.#mark = base.children[0]!;
      this.#label = base.children[1]!;
    }
    this.show(...split(this.textContent ?? ''));
  }
  show(mark: string, label: string): void {
    this.#mark!.textContent = mark;
    this.#label!.textContent = label;
  }
}
customElements.define('hand-badge', HandBadge);

type Badge = HTMLElement & { mark: string; label: string; data: { mark: string; label: string }; show(mark: string, label: string): void };

const COUNT = 1000;
const KINDS = ['tomoni-progress-badge', 'bare-badge', 'hand-badge'] as const;
const STEPS = [
  '☆ 目標達成（事業完了）',
  '◎ 計画より進んでいる',
  '○ ほぼ計画どおり進んでいる',
  '△ 計画より遅れている',
  '▲ 見直し（計画変更等）',
];

const markup = (kind: string) => Array.from({ length: COUNT }, (_, i) => `<p><${kind}>${STEPS[i % 5]}</${kind}></p>`).join('');
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Time until everything is drawn and laid out, in milliseconds. */
async function timed(work: () => void): Promise<number> {
  const from = performance.now();
  work();
  await null; // mutation observers and Lit's updates are microtasks
  await null;
  await null;
  document.body.getBoundingClientRect();
  return performance.now() - from;
}

const stage = document.body.appendChild(document.createElement('main'));

export async function mount(kind: string): Promise<number> {
  stage.replaceChildren();
  await turn();
  const text = markup(kind);
  return timed(() => void (stage.innerHTML = text));
}

export async function change(kind: string): Promise<number> {
  stage.innerHTML = markup(kind);
  await turn();
  const badges = [...stage.querySelectorAll<Badge>(kind)];
  return timed(() => {
    for (const [i, badge] of badges.entries()) {
      const [mark, label] = split(STEPS[(i + 1) % 5]!);
      if (kind === 'hand-badge') badge.show(mark, label);
      else if (kind === 'bare-badge') Object.assign(badge, { mark, label });
      else badge.data = { mark, label };
    }
  });
}

export async function churn(kind: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    stage.innerHTML = markup(kind);
    await turn();
    stage.replaceChildren();
    await turn();
  }
}

/** Everything on the page must really say what it should, or the race is void. */
export function verify(kind: string): boolean {
  const badges = [...stage.querySelectorAll(kind)];
  return (
    badges.length === COUNT &&
    badges.every((badge) => badge.shadowRoot?.textContent?.includes('計画') || badge.shadowRoot?.textContent?.includes('目標'))
  );
}

Object.assign(globalThis, { bench: { mount, change, churn, verify, KINDS } });
