import type { ReactiveController } from 'lit';
import { later } from '../internal/later.ts';
import type { TomoniElement } from '../internal/tomoni-element.ts';
import type { Language } from '../locale/language.ts';
import { isAsked, type Asked } from './draw-ask.ts';
import type { Answer } from '@tomoni/plan/hours';
import type { Choices, FinderIndex, Found } from './engine.ts';
import type { ConsultationFinder, FinderWindow } from './finder-window.ts';

type Engine = typeof import('./engine.ts');
type Opening = typeof import('./opening.ts');
let engine: Engine | undefined;
let opening: Opening | undefined;

/** Every minute a window may open or close. */
const MINUTE = 60_000;

/**
 * Brings the engine of finding and of hours once the list stands there, before anybody asks: while somebody searches, nothing is
 * requested. Without it the whole list stays, with its hours as text.
 */
export class Searching implements ReactiveController {
  readonly #host: TomoniElement<ConsultationFinder>;
  #data: ConsultationFinder | undefined;
  #language: Language | undefined;
  #index: FinderIndex | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  choices: Choices | undefined;

  constructor(host: TomoniElement<ConsultationFinder>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#clock = setInterval(() => document.visibilityState === 'visible' && this.#host.requestUpdate(), MINUTE);
    if (engine && opening) return;
    later(
      () => Promise.all([import('./engine.ts'), import('./opening.ts')]),
      async ([finding, hours]) => {
        await hours.withHolidays();
        engine = finding;
        opening = hours;
        this.#host.requestUpdate();
      },
    );
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
  }

  #prepare(data: ConsultationFinder): FinderIndex | undefined {
    if (!engine) return undefined;
    const { catalogue } = this.#host;
    if (data !== this.#data || catalogue !== this.#language || !this.#index) {
      this.#data = data;
      this.#language = catalogue;
      this.#index = engine.indexOf(data, catalogue);
      this.choices = engine.choicesOf(this.#index);
    }
    return this.#index;
  }

  /** What fits; undefined while the engine is not there. With nothing asked, all windows in the page's order. */
  find(data: ConsultationFinder, asked: Asked, now: Date): Found | undefined {
    const index = this.#prepare(data);
    if (!index || !isAsked(asked)) return undefined;
    return engine!.findWindows(index, {
      words: asked.words,
      worries: [...asked.worries],
      areas: [...asked.areas],
      audiences: [...asked.audiences],
      ways: [...asked.ways] as Choices['ways'],
      languages: [...asked.languages],
      openNow: asked.openNow ? (window) => opening!.answerOf(window, now)?.state === 'open' : undefined,
    });
  }

  answer(window: FinderWindow, now: Date): Answer | undefined {
    return opening?.answerOf(window, now);
  }
}
