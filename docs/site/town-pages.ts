import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { towns } from '@tomoni/towns';
import type { Plugin } from 'vite';
import { fillMarks } from './marks.ts';

const folder = fileURLToPath(new URL('../../packages/towns/src', import.meta.url));

async function planOf(id: string): Promise<PlanDocument> {
  const read = readPlan(await readFile(`${folder}/${id}/plan.json`, 'utf8'), { language: 'en' });
  if (read.ok) return read.plan;
  throw new Error(`${id}/plan.json: ${read.errors.map(({ message }) => message).join('; ')}`);
}

/**
 * Fills the showcase's town pages with the plain HTML that a web team would type or paste, from each town's plan.
 * So every page says everything without JavaScript. Serves each plan.json beside its page.
 */
export function townPages(): Plugin[] {
  return [
    {
      name: 'tomoni-town-pages',
      transformIndexHtml: {
        order: 'pre',
        async handler(html, { path }) {
          const id = /\/towns\/([\w-]+)\//.exec(path)?.[1];
          return id ? fillMarks(html, await planOf(id), `docs${path}`) : html;
        },
      },
      configureServer(server) {
        server.middlewares.use(async (request, response, next) => {
          const id = /^\/towns\/([\w-]+)\/plan\.json/.exec(request.url ?? '')?.[1];
          if (!towns.some((town) => town.id === id)) return next();
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(await readFile(`${folder}/${id}/plan.json`));
        });
      },
      async generateBundle() {
        for (const { id } of towns) {
          this.emitFile({ type: 'asset', fileName: `towns/${id}/plan.json`, source: await readFile(`${folder}/${id}/plan.json`, 'utf8') });
        }
      },
    },
    {
      name: 'tomoni-blocking-render',
      // Vite writes its own script tags. The pages ask the browser to paint only when the elements are there: nothing moves then.
      transformIndexHtml: {
        order: 'post',
        handler: (html) => html.replace(/<script type="module"(?![^>]*\bblocking=)/g, '<script type="module" blocking="render"'),
      },
    },
  ];
}
