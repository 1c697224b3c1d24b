// A town's server inside Web Test Runner's, so that pages with the loader are looked at in three engines: `/town/<name>/embed/` is the
// built folder, a test puts its pages and changed files beside it (PUT) or holds them back (POST), and `/town/<name>/asked` tells what a
// browser asked for.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { STRICT_POLICY } from '../../docs/site/policy.ts';

const built = fileURLToPath(new URL('../../docs/dist/', import.meta.url));
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** What this needs of Koa's context. */
interface Context {
  path: string;
  method: string;
  req: IncomingMessage;
  res: ServerResponse;
  respond: boolean;
}

/** What a test put there, and how long a browser may keep it if the test says so. */
interface Put {
  body: string;
  keep: string | undefined;
}

/** A file that a test holds back: who asks for it waits until it is put. */
interface Held {
  there: Promise<void>;
  give: () => void;
}

function held(): Held {
  let give = () => {};
  const there = new Promise<void>((resolve) => (give = resolve));
  return { there, give };
}

/** A town for each test: a browser that comes for the first time has nothing of it. */
export function towns(): (context: Context, next: () => Promise<void>) => Promise<void> {
  const put = new Map<string, Put>();
  const back = new Map<string, Held>();
  const asked = new Map<string, string[]>();

  /** The headers of docs/guide/headers.md: what has a hash in its name is kept. */
  function answer(path: string, address: string): { body: string | Buffer | undefined; keep: string } {
    const own = put.get(address);
    const file = built + path;
    return {
      body: own?.body ?? (path.startsWith('embed/') && existsSync(file) ? readFileSync(file) : undefined),
      keep: own?.keep ?? (path.startsWith('embed/tomoni-') ? 'public, max-age=31536000, immutable' : 'no-store'),
    };
  }

  return async (context, next) => {
    const { path: address, method, req, res } = context;
    const [, town, path] = /^\/town\/([\w-]+)\/(.*)$/.exec(address) ?? [];
    if (town === undefined || path === undefined || path.includes('..')) return next();
    context.respond = false; // Web Test Runner would have every file kept
    if (method === 'PUT') {
      put.set(address, { body: await text(req), keep: req.headers['cache-control'] });
      back.get(address)?.give();
      res.writeHead(201).end();
    } else if (method === 'POST') {
      back.set(address, held());
      res.writeHead(201).end();
    } else if (path === 'asked') {
      res.writeHead(200, { 'cache-control': 'no-store' }).end(JSON.stringify(asked.get(town) ?? []));
    } else {
      asked.set(town, [...(asked.get(town) ?? []), path]);
      await back.get(address)?.there;
      const { body, keep } = answer(path, address);
      const policy = path.endsWith('.html') ? { 'content-security-policy': STRICT_POLICY } : {};
      const type = `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`;
      res
        .writeHead(body === undefined ? 404 : 200, {
          'content-type': type,
          'cache-control': keep,
          'access-control-allow-origin': '*',
          ...policy,
        })
        .end(body);
    }
  };
}
