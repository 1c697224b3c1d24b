// Nouns of the plan as entries with labelled values, under the column names of the vocabulary.
import type { PlanDocument } from '@tomoni/plan';
import { lines, markup, type Html } from './html.ts';
import { asList, asTable, type Entry } from './records.ts';
import { list, mail, phone, say, texts } from './say.ts';

type Fragment = (plan: PlanDocument, form?: string) => Html;

/** The same entries as a table (`<!--plan:bodies table-->`), by their names alone (`<!--plan:bodies names-->`) or as a list. */
export const either =
  (id: string, caption: string, head: string, entriesOf: (plan: PlanDocument) => Entry[]): Fragment =>
  (plan, form) => {
    const entries = entriesOf(plan);
    if (form === 'table') return asTable(id, caption, head, entries);
    return form === 'names' ? lines(list(entries.map(({ title }) => title))) : asList(entries);
  };

const SIDES = { municipality: '行政', council: '社会福祉協議会', joint: '合同', independent: '第三者' };

/** 推進・評価の組織 */
export const bodies = either('bodies-table', '計画を進める組織', '名称', (plan) =>
  plan.bodies.map((body) => ({
    id: `body-${body.id}`,
    title: markup`${say(plan, body.name)}`,
    facts: [
      ['設置主体', body.side && SIDES[body.side]],
      ['種別', say(plan, body.kind)],
      ['構成', say(plan, body.membership)],
      ['定員', body.maximum === undefined ? undefined : String(body.maximum)],
      ['所掌事務', list(texts(plan, body.duties))],
      ['設置予定', body.planned ? '○' : undefined],
      ['親組織', say(plan, plan.bodies.find(({ id }) => id === body.parent)?.name)],
    ],
  })),
);

/** 組織や計画どうしの関係, each as a sentence. */
export const relations: Fragment = (plan) =>
  lines(
    list(
      plan.relations.map(
        ({ sentence, label }) => markup`${say(plan, sentence)}${label && markup` <span class="label">［${say(plan, label)}］</span>`}`,
      ),
    ),
  );

/** 関連する計画 */
export const relatedPlans = either('related-plans', '関連する計画', '計画名', (plan) =>
  plan.relatedPlans.map((related) => ({
    id: `plan-${related.id}`,
    title: markup`${say(plan, related.title)}`,
    facts: [
      ['種別', say(plan, related.kind)],
      ['策定者', say(plan, related.publisher)],
      ['番号', related.number],
      ['分野', say(plan, related.field)],
      ['基本理念', say(plan, related.philosophy)],
      [
        '方針・目標',
        list(
          related.policies.map(({ number, title }) => markup`${number && `${number} `}${say(plan, title)}`),
          'policies',
        ),
      ],
    ],
  })),
);

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
