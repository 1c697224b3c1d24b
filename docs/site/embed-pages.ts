import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPlan } from '@tomoni/plan/document';
import type { Plugin } from 'vite';
import { embedFolder } from '../../packages/embed/scripts/pages.ts';

const file = fileURLToPath(new URL('../../packages/towns/src/tomoni-cho/plan.json', import.meta.url));

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

async function folderOf(address: string | undefined): Promise<Map<string, string>> {
  const json = await readFile(file, 'utf8');
  const read = readPlan(json, { language: 'en' });
  if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join('; '));
  return embedFolder({ plan: read.plan, json, address });
}

/**
 * The folder that a CMS loads from, `/embed/`, with the pages of ともに町: loader, bundles, one page an element.
 *
 * @param address Where the showcase will stand, with a slash at its end; for the addresses of oEmbed, which are whole.
 */
export function embedPages(address: string | undefined): Plugin {
  let folder: Promise<Map<string, string>> | undefined;
  const contents = () => (folder ??= folderOf(address && `${address}embed/`));
  return {
    name: 'tomoni-embed-pages',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = /^\/embed\/([^?#]*)/.exec(request.url ?? '')?.[1];
        const name = path?.replace(/(^|\/)$/, '$1index.html');
        const text = name === undefined ? undefined : (await contents()).get(name);
        if (text === undefined) return next();
        response.setHeader('content-type', `${TYPES[name!.split('.').at(-1)!] ?? 'text/plain'}; charset=utf-8`);
        response.end(text);
      });
    },
    async generateBundle() {
      for (const [name, text] of await contents()) this.emitFile({ type: 'asset', fileName: `embed/${name}`, source: text });
    },
  };
}
