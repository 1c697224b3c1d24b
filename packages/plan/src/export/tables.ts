import type { Text } from '../model/text.ts';
import type { PlanDocument } from '../model/types.ts';
import { nameOf, type Column } from '../read/column.ts';
import type { AnyTable } from '../read/table.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Phrase } from '../shapes/types.ts';
import { speaker, type WriteOptions } from '../write/options.ts';
import { rowsOfNouns } from '../write/records.ts';
import { numbered } from '../write/title.ts';
import { toCsv } from '../write/csv.ts';
import { fullAreaCode } from './area-code.ts';
import * as columns from './columns.ts';
import { LISTED, type TableId } from './list.ts';
import type { ExportOptions, Say } from './say.ts';
import { asSpreadsheetText } from './spreadsheet-text.ts';

/** One noun of the plan as a table. */
export interface DataTable {
  /** Of the file: `nodes` → nodes.csv. */
  id: TableId;
  /** What is in it, for a link. */
  title: Text;
  /** Header and rows, as they stand in the file; empty cells are ''. */
  cells: string[][];
}

interface Source {
  table: AnyTable;
  rows: (plan: PlanDocument, say: Say) => readonly object[];
  /** Columns that the open data set wants in front; the same in each row. */
  leading?: (plan: PlanDocument, say: Say) => readonly [column: string, value: string][];
}

interface Titled {
  id: string;
  number?: string | undefined;
  title: Text;
}
const titleOf = ({ number, title }: Titled, say: Say): string => plainText(numbered(number, say(title)));
const named = (all: readonly Titled[], id: string | undefined, say: Say): string | undefined => {
  const found = id === undefined ? undefined : all.find((each) => each.id === id);
  return found && titleOf(found, say);
};
const pair = (term: string, value: string): string => plainText(joinPhrases(term, value, '：'));

/** Whatever a relation leads to, by its name. */
function endOf({ plan, bodies, actors, relatedPlans }: PlanDocument, id: string, say: Say): string | undefined {
  if (id === 'plan') return say(plan.title);
  const found = [...bodies, ...actors].find((each) => each.id === id)?.name ?? relatedPlans.find((each) => each.id === id)?.title;
  return found && say(found);
}

const rating = (plan: PlanDocument, given: { scale: string; step: string } | undefined) => {
  const step = given && plan.scales.find(({ id }) => id === given.scale)?.steps.find(({ id }) => id === given.step);
  return { words: step, id: given && `${given.scale}/${given.step}` };
};

const municipality: Source['leading'] = ({ plan }, say) => [
  ['全国地方公共団体コード', fullAreaCode(plan.areaCode ?? '')],
  ['地方公共団体名', plan.publisher.type === 'municipality' ? say(plan.publisher.name) : ''],
];

