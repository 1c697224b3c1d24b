// Every kind of content that a plan can hold, what it says, and the element that shows it.
import { formatDate, formatFiscalYear, type PlanDocument, type Text } from '@tomoni/plan';
import { western } from './rendered.ts';

type Said = string | number | Text | undefined;

export interface Kind {
  /** 日本語 and English. */
  name: readonly [ja: string, en: string];
  /** Where it stands in plan.json. */
  path: string;
  /** Selectors of the elements that show it; a page needs one of them. */
  shownBy: readonly string[];
  /** One list an entry: what the page must say of it, in Japanese. */
  of: (plan: PlanDocument) => readonly (readonly Said[])[];
}

const year = (fiscalYear: number | undefined): Said =>
  fiscalYear === undefined ? undefined : formatFiscalYear(fiscalYear, 'ja', { form: 'short' });
const date = (partial: string | undefined): Said => partial && formatDate(partial);
const one = (...said: Said[]): Said[][] => (said.some((each) => each !== undefined) ? [said] : []);
const each = (all: readonly Said[]): Said[][] => all.flatMap((said) => one(said));
const part = (kind: string): string => `tomoni-plan-part[kind="${kind}"]`;

const kind = (ja: string, en: string, path: string, shownBy: string | readonly string[], of: Kind['of']): Kind => ({
  name: [ja, en],
  path,
  shownBy: typeof shownBy === 'string' ? [shownBy] : shownBy,
  of,
});

const OVERVIEW = 'tomoni-plan-overview';
const TREE = 'tomoni-goal-tree';
const ROLES = 'tomoni-role-cards';
const GOVERNANCE = 'tomoni-governance';
const HIERARCHY = 'tomoni-plan-hierarchy';
const INDICATORS = 'tomoni-indicators';
const REPORT = 'tomoni-progress-report';
const FINDER = 'tomoni-consultation-finder';
const DATA = 'tomoni-open-data';
/** Prose of the plan stands in parts of its own, or in the overview where it introduces the plan. */
const PROSE = ['tomoni-plan-part:not([kind])', OVERVIEW];

const TOPICS: readonly [topic: string, ja: string, en: string][] = [
  ['purpose', '策定の趣旨', 'purpose'],
  ['position', '位置付け', 'position'],
  ['features', '特徴', 'features'],
  ['background', '背景', 'background'],
  ['promotion', '推進', 'promotion'],
  ['management', '進行管理', 'management'],
  ['evaluation', '評価の方法', 'evaluation'],
  ['review', '見直し', 'review'],
  ['cooperation', '協働', 'cooperation'],
  ['other', 'その他', 'other'],
];

/** Ends of a relation that are plans, not bodies or actors. */
function isAmongPlans(plan: PlanDocument, { from, to }: PlanDocument['relations'][number]): boolean {
  const plans = new Set(['plan', ...plan.relatedPlans.map(({ id }) => id)]);
  return plans.has(from) && plans.has(to);
}

const steps = ({ scales }: PlanDocument, axis: string) => scales.filter((scale) => scale.axis === axis).flatMap(({ steps }) => steps);
const words = ({ scales }: PlanDocument, rating: { scale: string; step: string } | undefined): Said[] => {
  const step = scales.find(({ id }) => id === rating?.scale)?.steps.find(({ id }) => id === rating?.step);
  return [step?.mark, step?.label];
};

