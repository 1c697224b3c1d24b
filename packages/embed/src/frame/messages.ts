/**
 * What a standalone page tells the page around its frame: how high it is, and nothing else.
 * Two dialects: our own, and the one of WordPress' embeds, which names the frame by a secret from the address.
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
export interface HeightMessage {
  type: 'tomoni-height';
  /** CSS pixels. */
  height: number;
}

/** No page is higher; a hostile one may say so. CSS pixels. */
const HIGHEST = 50_000;

/** The height that a message says, in whole CSS pixels; undefined for any other message. */
export function heightOf(message: unknown): number | undefined {
  const { type, height } = (typeof message === 'object' && message !== null ? message : {}) as Partial<HeightMessage>;
  return type === 'tomoni-height' && typeof height === 'number' && height > 0 && height <= HIGHEST ? Math.ceil(height) : undefined;
}

/** The secret by which WordPress knows a frame: `#?secret=aB3…` at the end of its address. */
export const secretOf = (hash: string): string | undefined => /[#&?]secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];

/** In WordPress' words; it keeps to 200–1,000 pixels. */
export const wordpressHeight = (height: number, secret: string) => ({ message: 'height', value: height, secret });

/** Whether a message is WordPress' word that it listens to this frame. */
export function isWordpressReady(data: unknown, secret: string | undefined): boolean {
  const said = (typeof data === 'object' && data !== null ? data : {}) as { message?: unknown; secret?: unknown };
  return secret !== undefined && said.message === 'ready' && said.secret === secret;
}
