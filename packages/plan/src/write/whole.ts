import {
  assessedNodes,
  hierarchyOf,
  overviewOf,
  overviewTerm,
  previousEvaluationOf,
  relationsAmong,
  reportOf,
  sideNames,
} from '../ask/index.ts';
import type { PlanDocument } from '../model/types.ts';
import { writeAssessments } from './assessments.ts';
import { writeBodies, writeRelations } from './bodies.ts';
import { writeHierarchy } from './hierarchy.ts';
import { writeIndicators } from './indicators.ts';
import { writeActors, writePreviousEvaluation, writeSources } from './parts.ts';
import { writeChannels, writeCycle, writeFunding, writeGlossary, writeLegalBasis, writeProse, writeRoles } from './nouns.ts';
import { writeNodes } from './outline.ts';
import { writeOverview } from './overview.ts';
import { writeCrisisLines, writeOffices, writeWindows } from './places.ts';
import type { WriteOptions } from './options.ts';
import type { RecordOptions } from './records.ts';
import { writeScale } from './words.ts';

/** What one element shows of a plan, as plain HTML in Japanese: readable, printable and indexable without a script. */
export interface PlainPart {
  /** The element that reads it, without `tomoni-`. */
  element: string;
  /** Its attributes, such as `kind`. */
  attributes: Readonly<Record<string, string>>;
  title: string;
  /** The content of the element. */
  html: string;
}

/**
 * Every part that a plan has something for, in the order in which a resident reads a plan. Tables have captions and heads.
 *
 * @param headingLevel Level of the first heading inside a part, 2 to 6: one below that of the page's own heading over it.
 */
export function writeParts(plan: PlanDocument, headingLevel = 3): PlainPart[] {
  const options: WriteOptions = { language: 'ja', documentLanguage: plan.language, headingLevel };
  const links = !plan.plan.fictional;
  const captioned = (caption: string): RecordOptions & { links: boolean } => ({ ...options, caption, links });
  const overview = overviewOf(plan, { language: 'ja', term: overviewTerm });
  const part = (element: string, title: string, html: string, attributes: Record<string, string> = {}): PlainPart[] =>
    html ? [{ element, attributes, title, html }] : [];
  const prose = (kind: string, title: string, html: string) => part('plan-part', title, html, { kind });

  return [
    part('plan-overview', '計画の概要', writeOverview(overview, options)),
    prose('sections', '計画の本文', writeProse(plan.sections, options)),
    part('plan-hierarchy', '計画の位置付け', plan.relatedPlans.length ? writeHierarchy(hierarchyOf(plan).plans, options) : ''),
    prose('legal-basis', '根拠法令', writeLegalBasis(plan.legalBasis, options)),
    part('goal-tree', '施策の体系', writeNodes(assessedNodes(plan), { ...options, levels: plan.levels })),
    part('role-cards', 'それぞれの役割', writeRoles(plan.roles, options)),
    prose('actors', '計画に関わる人と団体', writeActors(plan.actors, options)),
    plan.cycles.slice(0, 1).flatMap((cycle) => part('pdca-cycle', '計画の進め方', writeCycle(cycle, options))),
    plan.scales.flatMap((scale) =>
      part('progress-legend', scale.axis === 'progress' ? '進捗の記号' : '今後の方向の記号', writeScale(scale, options), {
        axis: scale.axis,
      }),
    ),
    part('progress-report', '進捗の評価', writeAssessments(reportOf(plan).items, captioned('年度ごとの評価'))),
    part('indicators', '成果指標', writeIndicators(plan.indicators, { ...captioned('成果指標'), nodes: plan.nodes })),
    part(
      'governance',
      '推進の体制',
      [
        writeBodies(plan.bodies, { ...captioned('組織の一覧'), sides: sideNames(plan) }),
        plan.bodies.length ? writeRelations(relationsAmong('bodies', plan), options) : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    prose('funding', '財源', writeFunding(plan.funding, options)),
    prose('publicity', '周知・広報', writeChannels(plan.channels, options)),
    part(
      'consultation-finder',
      '相談窓口',
      plan.windows.length
        ? [
            writeCrisisLines(plan.crisisLines, { ...captioned('緊急の相談先'), links: true }),
            writeWindows(plan.windows, { ...captioned('相談窓口'), as: 'lists' }),
          ]
            .filter(Boolean)
            .join('\n')
        : '',
    ),
    part('office-map', '事務所の地図', writeOffices(plan.offices, captioned('事務所の一覧'))),
    prose('previous-evaluation', '前の計画の評価と課題', writePreviousEvaluation(previousEvaluationOf(plan), options)),
    prose('glossary', '用語の説明', writeGlossary(plan.glossary, options)),
    prose('sources', '出典', writeSources(plan.sources, options)),
  ].flat();
}
