// What becomes of every snippet: through an adapter, into a page of the town under a strict policy, with the loader.
import { readFile } from 'node:fs/promises';
import { readPlan } from '@tomoni/plan/document';
import { STRICT_POLICY } from '../../../docs/site/policy.ts';
import { embedFolder } from '../../../packages/embed/scripts/pages.ts';
import { loaderTag, open, type Host, type Town } from '../site.ts';
import type { Adapter } from './adapter.ts';
import { judge, type Question, type Verdict } from './judge.ts';
import { SITE, snippets, type Snippet } from './snippets.ts';

export interface Outcome extends Verdict {
  snippet: Snippet;
  /** What the adapter made of it. */
  made: string;
}

export interface Result {
  adapter: Adapter;
  /** One for each snippet; none when the adapter is absent. */
  outcomes: Outcome[];
  /** Violations of the policy and errors that the content itself did not bring. */
  incidents: string[];
}

/** The standalone pages, for the frames. */
export async function putStandalonePages(town: Town): Promise<void> {
  const json = await readFile(new URL('../../../packages/towns/src/tomoni-cho/plan.json', import.meta.url), 'utf8');
  const read = readPlan(json);
  if (!read.ok) throw new Error('the sample plan is not valid');
  for (const [path, body] of await embedFolder({ plan: read.plan, json })) {
    const type = path.endsWith('.css') ? 'text/css' : 'text/html';
    if (/\.(css|html)$/.test(path)) town.pages.set(`/embed/${path.replace(/index\.html$/, '')}`, { body, type });
  }
}

/** The town's addresses, whole or as a part of another address, on the server of the test. */
const at = (origin: string, html: string): string =>
  html.replaceAll(SITE, origin).replaceAll(encodeURIComponent(SITE), encodeURIComponent(origin));

const idOf = (index: number): string => `cell-${index}`;

/** Styles that an editor wrote into the content are the town's to allow, and what a sandbox forbids is what it is there for. */
const isOfContent = (incident: string): boolean => /style-src-attr|inline style|sandbox/.test(incident);

/**
 * In the page: whether every link has its element, and every element shows something, its own content as it stands, or has
 * nothing to show. A link to the content before it stays alone where an editor left no list and no table.
 */
const settled = (): boolean =>
  [...document.querySelectorAll('section')].every((cell) => {
    const elements = [...cell.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('tomoni-'));
    const link = cell.querySelector<HTMLAnchorElement>('a[href$="#tomoni-embed"]');
    const isAlone = link?.href.includes('content=previous') && !cell.querySelector('ul,ol,dl,table');
    return (
      (elements.length > 0 || !link || isAlone) &&
      elements.every((each) => {
        const shown =
          each.shadowRoot?.querySelector('[part~=base]') ?? (!each.hasAttribute('src') && each.shadowRoot?.querySelector('slot'));
        return shown || (each.textContent?.trim() === '' && !each.hasAttribute('src'));
      })
    );
  });

let pages = 0;

export async function measure(host: Host, adapter: Adapter): Promise<Result> {
  if (adapter.absent !== undefined) return { adapter, outcomes: [], incidents: [] };
  const { origin } = host.town;
  const made = await adapter.clean(snippets.map(({ html }) => html));
  const questions = snippets.map(({ element, markup, words, link }, index): Question => {
    const question = { id: idOf(index), element, markup, words };
    return link ? { ...question, link: { ...link, href: at(origin, link.href) } } : question;
  });
  const body = made.map((html, index) => `<section id="${idOf(index)}">${at(origin, html)}</section>`).join('\n');
  const result: Result = { adapter, outcomes: [], incidents: [] };
  // Deep in the site, so that an address that was made relative is seen to be lost; one for each adapter.
  const path = `/fukushi/keikaku/${++pages}.html`;
  const page = { policy: `${STRICT_POLICY}; frame-src 'self'`, head: loaderTag(host), body, path };
  await open(host.town, page, async ({ page, incidents }) => {
    const sections = await page.locator('body > section').count();
    if (sections !== snippets.length) throw new Error(`${adapter.name}: what comes out breaks out of its place (${sections})`);
    // What never settles is told by the verdict.
    await page.waitForFunction(settled).catch(() => {});
    for (const [index, question] of questions.entries()) {
      const verdict = await page.evaluate(judge, question);
      if (verdict.end === 'frame') {
        const frame = page.frames().find((each) => each.url() === question.link!.href);
        const said = (await frame?.locator('main').innerText()) ?? '';
        if (said.length < 40) verdict.missing.push(`a frame that shows its page, not 「${said}」`);
        if (said.length < 40) verdict.end = 'lost';
      }
      result.outcomes.push({ ...verdict, snippet: snippets[index]!, made: made[index]! });
    }
    result.incidents = incidents.filter((each) => !isOfContent(each));
  });
  return result;
}
