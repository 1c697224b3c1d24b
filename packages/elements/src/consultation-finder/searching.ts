import type { ReactiveController } from 'lit';
import { fail } from '../internal/fail.ts';
import type { TomoniElement } from '../internal/tomoni-element.ts';
import { isAsked, type Asked } from './draw-ask.ts';
import type { Choices, FinderIndex, Found } from './engine.ts';
import type { ConsultationFinder } from './finder-window.ts';

type Engine = typeof import('./engine.ts');
let engine: Engine | undefined;

/**
 * Brings the engine of finding once the list stands there, before anybody asks: while somebody searches, nothing is
 * requested. Without it the whole list stays.
 */
export class Searching implements ReactiveController {
  readonly #host: TomoniElement<ConsultationFinder>;
  #data: ConsultationFinder | undefined;
  #index: FinderIndex | undefined;
  choices: Choices | undefined;

  constructor(host: TomoniElement<ConsultationFinder>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (engine) return;
    void import('./engine.ts')
      .then((finding) => {
        engine = finding;
        this.#host.requestUpdate();
      })
      .catch((cause: unknown) => fail(this.#host, 'render-failed', cause));
  }

  #prepare(data: ConsultationFinder): FinderIndex | undefined {
    if (!engine) return undefined;
    if (data !== this.#data || !this.#index) {
      this.#data = data;
      this.#index = engine.indexOf(data);
      this.choices = engine.choicesOf(this.#index);
    }
    return this.#index;
  }

  /** What fits; undefined while the engine is not there. With nothing asked, all windows in the page's order. */
  find(data: ConsultationFinder, asked: Asked): Found | undefined {
    const index = this.#prepare(data);
    if (!index || !isAsked(asked)) return undefined;
    return engine!.findWindows(index, {
      words: asked.words,
      worries: [...asked.worries],
      areas: [...asked.areas],
      audiences: [...asked.audiences],
      ways: [...asked.ways] as Choices['ways'],
      languages: [...asked.languages],
    });
  }
}
