import type { Adapter } from '../adapter.ts';
import type { Workshop } from '../workshop.ts';
import { inBrowser } from './browser.ts';
import { jsXss } from './js-xss.ts';
import { htmlPurifier, wordpress } from './php.ts';
import { rehype } from './rehype-sanitize.ts';
import { sanitizeHtml } from './sanitize-html.ts';

/** Every adapter, in the order of the table. */
export async function adapters(workshop: Workshop): Promise<Adapter[]> {
  const [domPurify, ...editors] = inBrowser(workshop);
  return [domPurify!, sanitizeHtml, rehype, jsXss, await htmlPurifier(), await wordpress(), ...editors];
}
