// Every element with what it reads: the plain HTML of ともに町's plan.
import { readFileSync } from 'node:fs';
import { readPlan } from '@tomoni/plan/document';
import { writeParts, writeWords } from '@tomoni/plan/write';

const read = readPlan(readFileSync(new URL('../../../packages/towns/src/tomoni-cho/plan.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('the plan of the sample town cannot be read');
const { plan } = read;

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Each element in a box of its own, so that the neutral page can give it the width that it has elsewhere. */
export const CONTENT: string = [
  ...writeParts(plan).map(({ element, attributes, html }) => `<tomoni-${element}${attributesOf(attributes)}>${html}</tomoni-${element}>`),
  ...plan.scales.flatMap(({ steps }) =>
    steps.slice(0, 1).map((step) => `<tomoni-progress-badge>${writeWords(step)}</tomoni-progress-badge>`),
  ),
  '<tomoni-open-data src="/plans/tomoni-cho.json"><p>計画のデータ</p></tomoni-open-data>',
  '<tomoni-plan src="/plans/tomoni-cho.json"></tomoni-plan>',
]
  .map((element) => `<div class="tomoni">${element}</div>`)
  .join('\n');
