import type * as v from 'valibot';
import { assessment } from './assessment.ts';
import { body, relation } from './body.ts';
import { crisisLine } from './crisis-line.ts';
import { cycle } from './cycle.ts';
import { channel, funding } from './funding.ts';
import { term } from './glossary.ts';
import { indicator } from './indicator.ts';
import { legalBasis } from './legal-basis.ts';
import { level, node } from './node.ts';
import { office } from './office.ts';
import { plan } from './plan.ts';
import { previousEvaluation } from './previous-evaluation.ts';
import { relatedPlan } from './related-plan.ts';
import { actor, role } from './role.ts';
import { scale } from './scale.ts';
import { section } from './section.ts';
import { source } from './source.ts';
import { fields, languageTag, list, optional, string } from './values.ts';
import { consultationWindow, synonym } from './window.ts';

/** 計画データ — One community welfare plan as a document, `plan.json`. */
export const planDocument = fields({
  /** スキーマ — Address of this schema, for editors. */
  $schema: optional(string),
  /** 言語 — BCP 47 tag of the language in which plain strings are written; ja unless said otherwise. */
  language: optional(languageTag, 'ja'),
  /** 計画 — The plan itself. */
  plan,
  /** 本文 — Prose. */
  sections: list(section),
  /** 階層 — Levels of the goal tree, from the top. */
  levels: list(level),
  /** 体系 — The goal tree. */
  nodes: list(node),
  /** 主体 — Actors. */
  actors: list(actor),
  /** 役割 — Roles. */
  roles: list(role),
  /** 尺度 — Scales. */
  scales: list(scale),
  /** 評価 — Assessments. */
  assessments: list(assessment),
  /** 成果指標 — Indicators. */
  indicators: list(indicator),
  /** 推進組織 — Bodies. */
  bodies: list(body),
  /** 関係 — Relations. */
  relations: list(relation),
  /** 循環 — Cycles. */
  cycles: list(cycle),
  /** 関連計画 — Related plans. */
  relatedPlans: list(relatedPlan),
  /** 根拠法令 — Legal basis. */
  legalBasis: list(legalBasis),
  /** 財源 — Funding. */
  funding: list(funding),
  /** 周知・広報 — Channels of publicity. */
  channels: list(channel),
  /** 相談窓口 — Consultation windows. */
  windows: list(consultationWindow),
  /** 言い換え — Plain words of the town's own by which windows are found. */
  synonyms: list(synonym),
  /** 緊急の相談先 — Numbers to call at once, always in sight. */
  crisisLines: list(crisisLine),
  /** 事業所 — Offices. */
  offices: list(office),
  /** 前計画の評価 — Evaluation of the previous plan. */
  previousEvaluation: list(previousEvaluation),
  /** 用語集 — Glossary. */
  glossary: list(term),
  /** 出典 — Sources. */
  sources: list(source),
});

/** A plan after reading: every list is there, numbers and fiscal years are numbers. */
export type PlanDocument = v.InferOutput<typeof planDocument>;
/** A plan as one may write it: lists may be left out, years and numbers may be text. */
export type PlanDocumentInput = v.InferInput<typeof planDocument>;
