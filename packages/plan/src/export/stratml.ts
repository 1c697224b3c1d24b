import { formatFiscalYear } from '../model/fiscal-year.ts';
import type { Actor, Indicator, Node, PlanDocument } from '../model/types.ts';
import { daysOf, descriptionOf, fullTitle, isSummarised, linesOf, sayer, webAddress, type ExportOptions, type Say } from './say.ts';
import { leaf, xmlDocument, type XmlElement } from './xml.ts';

/** Of the schema that ISO 17469-1:2015 publishes (StrategicPlanISOVersion20140401.xsd). */
export const STRATML_NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';

/** A year, a name and a value as one line each; none of them is computed. */
function indicatorLines({ title, unit, baseline, target, direction, observations }: Indicator, say: Say, language: string): string {
  const ways = { increase: '増やす', decrease: '減らす', maintain: '維持する' };
  const value = ({ value: number, fiscalYear }: { value: number; fiscalYear?: number | undefined }) =>
    `${number}${unit}${fiscalYear === undefined ? '' : `（${formatFiscalYear(fiscalYear, language)}）`}`;
  const parts = [
    baseline && `現状値 ${value(baseline)}`,
    ...observations.map((each) => `実績値 ${value(each)}`),
    target ? `目標値 ${value(target)}` : direction && `目標の方向 ${ways[direction]}`,
  ];
  return `成果指標：${say(title)}　${parts.filter(Boolean).join('、')}`;
}

/** The nodes below one, in the plan's order, each with those above it up to the goal. A node that leads back to itself ends there. */
function* below(nodes: readonly Node[], top: Node, seen: Set<Node>): Generator<{ node: Node; above: readonly Node[] }> {
  const open: { node: Node; above: readonly Node[] }[] = [{ node: top, above: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, above } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    if (node !== top) yield next;
    const children = nodes.filter(({ parent }) => parent === node.id);
    open.push(...children.reverse().map((child) => ({ node: child, above: node === top ? [] : [...above, node] })));
  }
}

/** Identifiers are xsd:ID: they begin with a letter and are unique in the document. */
function identifiers(): (kind: string, id: string | undefined) => XmlElement | undefined {
  const used = new Set<string>();
  return (kind, id) => {
    const name = `${kind}-${id}`;
    if (!id || !/^[a-z0-9][\w.-]*$/i.test(id) || used.has(name)) return undefined;
    used.add(name);
    return leaf('Identifier', name);
  };
}

/** A generic group of people, or one organization. Source: StakeholderTypeType of the schema. */
const KIND_OF_ACTOR = (kind: Actor['kind']): string | undefined =>
  /^(council|government)$/.test(kind) ? 'Organization' : kind === 'other' ? undefined : 'Generic_Group';

/**
 * The plan as StratML Part 1 (ISO 17469-1:2015): the goals with what stands below them, the philosophy as the vision, the actors with
 * their roles as stakeholders, the bodies as organizations. The standard knows two levels, Goal and Objective: deeper ones are objectives
 * of their goal and name those above them. Fiscal years become days (April to March). Nothing is filled in that the plan does not say.
 *
 * @returns undefined for a plan without goals: the standard wants at least one.
 */
