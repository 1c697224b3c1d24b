import type { HierarchyCard } from '../read/hierarchy-outline.ts';
import { nameOf } from '../read/column.ts';
import { RELATED_PLAN_TABLE } from '../read/related-table.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import type { OutlineNode, Phrase } from '../shapes/types.ts';
import { speaker } from './options.ts';
import { writeOutline } from './outline.ts';
import { rowsOfNouns, writeRecords, type RecordOptions } from './records.ts';
import { numbered } from './title.ts';

export interface HierarchyOptions extends Omit<RecordOptions, 'as'> {
  /** What is written: the outline with what the plans say of themselves（also 'bare', without it）, or a table of the plans. */
  as?: 'outline' | 'bare' | 'table' | undefined;
}

const THIS = { ja: 'この計画', en: 'This plan', 'ja-x-easy': 'この計画（けいかく）' };
const RELATED = { ja: '関連計画', en: 'Related plan', 'ja-x-easy': '関連計画' };

/** 計画の位置付け as nested lists: `上位計画：…` around `この計画：…`, and in it what it is linked to, harmonises with or stands above. */
export function writeHierarchy(plans: readonly HierarchyCard[], options: HierarchyOptions = {}): string {
  const { say, spoken } = speaker(options);
  const wordsOf = ({ edges = [], isThis }: HierarchyCard): Phrase =>
    [...(isThis ? [THIS] : []), ...edges].map(say).reduce<Phrase>((all, each) => joinPhrases(all, each, '、'), '');

  const fieldsOf = (plan: HierarchyCard): OutlineNode[] =>
    RELATED_PLAN_TABLE.columns.flatMap((column): OutlineNode[] => {
      const term = say({ ja: nameOf(column) });
      const value = plan[column.field as keyof HierarchyCard];
      if (value === undefined || /^(title|edges)$/.test(column.field)) return [];
      if (column.field !== 'policies') return [{ content: joinPhrases(term, say(value as Phrase), '：'), children: [] }];
      const policies = plan.policies!.map(({ number, title }) => ({ content: numbered(number, say(title)), children: [] }));
      return policies.length ? [{ content: term, children: policies }] : [];
    });
  const branch = (plan: HierarchyCard): OutlineNode => ({
    content: joinPhrases(wordsOf(plan) || say(RELATED), say(plan.title), '：'),
    children: [...(options.as === 'bare' ? [] : fieldsOf(plan)), ...plan.plans.map(branch)],
  });
  if (options.as !== 'table') return writeOutline(plans.map(branch), spoken);

  const flat = (all: readonly HierarchyCard[]): HierarchyCard[] => all.flatMap((plan) => [plan, ...flat(plan.plans)]);
  const nouns = flat(plans).map((plan) => ({ ...plan, edges: [wordsOf(plan)] }));
  const caption = options.caption === undefined ? undefined : say(options.caption);
  return writeRecords(rowsOfNouns(nouns, RELATED_PLAN_TABLE, options), { ...spoken, caption });
}
