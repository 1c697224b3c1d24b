// Loads when a plan is there and the page lists no files itself: what the plan can be had as. Nothing is written yet.
import { formatDate, localise, type Fact, type Phrase, type PlanDocument } from '@tomoni/plan';
import { filesOf, isSummarised } from '@tomoni/plan/export';
import { fileWords } from '@tomoni/plan/write';
import type { OpenData } from './data-files.ts';

export { openData } from '../locale/ja/open-data.ts';

type Say = (key: string) => string;

const linked = (words: Phrase, href: string, language: string, own: string): Phrase =>
  Array.isArray(words) ? words : [{ tag: 'a', href, children: [localise(words, language, own).text] }];

/**
 * Whether the page stands in a frame that is sandboxed without `allow-downloads`. Where it may not look at its own frame it has no
 * origin and cannot know whether it has leave.
 */
function isForbidden(): boolean {
  if (origin === 'null') return true;
  try {
    const sandbox = frameElement?.getAttribute('sandbox');
    return typeof sandbox === 'string' && !/\ballow-downloads\b/.test(sandbox);
  } catch {
    return false; // framed by another site: then only its lack of an origin tells
  }
}

/**
 * Every file of a plan. The plan itself is a link where the page names its address; the others are made when they are asked for.
 *
 * @param src Address of the plan.json, as the page gives it.
 */
export function offerOf(plan: PlanDocument, src: string | undefined, language: string, say: Say): OpenData {
  const { license, modified, formulated, source } = plan.plan;
  const saves = !isForbidden();
  const files = filesOf(plan).flatMap(({ name, kind, title, rows }) => {
    const about = fileWords(kind, rows, language);
    if (name === 'plan.json' && src) return { title: linked(title, src, language, plan.language), about };
    return saves ? { title, about, name } : [];
  });
  const from = plan.sources.find(({ id }) => id === source);
  const facts: (Fact | undefined)[] = [
    license && { term: say('license'), value: license.url ? linked(license.name, license.url, language, plan.language) : license.name },
    from && { term: say('source'), value: from.url ? linked(from.title, from.url, language, plan.language) : from.title },
    formulated ? { term: say('formulated'), value: formatDate(formulated, language) } : undefined,
    modified ? { term: say('modified'), value: formatDate(modified, language) } : undefined,
  ];
  const paragraphs = [plan.plan.fictional && say('fictional'), isSummarised(plan) && say('summarised'), !saves && say('blocked')];
  return {
    plan,
    lists: [
      {
        heading: '',
        paragraphs: paragraphs.filter((each) => each !== false && each !== undefined),
        files,
        facts: facts.filter((each) => each !== undefined),
        sections: [],
      },
    ],
  };
}
