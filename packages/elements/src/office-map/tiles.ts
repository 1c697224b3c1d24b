// Loads when a resident presses the button of the tile map.
import { html, nothing } from 'lit';
import type { Polygon, Position } from '@tomoni/plan/geo';
import type { Say } from './say.ts';
import type { TileMap, TileMapOptions } from './tile-map.ts';
import type { TileSource } from './tile-source.ts';

interface Host extends HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  tilesAttribution: string | undefined;
}

export interface Shown extends Pick<TileMapOptions, 'textOf' | 'nameOf' | 'choose'> {
  positions: readonly (Position | undefined)[];
  outline: readonly Polygon[];
}

/** An open tile map: its box, its buttons, and how it ends. When anything fails, the built-in map is there again. */
export class Tiles {
  isLoading = true;
  #map: TileMap | undefined;
  #attribution = '';
  readonly #host: Host;
  readonly #source: TileSource;
  readonly #close: () => void;

  constructor(host: Host, source: TileSource, close: () => void) {
    this.#host = host;
    this.#source = source;
    this.#close = close;
  }

  /** Fills the box, which the host has drawn by now. @throws when Leaflet does not load or cannot run on this page */
  async open(shown: Shown, failed: () => void): Promise<void> {
    const { openTileMap, GSI_ATTRIBUTION } = await import('./tile-map.ts');
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.tiles');
    if (!box || !this.isLoading) return;
    this.#attribution = GSI_ATTRIBUTION;
    this.#map = openTileMap({ ...shown, root: this.#host.renderRoot as ShadowRoot, box, source: this.#source, failed });
    this.isLoading = false;
    box.focus({ preventScroll: true });
  }

  remove(): void {
    this.isLoading = false;
    this.#map?.remove();
    this.#map = undefined;
  }

  /** Marks an office. */
  show(index: number | undefined): void {
    this.#map?.show(index);
  }

  /** The box that Leaflet fills, in place of the built-in map. */
  box({ t }: Say): unknown {
    return html`<div
      class="tiles canvas"
      part="tiles"
      tabindex="0"
      role="application"
      aria-label=${t('map')}
      aria-describedby="tiles-help"
    ></div>`;
  }

  controls({ t }: Say): unknown {
    return html`<p class="fine credit">
        ${
          this.#source.template
            ? this.#host.tilesAttribution
            : this.#attribution
              ? html`<a href=${this.#attribution} rel="noreferrer">${t('gsiTiles')}</a>`
              : nothing
        }
      </p>
      <p class="actions">
        <button type="button" @click=${() => this.#map?.zoom(1)}>${t('zoomIn')}</button>
        <button type="button" @click=${() => this.#map?.zoom(-1)}>${t('zoomOut')}</button>
        <button class="close-tiles" type="button" @click=${this.#close}>${t('closeTiles')}</button>
      </p>
      <p class="fine" id="tiles-help">${t(this.isLoading ? 'loadingTiles' : 'tilesHelp')}</p>`;
  }
}
