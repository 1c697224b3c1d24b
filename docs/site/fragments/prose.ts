// Parts of the plan that are headings and prose.
import { plainText, type PlanDocument } from '@tomoni/plan';
import { previousEvaluationOf } from '@tomoni/plan/ask';
import {
  writeActors,
  writeChannels,
  writeFunding,
  writeGlossary,
  writeLegalBasis,
  writePreviousEvaluation,
  writeProse,
} from '@tomoni/plan/write';
import { Html } from './html.ts';
import { inPage } from './say.ts';

/** One section of the plan under a heading of the given level; its id is the mark's argument. For places inside an element. */
export const plainSection =
  (headingLevel: 2 | 3) =>
  (plan: PlanDocument, id?: string): Html => {
    const found = plan.sections.find((each) => each.id === id);
    if (!found) throw new Error(`the plan has no section ${id}; it has ${plan.sections.map((each) => each.id).join(', ')}`);
    const { number, ...rest } = found;
    const title = (number ? `${number}　` : '') + plainText(found.title);
    return new Html(writeProse([{ ...rest, id: `section-${found.id}`, title }], { ...inPage(plan), headingLevel, ids: true }));
  };

/** The same in an element of its own. The heading stays the page's, so that it looks like the page's others. */
export const section =
  (headingLevel: 2 | 3) =>
  (plan: PlanDocument, id?: string): Html => {
    const { markup } = plainSection(headingLevel)(plan, id);
    const [heading, ...body] = markup.split('\n');
    return body.length ? new Html([heading, '<tomoni-plan-part>', ...body, '</tomoni-plan-part>'].join('\n')) : new Html(markup);
  };

/** 根拠法令 */
export const legalBasis = (plan: PlanDocument): Html => new Html(writeLegalBasis(plan.legalBasis, inPage(plan)));

/** 財源 */
export const funding = (plan: PlanDocument): Html => new Html(writeFunding(plan.funding, inPage(plan)));

/** 周知・広報 */
export const channels = (plan: PlanDocument): Html => new Html(writeChannels(plan.channels, { ...inPage(plan), as: 'list' }));

/** 前計画の評価と課題. An evaluation is what the plan says under that word; some read as issues, so neither is styled as a success. */
export const previousEvaluation = (plan: PlanDocument): Html =>
  new Html(writePreviousEvaluation(previousEvaluationOf(plan), { ...inPage(plan), ids: true }));

/** 用語の説明 */
export const glossary = (plan: PlanDocument): Html => new Html(writeGlossary(plan.glossary, inPage(plan)));

/** 計画に関わる人と団体 */
export const actors = (plan: PlanDocument): Html => new Html(writeActors(plan.actors, inPage(plan)));
