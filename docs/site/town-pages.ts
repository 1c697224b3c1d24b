import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { filesOf, writeFile } from '@tomoni/plan/export';
import { towns } from '@tomoni/towns';
import type { Plugin } from 'vite';
import { ownFiles } from '../../packages/elements/scripts/own-files.ts';
import { fillMarks } from './marks.ts';

const folder = fileURLToPath(new URL('../../packages/towns/src', import.meta.url));

async function planOf(id: string): Promise<PlanDocument> {
  const read = readPlan(await readFile(`${folder}/${id}/plan.json`, 'utf8'), { language: 'en' });
  if (read.ok) return read.plan;
  throw new Error(`${id}/plan.json: ${read.errors.map(({ message }) => message).join('; ')}`);
}

/** The files of a town's open data, as they stand beside its page. plan.json is the town's own, byte for byte. */
async function openDataOf(id: string): Promise<{ name: string; type: string; text: string }[]> {
  const plan = await planOf(id);
  const own = await readFile(`${folder}/${id}/plan.json`, 'utf8');
  return filesOf(plan).map(({ name, type }) => ({ name, type, text: name === 'plan.json' ? own : writeFile(plan, name) }));
}

/** The script of a town's page as it is written; Vite serves it while one works. */
const WRITTEN = 'src="../../site/showcase.ts"';
/** The folder beside a town's page with the files of the elements that it has. */
const OWN = 'tomoni';

/**
 * Fills the showcase's town pages with the plain HTML that a web team would type or paste, from each town's plan.
 * So every page says everything without JavaScript. Serves each plan.json, and the other files of its open data, beside its page.
 * A built page loads the elements that it has and no others, in one file (docs/decisions/0026-own-elements.md).
 */
export function townPages(): Plugin[] {
  const tags = new Map<string, Set<string>>();
  return [
    {
      name: 'tomoni-town-pages',
      transformIndexHtml: {
        order: 'pre',
        async handler(html, { path, server }) {
          const id = /\/towns\/([\w-]+)\//.exec(path)?.[1];
          if (!id) return html;
          const filled = fillMarks(html, await planOf(id), `docs${path}`);
          tags.set(id, new Set(filled.match(/(?<=<)tomoni-[a-z-]+/g)));
          if (server) return filled;
          if (!filled.includes(WRITTEN)) throw new Error(`docs${path}: no script with ${WRITTEN}`);
          return filled.replace(WRITTEN, `vite-ignore src="./${OWN}/tomoni.js"`); // what is built here is no module of Vite's
        },
      },
      configureServer(server) {
        server.middlewares.use(async (request, response, next) => {
          const [, id = '', name] = /^\/towns\/([\w-]+)\/([\w.-]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
          const file = towns.some((town) => town.id === id) ? (await openDataOf(id)).find((each) => each.name === name) : undefined;
          if (!file) return next();
          response.setHeader('content-type', file.type.includes('charset') ? file.type : `${file.type}; charset=utf-8`);
          response.end(file.text);
        });
      },
      async generateBundle() {
        for (const { id } of towns) {
          for (const { name, text } of await openDataOf(id))
            this.emitFile({ type: 'asset', fileName: `towns/${id}/${name}`, source: text });
          for (const [name, source] of await ownFiles(tags.get(id)!))
            this.emitFile({ type: 'asset', fileName: `towns/${id}/${OWN}/${name}`, source });
        }
      },
    },
    {
      name: 'tomoni-blocking-render',
      // Vite writes its own script tags. The pages ask the browser to paint only when the elements are there: nothing moves then.
      transformIndexHtml: {
        order: 'post',
        handler: (html) =>
          html
            .replace(/<script type="module"(?![^>]*\bblocking=)/g, '<script type="module" blocking="render"')
            .replace(/((?:^ *<script [^>]*><\/script>\n)+)((?:^ *<link rel="stylesheet"[^>]*>\n)+)/m, '$2$1'),
      },
    },
  ];
}