/** In the order in which a plan tells them. */
const SOURCES = {
  plan: {
    table: columns.PLAN,
    rows: ({ plan }, say) => [
      {
        ...plan,
        publisher: plan.publisher.name,
        start: plan.period?.start,
        end: plan.period?.end,
        areaCode: fullAreaCode(plan.areaCode ?? ''),
        philosophy: plan.philosophy?.text,
        license: plan.license && [say(plan.license.name), plan.license.url].filter(Boolean).join(' '),
      },
    ],
  },
  sections: {
    table: columns.SECTIONS,
    rows: ({ sections }) => sections,
  },
  nodes: {
    table: columns.NODES,
    rows: ({ nodes, levels }) => nodes.map((node) => ({ ...node, levelLabel: levels.find(({ id }) => id === node.level)?.label })),
  },
  actors: {
    table: columns.ACTORS,
    rows: ({ actors }) => actors,
  },
  roles: {
    table: columns.ROLES,
    rows: ({ roles, actors }, say) =>
      roles.map((role) => ({
        ...role,
        actorName: actors.find(({ id }) => id === role.actor)?.name,
        facts: role.facts.map(({ term, value }) => pair(say(term), say(value))),
      })),
  },
  scales: {
    table: columns.SCALES,
    rows: ({ scales }) => scales.flatMap(({ steps, ...scale }) => steps.map((step) => ({ ...step, ...scale, step: step.id }))),
  },
  assessments: {
    table: columns.ASSESSMENTS,
    rows: (plan, say) =>
      plan.assessments.map((each) => {
        const [progress, direction] = [rating(plan, each.progress), rating(plan, each.direction)];
        return {
          ...each,
          target: named([...plan.nodes, ...plan.roles, ...plan.indicators], each.target, say) ?? each.target,
          targetId: each.target,
          progress: progress.words,
          progressId: progress.id,
          direction: direction.words,
          directionId: direction.id,
        };
      }),
  },
  indicators: {
    table: columns.INDICATORS,
    rows: ({ indicators, nodes }, say) => indicators.map((each) => ({ ...each, node: named(nodes, each.node, say), nodeId: each.node })),
  },
  observations: {
    table: columns.OBSERVATIONS,
    rows: ({ indicators }) =>
      indicators.flatMap(({ id, title, unit, baseline, observations, target, summarised, source }) =>
        [
          ...(baseline ? [{ ...baseline, what: '現状値' }] : []),
          ...observations.map((each) => ({ ...each, what: '実績値' })),
          ...(target ? [{ ...target, what: '目標値' }] : []),
        ].map((value) => ({ id, title, unit, summarised, source, ...value })),
      ),
  },
  bodies: {
    table: columns.BODIES,
    rows: ({ bodies }, say) =>
      bodies.map((body) => ({ ...body, parent: say(bodies.find(({ id }) => id === body.parent)?.name), parentId: body.parent })),
  },
  relations: {
    table: columns.RELATIONS,
    rows: (plan, say) =>
      plan.relations.map((each) => ({ ...each, fromName: endOf(plan, each.from, say), toName: endOf(plan, each.to, say) })),
  },
  cycles: {
    table: columns.CYCLES,
    rows: ({ cycles }) =>
      cycles.flatMap(({ id, title, phases, current, summarised, source }) =>
        phases.map((phase) => ({ ...phase, id, title, phase: phase.id, current: phase.id === current, summarised, source })),
      ),
  },
  'related-plans': {
    table: columns.RELATED_PLANS,
    rows: ({ relatedPlans }, say) =>
      relatedPlans.map((each) => ({
        ...each,
        policies: each.policies.map(({ number, title }) => plainText(numbered(number, say(title)))),
      })),
  },
  'legal-basis': {
    table: columns.LEGAL_BASIS,
    rows: ({ legalBasis }, say) =>
      legalBasis.map((each) => ({ ...each, items: each.items.map(({ title, text }) => pair(say(title), say(text))) })),
  },
  funding: { table: columns.FUNDING, rows: ({ funding }) => funding },
  channels: {
    table: columns.CHANNELS,
    rows: ({ channels }) => channels,
  },
  windows: {
    table: columns.WINDOWS,
    rows: ({ windows }) => windows,
    leading: municipality,
  },
  'crisis-lines': {
    table: columns.CRISIS_LINES,
    rows: ({ crisisLines }) => crisisLines,
  },
  offices: {
    table: columns.OFFICES,
    rows: ({ offices }) => offices,
    leading: municipality,
  },
  'previous-evaluation': {
    table: columns.PREVIOUS_EVALUATION,
    rows: ({ previousEvaluation, nodes }, say) =>
      previousEvaluation.map((each) => ({ ...each, nodeTitle: named(nodes, each.node, say) ?? each.node ?? each.id })),
  },
  glossary: {
    table: columns.GLOSSARY,
    rows: ({ glossary }) => glossary,
  },
  sources: {
    table: columns.SOURCES,
    rows: ({ sources }) => sources,
  },
} satisfies Record<TableId, Source>;

/** The columns of a file, with which `recordsToRows` reads it back. */
export const tableOf = (id: TableId): AnyTable => SOURCES[id].table;

/** Values that Excel may well take for what they are: numbers, dates, times. */
const isNumeric = (kind: Column['kind'] | undefined): boolean =>
  typeof kind === 'object' ? kind.isNumeric === true : kind === undefined || /^(number|count|date|year)$/.test(kind);

/**
 * One noun of the plan as a table with all its columns, also those that are empty, so that files of two years have the same ones.
 * Only an indicator's years differ: each has a column of its own.
 *
 * @param options The language of texts that the plan has in several; the plan's own unless given. Column names are Japanese always.
 */
export function tableOfPlan(plan: PlanDocument, id: TableId, { language = plan.language }: ExportOptions = {}): DataTable {
  const { table, rows, leading }: Source = SOURCES[id];
  const options: WriteOptions = { language, documentLanguage: plan.language };
  const speak = speaker(options).say;
  const say: Say = (text) => (text === undefined ? '' : plainText(speak(text) as Phrase));
  const front = leading?.(plan, say) ?? [];
  const records = rowsOfNouns(rows(plan, say), table, options);
  const known = table.columns.map(nameOf);
  const years = [...new Set(records.flatMap(({ cells }) => cells.map(({ column }) => column)))]
    .filter((name) => !known.includes(name))
    .sort();
  const names = [...known, ...years];
  const body = records.map(({ cells }) => [
    ...front.map(([, value]) => asSpreadsheetText(value)),
    ...names.map((name) => {
      const kind = table.columns.find((column) => nameOf(column) === name)?.kind;
      const value = plainText(cells.find(({ column }) => column === name)?.value ?? '');
      return isNumeric(kind) ? value : asSpreadsheetText(value);
    }),
  ]);
  return { id, title: LISTED[id].title, cells: [[...front.map(([name]) => name), ...names], ...body] };
}

/** A table as a file that Excel opens as it is. */
export const csvOf = ({ cells }: DataTable): string => toCsv(cells);
