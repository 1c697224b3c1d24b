import type { Polygon } from '@tomoni/plan/geo';
import { chartOf, type Chart, type Sheet } from './chart.ts';
import type { Place } from './office.ts';
import type { Say } from './say.ts';

/** The built-in map at the size of its canvas: drawn again only when the places, the outline, the language or the size change. */
export class Drawing {
  sheet: Sheet | undefined;
  #chart: Chart | undefined;
  #of: readonly unknown[] = [];
  readonly #changed: () => void;
  #canvas: HTMLElement | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The map of these places; undefined until its size is known. */
  chart(places: readonly Place[], outline: readonly Polygon[], language: string, say: Say): Chart | undefined {
    const { sheet } = this;
    if (!sheet) return undefined;
    const of = [places, outline, language, sheet];
    if (of.some((each, index) => each !== this.#of[index])) {
      this.#of = of;
      this.#chart = chartOf(
        places.map(({ position }) => position),
        places.map(({ office }) => say.plain(office.name)),
        outline,
        sheet,
      );
    }
    return this.#chart;
  }

  /** After each update: follows the size of the canvas and puts the pins in their places, by properties that strict pages allow. */
  settle(canvas: HTMLElement): void {
    if (canvas !== this.#canvas) {
      this.#canvas = canvas;
      this.#observer.disconnect();
      this.#observer.observe(canvas);
    }
    if (!this.sheet) this.#measure();
    const { sheet } = this;
    if (!sheet || !this.#chart) return;
    const { pins, bar } = this.#chart;
    canvas.querySelectorAll<HTMLElement>('.pin').forEach(({ style }, index) => {
      style.setProperty('--_x', String(pins[index]!.x / sheet.width));
      style.setProperty('--_y', String(pins[index]!.y / sheet.height));
    });
    canvas.parentElement!.querySelector<HTMLElement>('.bar')?.style.setProperty('--_share', String(bar.share));
  }

  leave(): void {
    this.#observer.disconnect();
    this.#canvas = undefined;
  }

  #measure(): void {
    const canvas = this.#canvas;
    if (!canvas?.clientWidth) return;
    const { clientWidth: width, clientHeight: height } = canvas;
    const em = Number.parseFloat(getComputedStyle(canvas).fontSize);
    const { sheet } = this;
    if (sheet?.width === width && sheet.height === height && sheet.em === em) return;
    this.sheet = { width, height, em };
    this.#changed();
  }
}
