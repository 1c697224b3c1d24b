import type { Adapter } from '../adapter.ts';
import type { Workshop } from '../workshop.ts';
import { inBrowser } from './browser.ts';
import { jsXss, jsXssAsked } from './js-xss.ts';
import { htmlPurifier, wordpress, wordpressAdmin, wordpressAdminBlock, wordpressBlock } from './php.ts';
import { rehype } from './rehype-sanitize.ts';
import { sanitizeHtml, sanitizeHtmlAsked } from './sanitize-html.ts';

/** Every adapter, in the order of the table: as they come, then as one can ask for them. */
export async function adapters(workshop: Workshop): Promise<Adapter[]> {
  const { asIs, asked } = inBrowser(workshop);
  const [domPurify, ...editors] = asIs;
  const [domPurifyAsked, ...editorsAsked] = asked;
  const [author, authorBlock, admin, adminBlock] = await Promise.all([
    wordpress(),
    wordpressBlock(),
    wordpressAdmin(),
    wordpressAdminBlock(),
  ]);
  const asTheyCome = [domPurify!, sanitizeHtml, rehype, jsXss, await htmlPurifier(), author, authorBlock, ...editors];
  return asTheyCome.concat(domPurifyAsked!, sanitizeHtmlAsked, jsXssAsked, admin, adminBlock, editorsAsked);
}
