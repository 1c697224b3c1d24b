import { html, nothing } from 'lit';
import type { Say } from './say.ts';
import type { TileSource } from './tile-source.ts';

/** The button of the tile map, with the host that it asks; nothing where the town wants none. */
export function tilesButton(source: TileSource | undefined, hasFailed: boolean, open: () => void, { t }: Say): unknown {
  if (!source) return nothing;
  const host = source.template ? source.host : `${t('gsi')}（${source.host}）`;
  return html`${hasFailed ? html`<p class="failed">${t('tilesFailed')}</p>` : nothing}
    <p class="actions">
      <button class="open-tiles" type="button" aria-describedby=${host ? 'tiles-host' : nothing} @click=${open}>${t('openTiles')}</button
      >${host ? html`<span class="fine" id="tiles-host">${t('tilesNote', { host })}</span>` : nothing}
    </p>`;
}
