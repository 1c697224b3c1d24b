// Where each part comes from.
import type { PlanDocument } from '@tomoni/plan';
import { writeSources } from '@tomoni/plan/write';
import { Html, joined, markup } from './html.ts';
import { inPage, say } from './say.ts';

interface Sourced {
  source?: string | undefined;
  summarised?: boolean | undefined;
}

/** 出典：…（要約） behind the list of a noun: every source that its entries name, with a link to the list of sources. */
export function sourceOf(plan: PlanDocument, noun?: string): Html {
  const value: unknown = noun === undefined ? undefined : noun === 'plan' ? [plan.plan] : plan[noun as keyof PlanDocument];
  if (!Array.isArray(value)) throw new Error(`the plan has no list ${noun}`);
  const entries = value as Sourced[];
  const ids = [...new Set(entries.map(({ source }) => source))].filter((id) => id !== undefined);
  const names = ids.map((id) => markup`<a href="#source-${id}">${say(plan, plan.sources.find((each) => each.id === id)?.title)}</a>`);
  const summarised = entries.some((each) => each.summarised);
  return markup`<p class="source">出典：${joined(names, '、')}${summarised && '（文章は要約）'}</p>`;
}

/** 出典の一覧 */
export const sources = (plan: PlanDocument): Html => new Html(writeSources(plan.sources, { ...inPage(plan), ids: true }));
