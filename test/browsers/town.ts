// A town's server inside Web Test Runner's, so that pages with the loader are looked at in three engines: `/town/<name>/embed/` is the
// built folder, a test puts its pages and changed files beside it, and `/town/<name>/asked` tells what a browser asked for.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { STRICT_POLICY } from '../../docs/site/policy.ts';

const built = fileURLToPath(new URL('../../docs/dist/', import.meta.url));

/** What this needs of Koa's context. */
interface Context {
  path: string;
  method: string;
  req: IncomingMessage;
  type: string;
  body: unknown;
  status: number;
  set: (headers: Record<string, string>) => void;
}

/** The headers of docs/guide/headers.md: what has a hash in its name is kept. */
const headersOf = (path: string): Record<string, string> => ({
  'access-control-allow-origin': '*',
  'cache-control': path.startsWith('embed/tomoni-') ? 'public, max-age=31536000, immutable' : 'no-store',
  ...(path.endsWith('.html') ? { 'content-security-policy': STRICT_POLICY } : {}),
});

/** A town for each test: a browser that comes for the first time has nothing of it. */
export function towns(): (context: Context, next: () => Promise<void>) => Promise<void> {
  const put = new Map<string, string>();
  const asked = new Map<string, string[]>();

  return async (context, next) => {
    const [, town, path] = /^\/town\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
    if (town === undefined || path === undefined || path.includes('..')) return next();
    if (context.method === 'PUT') {
      put.set(context.path, await text(context.req));
      context.status = 201;
    } else if (path === 'asked') {
      context.body = asked.get(town) ?? [];
    } else {
      asked.set(town, [...(asked.get(town) ?? []), path]);
      const file = built + path;
      context.set(headersOf(path));
      context.body = put.get(context.path) ?? (path.startsWith('embed/') && existsSync(file) ? readFileSync(file) : undefined);
      if (context.body !== undefined) context.type = /\.\w+$/.exec(path)?.[0] ?? 'html';
    }
  };
}
