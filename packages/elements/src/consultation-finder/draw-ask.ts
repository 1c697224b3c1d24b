import type { Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';
import type { Choices } from './engine.ts';
import { said } from './finder-window.ts';
import { languageName, type Say } from './say.ts';

/** What the reader asked. Lives in memory only, and is forgotten when the page is left. */
export interface Asked {
  words: string;
  worries: Set<string>;
  areas: Set<string>;
  audiences: Set<string>;
  ways: Set<string>;
  languages: Set<string>;
  openNow: boolean;
}

export const nothingAsked = (): Asked => ({
  words: '',
  worries: new Set(),
  areas: new Set(),
  audiences: new Set(),
  ways: new Set(),
  languages: new Set(),
  openNow: false,
});

type Narrowing = 'areas' | 'audiences' | 'ways' | 'languages';
export const NARROWINGS: readonly Narrowing[] = ['areas', 'audiences', 'ways', 'languages'];
export const narrowed = (asked: Asked): number => NARROWINGS.reduce((sum, list) => sum + asked[list].size, asked.openNow ? 1 : 0);
export const isAsked = (asked: Asked): boolean => asked.words.trim() !== '' || asked.worries.size > 0 || narrowed(asked) > 0;

interface AskView {
  say: Say;
  asked: Asked;
  /** Undefined while the engine is on its way. */
  choices: Choices | undefined;
  changed: (flush?: boolean) => void;
}

const box = (label: unknown, checked: boolean, change: (on: boolean) => void): unknown =>
  html`<label class="choice"
    ><input
      type="checkbox"
      autocomplete="off"
      .checked=${checked}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;

const fields = (legend: unknown, boxes: unknown): unknown =>
  html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices">${boxes}</div>
  </fieldset>`;

/** Own words for Tomoni's own worries, the data's for those that a town adds. */
function worryLabel({ t, phrase }: Say, id: string, label: Phrase): unknown {
  const own = t(`worry_${id}`);
  return own === `worry_${id}` ? phrase(label) : own;
}

/** The question: words, worries, narrowing. No form: nothing here can be sent. */
export function drawAsk({ say, asked, choices, changed }: AskView): unknown {
  const { t } = say;
  const flip = (set: Set<string>, value: string) => (on: boolean) => {
    if (on) set.add(value);
    else set.delete(value);
    changed();
  };
  const boxes = (set: Set<string>, values: readonly string[], label: (value: string) => unknown) =>
    values.map((value) => box(label(value), set.has(value), flip(set, value)));
  const phrases = (list: 'areas' | 'audiences') =>
    (choices?.[list].length ?? 0) > 1
      ? fields(
          t(list),
          choices![list].map((each) => box(say.phrase(each), asked[list].has(said(each)), flip(asked[list], said(each)))),
        )
      : nothing;
  const groups = [...new Set(choices?.worries.map(({ group = 'support' }) => group))];
  const count = narrowed(asked);
  const picked = (size: number) => (size ? html`<span class="picked">${t('picked', { count: size })}</span>` : nothing);
  return html`<div class="field">
      <label for="words" class="question">${t('search')}</label>
      <input
        id="words"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        maxlength="400"
        aria-describedby="hint"
        .value=${asked.words}
        @input=${(event: Event) => {
          asked.words = (event.target as HTMLInputElement).value;
          changed();
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.isComposing) changed(true);
        }}
      />
      <p class="hint" id="hint">${t('hint')}</p>
    </div>
    <details part="worries">
      <summary>${t('worries')}${picked(asked.worries.size)}</summary>
      ${groups.map((group) =>
        fields(
          t(`group_${group}`),
          choices!.worries
            .filter((worry) => (worry.group ?? 'support') === group)
            .map(({ id, label }) => box(worryLabel(say, id, label), asked.worries.has(id), flip(asked.worries, id))),
        ),
      )}
    </details>
    <details part="filters">
      <summary>${t('filters')}${picked(count)}</summary>
      ${
        choices
          ? html`<div class="choices alone">
                ${box(t('openNow'), asked.openNow, (on) => {
                  asked.openNow = on;
                  changed();
                })}
              </div>
              ${phrases('areas')} ${phrases('audiences')}
              ${choices.ways.length ? fields(t('ways'), boxes(asked.ways, choices.ways, t)) : nothing}
              ${
                choices.languages.length > 1
                  ? fields(
                      t('languages'),
                      boxes(asked.languages, choices.languages, (tag) => languageName(say, tag)),
                    )
                  : nothing
              }`
          : nothing
      }
    </details>`;
}