/** In the order in which a plan has them. */
export const KINDS: readonly Kind[] = [
  kind('名称', 'title', 'plan.title', OVERVIEW, ({ plan }) => one(plan.title)),
  kind('次・期', 'edition', 'plan.edition', OVERVIEW, ({ plan }) => one(plan.edition)),
  kind('計画の性格', 'kind', 'plan.kind', OVERVIEW, ({ plan }) => one(plan.kind)),
  kind('策定者', 'publisher', 'plan.publisher', OVERVIEW, ({ plan: { publisher: p } }) =>
    one(p.name, p.postalCode, p.address, p.phone, p.fax, p.email, p.url),
  ),
  kind('全国地方公共団体コード', 'area code', 'plan.areaCode', OVERVIEW, ({ plan }) => one(plan.areaCode)),
  kind('計画期間', 'period', 'plan.period', OVERVIEW, ({ plan }) => one(year(plan.period?.start), year(plan.period?.end))),
  kind('策定年月', 'formulated', 'plan.formulated', OVERVIEW, ({ plan }) => one(date(plan.formulated))),
  kind('中間年度', 'mid-term year', 'plan.midterm', OVERVIEW, ({ plan }) => one(year(plan.midterm))),
  kind('基本理念', 'principle', 'plan.philosophy', OVERVIEW, ({ plan }) => one(plan.philosophy?.text, plan.philosophy?.explanation)),
  kind('前計画', 'previous plan', 'plan.previous', OVERVIEW, ({ plan: { previous: p } }) => one(p?.title, p?.philosophy, p?.summary)),
  kind('問い合わせ先', 'contact', 'plan.contact', OVERVIEW, ({ plan }) => one(plan.contact)),
  kind('備考', 'note', 'plan.note', OVERVIEW, ({ plan }) => one(plan.note)),
  kind('利用条件', 'licence', 'plan.license', DATA, ({ plan }) => one(plan.license?.name)),
  kind('データの更新日', 'modified', 'plan.modified', DATA, ({ plan }) => one(date(plan.modified))),
  ...TOPICS.map(([topic, ja, en]) =>
    kind(`本文：${ja}`, `prose: ${en}`, `sections[topic=${topic}]`, PROSE, ({ sections }) =>
      sections.filter((each) => each.topic === topic).map(({ title, paragraphs, items }) => [title, ...paragraphs, ...items]),
    ),
  ),
  kind('階層', 'levels', 'levels', TREE, ({ levels, nodes }) =>
    each(levels.filter(({ id }) => nodes.some((node) => node.level === id)).map(({ label }) => label)),
  ),
  kind('施策の体系', 'goals and policies', 'nodes', TREE, ({ nodes }) =>
    nodes.map(({ number, title, subtitle }) => [number, title, subtitle]),
  ),
  kind('短い名前', 'short labels', 'nodes.shortLabel', TREE, ({ nodes }) => each(nodes.map(({ shortLabel }) => shortLabel))),
  kind('しるし（新）', 'flags', 'nodes.flags', TREE, ({ nodes }) => each(nodes.flatMap(({ flags }) => flags))),
  kind('課題認識', 'issues', 'nodes.issue', TREE, ({ nodes }) => each(nodes.map(({ issue }) => issue))),
  kind('対応方針', 'responses', 'nodes.response', TREE, ({ nodes }) => each(nodes.map(({ response }) => response))),
  kind('関連する施策', 'measures', 'nodes.measures', TREE, ({ nodes }) => each(nodes.flatMap(({ measures }) => measures))),
  kind('取り組み', 'actions of a policy', 'nodes.actions', TREE, ({ nodes }) => each(nodes.flatMap(({ actions }) => actions))),
  kind('主体', 'actors', 'actors', part('actors'), ({ actors }) => each(actors.map(({ name }) => name))),
  kind('役割', 'roles', 'roles', ROLES, ({ roles }) => roles.map(({ number, title, paragraphs }) => [number, title, ...paragraphs])),
  kind('役割の行動', 'actions of a role', 'roles.actions', ROLES, ({ roles }) => each(roles.flatMap(({ actions }) => actions))),
  kind('役割の事項', 'facts of a role', 'roles.facts', ROLES, ({ roles }) =>
    roles.flatMap(({ facts }) => facts.map(({ term, value }) => [term, value])),
  ),
  kind('根拠法令（役割）', 'law of a role', 'roles.lawRef', ROLES, ({ roles }) => each(roles.map(({ lawRef }) => lawRef))),
  kind('自助・互助・共助・公助', 'tier', 'roles.tier', ROLES, ({ roles }) => each(roles.map(({ tier }) => tier))),
  kind('進捗の記号', 'progress scale', 'scales[axis=progress]', 'tomoni-progress-legend[axis=progress]', (plan) =>
    steps(plan, 'progress').map(({ mark, label, note }) => [mark, label, note]),
  ),
  kind('今後の方向の記号', 'direction scale', 'scales[axis=direction]', 'tomoni-progress-legend[axis=direction]', (plan) =>
    steps(plan, 'direction').map(({ mark, label, note }) => [mark, label, note]),
  ),
  kind('評価', 'assessments', 'assessments', REPORT, (plan) =>
    plan.assessments.map((a) => [
      year(a.fiscalYear),
      a.checkpoint,
      a.assessor,
      ...words(plan, a.progress),
      ...words(plan, a.direction),
      a.comment,
    ]),
  ),
  kind('成果指標', 'indicators', 'indicators', INDICATORS, ({ indicators }) =>
    indicators.map(({ title, unit, note }) => [title, unit, note]),
  ),
  kind('現状値', 'baselines', 'indicators.baseline', INDICATORS, ({ indicators }) =>
    indicators.flatMap(({ baseline: b }) => one(b?.value, year(b?.fiscalYear), b?.survey)),
  ),
  kind('目標の方向', 'wanted directions', 'indicators.direction', INDICATORS, ({ indicators }) =>
    each(indicators.map(({ direction }) => direction && { increase: '増やす', decrease: '減らす', maintain: '維持する' }[direction])),
  ),
  kind('目標値', 'targets', 'indicators.target', INDICATORS, ({ indicators }) =>
    indicators.flatMap(({ target }) => one(target?.value, year(target?.fiscalYear))),
  ),
  kind('許容幅', 'tolerances', 'indicators.tolerance', INDICATORS, ({ indicators }) => each(indicators.map(({ tolerance }) => tolerance))),
  kind('実績', 'observations', 'indicators.observations', INDICATORS, ({ indicators }) =>
    indicators.flatMap(({ observations }) => observations.map((o) => [o.value, year(o.fiscalYear), o.survey])),
  ),
  kind('推進組織', 'bodies', 'bodies', GOVERNANCE, ({ bodies }) => bodies.map((b) => [b.name, b.kind, ...b.duties])),
  kind('構成', 'membership', 'bodies.membership', GOVERNANCE, ({ bodies }) => each(bodies.map(({ membership }) => membership))),
  kind('定員', 'maximum', 'bodies.maximum', GOVERNANCE, ({ bodies }) => each(bodies.map(({ maximum }) => maximum))),
  kind('設置予定', 'planned bodies', 'bodies.planned', GOVERNANCE, ({ bodies }) =>
    bodies.filter(({ planned }) => planned).map(({ name }) => [name, '予定']),
  ),
  kind('組織の関係', 'relations of bodies', 'relations', GOVERNANCE, (plan) =>
    plan.relations.filter((relation) => !isAmongPlans(plan, relation)).map(({ label, sentence }) => [label, sentence]),
  ),
  kind('計画の関係', 'relations of plans', 'relations', HIERARCHY, (plan) =>
    plan.relations.filter((relation) => isAmongPlans(plan, relation)).map(({ label, sentence }) => [label, sentence]),
  ),
  kind('進行の循環', 'cycles', 'cycles', 'tomoni-pdca-cycle', ({ cycles }) =>
    cycles.flatMap(({ phases }) => phases.map(({ label, name, paragraphs, items }) => [label, name, ...paragraphs, ...items])),
  ),
  kind('関連計画', 'related plans', 'relatedPlans', HIERARCHY, ({ relatedPlans }) =>
    relatedPlans.map(({ title, kind, publisher, field, number, philosophy, policies }) => [
      title,
      kind,
      publisher,
      field,
      number,
      philosophy,
      ...policies.flatMap((policy) => [policy.number, policy.title]),
    ]),
  ),
  kind('根拠法令', 'legal basis', 'legalBasis', part('legal-basis'), ({ legalBasis }) =>
    legalBasis.map(({ law, article, date: on, title, paragraphs, items }) => [
      law,
      article,
      date(on),
      title,
      ...paragraphs,
      ...items.flatMap((item) => [item.title, item.text]),
    ]),
  ),
  kind('財源', 'funding', 'funding', part('funding'), ({ funding }) =>
    funding.map(({ title, paragraphs, items }) => [title, ...paragraphs, ...items]),
  ),
  kind('周知・広報', 'publicity', 'channels', part('publicity'), ({ channels }) =>
    channels.map(({ title, description }) => [title, description]),
  ),
  kind('相談窓口', 'consultation windows', 'windows', FINDER, ({ windows }) =>
    windows.map(({ name, description, phones, fax, email, themes, audience, checked }) => [
      name,
      description,
      fax,
      email,
      checked && western(checked),
      ...themes,
      ...audience,
      ...phones.flatMap(({ number, note }) => [number, note]),
    ]),
  ),
  kind('緊急の相談先', 'crisis lines', 'crisisLines', FINDER, ({ crisisLines }) =>
    crisisLines.map((line) => [line.name, line.phone, line.hours, line.region, line.note]),
  ),
  kind('事業所', 'offices', 'offices', 'tomoni-office-map', ({ offices }) =>
    offices.map(({ name, postalCode, address, phone, fax, email }) => [name, postalCode, address, phone, fax, email]),
  ),
  kind('前計画の評価と課題', 'previous evaluation', 'previousEvaluation', part('previous-evaluation'), ({ previousEvaluation }) =>
    previousEvaluation.map(({ evaluation, issues }) => [...evaluation, ...issues]),
  ),
  kind('用語', 'glossary', 'glossary', part('glossary'), ({ glossary }) => glossary.map(({ term, definition }) => [term, definition])),
  kind('出典', 'sources', 'sources', part('sources'), ({ sources }) =>
    sources.map(({ title, publisher, date: on, note, url }) => [title, publisher, date(on), note, url]),
  ),
];
