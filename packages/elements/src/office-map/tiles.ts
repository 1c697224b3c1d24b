import { html, nothing } from 'lit';
import type { Polygon, Position } from '@tomoni/plan/geo';
import type { Say } from './say.ts';
import type { TileMap, TileMapOptions } from './tile-map.ts';
import { tileSource, type TileSource } from './tile-source.ts';

type State = 'closed' | 'loading' | 'open' | 'failed';

interface Host extends HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export interface Shown extends Pick<TileMapOptions, 'textOf' | 'nameOf' | 'choose'> {
  positions: readonly (Position | undefined)[];
  outline: readonly Polygon[];
}

/** The tile map's button, its state and its box. Until the button is pressed nothing is loaded, and when anything fails the built-in map stays. */
export class Tiles {
  state: State = 'closed';
  #map: TileMap | undefined;
  #attribution = '';
  readonly #host: Host;
  readonly #announce: (key: string) => void;

  constructor(host: Host, announce: (key: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  get isOpen(): boolean {
    return this.state === 'open' || this.state === 'loading';
  }

  /** Takes the map away without moving the keyboard. */
  drop(state: State = 'closed'): void {
    this.#map?.remove();
    this.#map = undefined;
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Marks an office on the open map. */
  show(index: number | undefined): void {
    this.#map?.show(index);
  }

  readonly close = async (): Promise<void> => {
    this.drop();
    await this.#host.updateComplete;
    this.#find('.open-tiles')?.focus();
  };

  async #open(source: TileSource, shown: Shown): Promise<void> {
    this.#turn('loading', 'loadingTiles');
    try {
      const { openTileMap, GSI_ATTRIBUTION } = await import('./tile-map.ts');
      this.#attribution = GSI_ATTRIBUTION;
      await this.#host.updateComplete;
      const box = this.#find('.tiles');
      if (!box || this.state !== 'loading') return;
      this.#map = openTileMap({ ...shown, root: this.#host.renderRoot as ShadowRoot, box, source, failed: this.#failed });
      this.#turn('open', 'tilesOpened');
      box.focus({ preventScroll: true });
    } catch {
      this.#failed();
    }
  }

  readonly #failed = (): void => {
    const hadFocus = this.#find('.tiles:focus, .tiles :focus, .close-tiles:focus') !== null;
    this.drop('failed');
    this.#announce('tilesFailed');
    if (hadFocus) void this.#host.updateComplete.then(() => this.#find('.open-tiles')?.focus());
  };

  #turn(state: State, words: string): void {
    this.state = state;
    this.#announce(words);
    this.#host.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** The box that Leaflet fills; drawn in place of the built-in map. */
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

  /** Below the map: the button with the host that it asks, or how to use the open map. */
  controls(tiles: string | undefined, shown: Shown, say: Say): unknown {
    const { t } = say;
    const source = tileSource(tiles, this.#host.baseURI);
    if (!source) return nothing;
    if (!this.isOpen) {
      const host = source.template ? source.host : `${t('gsi')}（${source.host}）`;
      return html`${this.state === 'failed' ? html`<p class="failed">${t('tilesFailed')}</p>` : nothing}
        <p class="actions">
          <button
            class="open-tiles"
            type="button"
            aria-describedby=${host ? 'tiles-host' : nothing}
            @click=${() => this.#open(source, shown)}
          >
            ${t('openTiles')}</button
          >${host ? html`<span class="fine" id="tiles-host">${t('tilesNote', { host })}</span>` : nothing}
        </p>`;
    }
    return html`<p class="fine credit">
        ${source.template ? nothing : html`<a href=${this.#attribution || nothing} rel="noreferrer">${t('gsiTiles')}</a>`}
      </p>
      <p class="actions">
        <button type="button" @click=${() => this.#map?.zoom(1)}>${t('zoomIn')}</button>
        <button type="button" @click=${() => this.#map?.zoom(-1)}>${t('zoomOut')}</button>
        <button class="close-tiles" type="button" @click=${this.close}>${t('closeTiles')}</button>
      </p>
      <p class="fine" id="tiles-help">${this.state === 'loading' ? t('loadingTiles') : t('tilesHelp')}</p>`;
  }
}
