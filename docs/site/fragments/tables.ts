// Nouns of the plan as entries with labelled values, under the column names of the vocabulary.
import type { PlanDocument } from '@tomoni/plan';
import { hierarchyOf, relationsAmong, sideNames } from '@tomoni/plan/ask';
import { writeBodies, writeHierarchy, writeRelations, type WriteOptions } from '@tomoni/plan/write';
import { Html, lines, markup } from './html.ts';
import { asList, asTable, scrolling, type Entry } from './records.ts';
import { list, mail, phone, say } from './say.ts';

type Fragment = (plan: PlanDocument, form?: string) => Html;

/** The same entries as a table (`<!--plan:bodies table-->`), by their names alone (`<!--plan:bodies names-->`) or as a list. */
export const either =
  (id: string, caption: string, head: string, entriesOf: (plan: PlanDocument) => Entry[]): Fragment =>
  (plan, form) => {
    const entries = entriesOf(plan);
    if (form === 'table') return asTable(id, caption, head, entries);
    return form === 'names' ? lines(list(entries.map(({ title }) => title))) : asList(entries);
  };

const inPage = ({ language }: PlanDocument): WriteOptions => ({ language: 'ja', documentLanguage: language });

/** 推進・評価の組織, as lists or as a table. */
export const bodies: Fragment = (plan, form) => {
  const caption = '組織の一覧';
  const write = (as: 'table' | 'lists') => writeBodies(plan.bodies, { ...inPage(plan), sides: sideNames(plan), as, caption });
  return form === 'table' ? scrolling(caption, write('table')) : new Html(write('lists'));
};

/** 組織の関係 (`<!--plan:relations bodies-->`) or 計画の関係 (`plans`), each as a sentence with its word. */
export const relations: Fragment = (plan, among) => {
  if (among !== 'bodies' && among !== 'plans') throw new Error(`relations among ${among}? bodies or plans`);
  return new Html(writeRelations(relationsAmong(among, plan), inPage(plan)));
};

/** この計画と関連する計画 as nested lists; with `table` what the plans say of themselves stands in a table behind. */
export const relatedPlans: Fragment = (plan, form) => {
  const { plans, problems } = hierarchyOf(plan);
  if (problems.length) throw new Error(problems.map(({ relation }) => relation).join(', '));
  const caption = '計画の一覧';
  if (form !== 'table') return new Html(writeHierarchy(plans, inPage(plan)));
  return lines(
    new Html(writeHierarchy(plans, { ...inPage(plan), as: 'bare' })),
    scrolling(caption, writeHierarchy(plans, { ...inPage(plan), as: 'table', caption })),
  );
};

const KINDS = { head: '本所', branch: '支部' };

/** 事業所・支部 */
export const offices = either('offices-table', '事務所の一覧', '名称', (plan) =>
  plan.offices.map((office) => ({
    id: `office-${office.id}`,
    title: markup`${say(plan, office.name)}`,
    facts: [
      ['番号', office.number === undefined ? undefined : String(office.number)],
      ['種別', office.kind && KINDS[office.kind]],
      ['郵便番号', office.postalCode],
      ['住所', say(plan, office.address)],
      ['電話番号', phone(plan, office.phone)],
      ['FAX番号', office.fax],
      ['メールアドレス', office.email && mail(office.email)],
      ['緯度', office.latitude === undefined ? undefined : String(office.latitude)],
      ['経度', office.longitude === undefined ? undefined : String(office.longitude)],
      ['座標の精度', office.coordinateAccuracy],
      ['受付時間', say(plan, office.hours)],
    ],
  })),
);
