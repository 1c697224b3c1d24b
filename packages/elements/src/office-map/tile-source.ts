/** Tiles that the town chose, or those of 国土地理院. */
export interface TileSource {
  /** Template with `{z}`, `{x}`, `{y}`; undefined for 国土地理院. */
  template?: string | undefined;
  /** `std` or `pale` of 国土地理院. */
  style: 'std' | 'pale';
  /** The host that a press of the button asks; '' when it is the page's own. */
  host: string;
}

/** What the attribute `tiles` says: nothing or `pale`, `std`, or an address with {z}, {x} and {y}; undefined when it is none of these. */
export function tileSource(tiles: string | undefined, base: string): TileSource | undefined {
  if (!tiles || tiles === 'pale' || tiles === 'std') return { style: tiles === 'std' ? 'std' : 'pale', host: 'cyberjapandata.gsi.go.jp' };
  if (!['{z}', '{x}', '{y}'].every((part) => tiles.includes(part)) || !URL.canParse(tiles, base)) return undefined;
  const { protocol, host } = new URL(tiles, base);
  if (!/^https?:$/.test(protocol)) return undefined;
  return { template: tiles, style: 'pale', host: host === new URL(base).host ? '' : host };
}
