// Parts of the plan that are headings and prose.
import { plainText, type PlanDocument } from '@tomoni/plan';
import { writeFunding, writeGlossary, writeLegalBasis, writeProse } from '@tomoni/plan/write';
import { Html, markup } from './html.ts';
import { day, enumerated, list, say } from './say.ts';

/** One section of the plan under a heading of the given level; its id is the mark's argument. */
export const section =
  (headingLevel: 2 | 3) =>
  (plan: PlanDocument, id?: string): Html => {
    const found = plan.sections.find((each) => each.id === id);
    if (!found) throw new Error(`the plan has no section ${id}; it has ${plan.sections.map((each) => each.id).join(', ')}`);
    const { number, ...rest } = found;
    const title = (number ? `${number}　` : '') + plainText(found.title);
    return new Html(
      writeProse([{ ...rest, id: `section-${found.id}`, title }], { documentLanguage: plan.language, headingLevel, ids: true }),
    );
  };

/** 根拠法令 */
export const legalBasis = (plan: PlanDocument): Html =>
  new Html(
    writeLegalBasis(
      plan.legalBasis.map((each) => ({ ...each, date: each.date && day(each.date) })),
      { documentLanguage: plan.language },
    ),
  );

/** 財源 */
export const funding = (plan: PlanDocument): Html => new Html(writeFunding(plan.funding, { documentLanguage: plan.language }));

/** 周知・広報 */
export const channels = (plan: PlanDocument): Html | undefined =>
  list(
    plan.channels.map(({ title, description }) => {
      const more = say(plan, description);
      return markup`<strong>${say(plan, title)}</strong>${more && markup`：${more}`}`;
    }),
  );

/** 用語の説明 */
export const glossary = (plan: PlanDocument): Html => new Html(writeGlossary(plan.glossary, { documentLanguage: plan.language }));

/** 計画に関わる人と団体 */
export const actors = (plan: PlanDocument): Html =>
  markup`<p>
    ${enumerated(
      plan,
      plan.actors.map(({ name }) => name),
    )}
  </p>`;