export function stratmlOf(document: PlanDocument, options: ExportOptions = {}): string | undefined {
  const { plan, nodes, levels, indicators, roles, actors, bodies, sources } = document;
  const { language = document.language } = options;
  const say = sayer(document, options);
  const identifier = identifiers();
  const ids = new Set(nodes.map(({ id }) => id));
  const seen = new Set<Node>();
  const words = ({ number, title }: Node) => [number, say(title)].filter(Boolean).join(' ');

  const told = (node: Node, above: readonly Node[] = []): (XmlElement | undefined)[] => [
    { name: 'Name', content: say(node.title) },
    { name: 'Description', content: linesOf(say(node.subtitle), say(node.issue), say(node.response)) ?? '' },
    identifier('node', node.id),
    leaf('SequenceIndicator', node.number),
    leaf(
      'OtherInformation',
      linesOf(
        say(levels.find(({ id }) => id === node.level)?.label),
        above.length ? `上位の項目：${above.map(words).join(' ＞ ')}` : undefined,
        ...node.flags,
        ...node.measures.map((text) => `関連する施策：${say(text)}`),
        ...node.actions.map((text) => `取組：${say(text)}`),
        ...indicators.filter((each) => each.node === node.id).map((each) => indicatorLines(each, say, language)),
      ),
    ),
  ];
  const goal = (top: Node): XmlElement => ({
    name: 'Goal',
    content: [
      ...told(top),
      ...[...below(nodes, top, seen)].map(({ node, above }): XmlElement => ({ name: 'Objective', content: told(node, above) })),
    ],
  });
  const goals = nodes.filter(({ parent }) => parent === undefined || !ids.has(parent)).map(goal);
  for (const node of nodes) if (!seen.has(node)) goals.push(goal(node)); // those that only lead to each other
  if (!goals.length) return undefined;

  const stakeholders = actors.map(({ id, name, kind }): XmlElement => ({
    name: 'Stakeholder',
    attributes: { StakeholderTypeType: KIND_OF_ACTOR(kind) },
    content: [
      { name: 'Name', content: say(name) },
      leaf(
        'Description',
        linesOf(
          ...roles
            .filter(({ actor }) => actor === id)
            .flatMap((role) => [say(role.title), ...role.paragraphs.map(say), ...role.actions.map(say)]),
        ),
      ),
    ],
  }));
  const organization = (
    id: XmlElement | undefined,
    name: string,
    description: string | undefined,
    more: XmlElement[] = [],
  ): XmlElement => ({
    name: 'Organization',
    content: [leaf('Name', name), id, leaf('Description', description), ...more],
  });
  const days = daysOf(document);
  const source = sources.find(({ id }) => id === plan.source);
  const { publisher, philosophy } = plan;

  return xmlDocument({
    name: 'StrategicPlan',
    attributes: { xmlns: STRATML_NAMESPACE },
    content: [
      { name: 'Name', content: fullTitle(document, say) },
      leaf('Description', descriptionOf(document, say)),
      leaf(
        'OtherInformation',
        linesOf(
          say(plan.kind),
          plan.period && `計画期間 ${formatFiscalYear(plan.period.start, language)}～${formatFiscalYear(plan.period.end, language)}`,
          plan.formulated && `策定 ${plan.formulated}`,
          plan.midterm === undefined ? undefined : `中間年度 ${formatFiscalYear(plan.midterm, language)}`,
          plan.draft ? '案' : undefined,
          say(philosophy?.explanation),
          say(plan.note),
          source && `出典 ${linesOf(say(source.title), say(source.note))}`,
          isSummarised(document) ? '文章は要約です。' : undefined,
          plan.fictional ? '架空の例です。' : undefined,
          plan.license && `利用条件 ${[say(plan.license.name), plan.license.url].filter(Boolean).join(' ')}`,
        ),
      ),
      {
        name: 'StrategicPlanCore',
        content: [
          organization(identifier('publisher', plan.id), say(publisher.name), say(publisher.address), stakeholders),
          ...bodies.map((body) =>
            organization(
              identifier('body', body.id),
              say(body.name),
              linesOf(say(body.kind), say(body.membership), ...body.duties.map(say), body.planned ? '設置予定' : undefined),
            ),
          ),
          philosophy && { name: 'Vision', content: [leaf('Description', say(philosophy.text))] },
          ...goals,
        ],
      },
      {
        name: 'AdministrativeInformation',
        content: [
          leaf('StartDate', days?.start),
          leaf('EndDate', days?.end),
          // A month is no date: a day is only given where the plan's own source has one.
          leaf('PublicationDate', /^\d{4}-\d\d-\d\d$/.exec(source?.date ?? '')?.[0]),
          leaf('Source', webAddress(source?.url)),
          publisher.phone || publisher.email
            ? { name: 'Submitter', content: [leaf('PhoneNumber', publisher.phone), leaf('EmailAddress', publisher.email)] }
            : undefined,
        ],
      },
    ],
  });
}
