// Parts of the plan that are headings and prose.
import type { PlanDocument } from '@tomoni/plan';
import { heading, html, lines, type Html } from './html.ts';
import { date, enumerated, facts, list, paragraphs, say, texts } from './say.ts';

/** One section of the plan under a heading of the given level; its id is the mark's argument. */
export const section =
  (level: 2 | 3) =>
  (plan: PlanDocument, id?: string): Html => {
    const found = plan.sections.find((each) => each.id === id);
    if (!found) throw new Error(`the plan has no section ${id}; it has ${plan.sections.map((each) => each.id).join(', ')}`);
    const { number, title } = found;
    return lines(
      heading(level, `section-${found.id}`, [number && `${number}　`, say(plan, title)]),
      paragraphs(plan, found.paragraphs),
      list(texts(plan, found.items)),
    );
  };

/** 根拠法令 */
export const legalBasis = (plan: PlanDocument): Html =>
  lines(
    plan.legalBasis.map(({ id, law, article, date: day, title, paragraphs: all, items }) =>
      lines(
        html`<h3 id="law-${id}">${say(plan, title)}</h3>`,
        facts([
          ['法令等', html`${say(plan, law)}${article && html` ${say(plan, article)}`}`],
          ['年月日', day && date(day)],
        ]),
        paragraphs(plan, all),
        facts(items.map((item) => [say(plan, item.title)!, say(plan, item.text)])),
      ),
    ),
  );

/** 財源 */
export const funding = (plan: PlanDocument): Html =>
  lines(
    plan.funding.map(({ id, title, paragraphs: all, items }) =>
      lines(html`<h3 id="funding-${id}">${say(plan, title)}</h3>`, paragraphs(plan, all), list(texts(plan, items))),
    ),
  );

/** 周知・広報 */
export const channels = (plan: PlanDocument): Html | undefined =>
  list(
    plan.channels.map(({ title, description }) => {
      const more = say(plan, description);
      return html`<strong>${say(plan, title)}</strong>${more && html`：${more}`}`;
    }),
    'channels',
  );

/** 用語の説明 */
export const glossary = (plan: PlanDocument): Html | undefined =>
  facts(
    plan.glossary.map(({ term, definition }) => [say(plan, term)!, say(plan, definition)]),
    'glossary',
  );

/** 計画に関わる人と団体 */
export const actors = (plan: PlanDocument): Html =>
  html`<p>
    ${enumerated(
      plan,
      plan.actors.map(({ name }) => name),
    )}
  </p>`;
