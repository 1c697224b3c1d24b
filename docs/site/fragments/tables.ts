// Nouns of the plan as entries with labelled values.
import type { Observation, PlanDocument } from '@tomoni/plan';
import { html, lines, type Html } from './html.ts';
import { asList, asTable, type Entry } from './records.ts';
import { amount, date, enumerated, list, mail, phone, place, say, site, texts, year } from './say.ts';

type Fragment = (plan: PlanDocument, form?: string) => Html;

/** The same entries as a table (`<!--plan:bodies table-->`), by their names alone (`<!--plan:bodies names-->`) or as a list. */
const either =
  (id: string, caption: string, head: string, entriesOf: (plan: PlanDocument) => Entry[]): Fragment =>
  (plan, form) => {
    const entries = entriesOf(plan);
    if (form === 'table') return asTable(id, caption, head, entries);
    return form === 'names' ? lines(list(entries.map(({ title }) => title))) : asList(entries);
  };

const SIDES = { municipality: '行政', council: '社会福祉協議会', joint: '合同', independent: '第三者' };

/** 推進・評価の組織 */
export const bodies = either('bodies', '計画を進める組織', '名称', (plan) =>
  plan.bodies.map((body) => ({
    id: `body-${body.id}`,
    title: html`${say(plan, body.name)}`,
    facts: [
      ['側', body.side && SIDES[body.side]],
      ['種別', say(plan, body.kind)],
      ['構成', say(plan, body.membership)],
      ['定員', body.maximum === undefined ? undefined : `${body.maximum}人以内`],
      ['役割', list(texts(plan, body.duties))],
      ['上の組織', say(plan, plan.bodies.find(({ id }) => id === body.parent)?.name)],
      ['状態', body.planned ? '設置予定' : undefined],
    ],
  })),
);

/** 組織や計画どうしの関係, each as a sentence. */
export const relations: Fragment = (plan) =>
  lines(
    list(
      plan.relations.map(
        ({ sentence, label }) => html`${say(plan, sentence)}${label && html` <span class="label">［${say(plan, label)}］</span>`}`,
      ),
      'relations',
    ),
  );

/** 関連する計画 */
export const relatedPlans = either('related-plans', '関連する計画', '計画名', (plan) =>
  plan.relatedPlans.map((related) => ({
    id: `plan-${related.id}`,
    title: html`${say(plan, related.title)}`,
    facts: [
      ['種別', say(plan, related.kind)],
      ['策定者', say(plan, related.publisher)],
      ['番号', related.number],
      ['分野', say(plan, related.field)],
      ['基本理念', say(plan, related.philosophy)],
      [
        '方針・目標',
        list(
          related.policies.map(({ number, title }) => html`${number && `${number} `}${say(plan, title)}`),
          'policies',
        ),
      ],
    ],
  })),
);

const DIRECTIONS = { increase: '増やす', decrease: '減らす', maintain: '維持する' };

/** 成果指標. What the plan does not set is said to be not set; nothing is drawn as unreached. */
export const indicators: Fragment = (plan) => {
  const years = [...new Set(plan.indicators.flatMap(({ observations }) => observations.map(({ fiscalYear }) => fiscalYear)))].toSorted();
  const goalOf = (id: string | undefined) => plan.nodes.find((node) => node.id === id);
  const entries = plan.indicators.map(({ id, node, title, unit, baseline, direction, target, tolerance, observations, note }): Entry => {
    const value = (seen: Observation | undefined, withYear = false) =>
      seen &&
      html`${amount(seen.value, unit)}${withYear && html`<br /><small>${year(seen.fiscalYear)}</small>`}${
        seen.survey && html`<br /><small>${say(plan, seen.survey)}</small>`
      }`;
    const goal = goalOf(node);
    return {
      id: `indicator-${id}`,
      title: html`${say(plan, title)}`,
      facts: [
        ['目標・施策', goal && html`${goal.number} ${say(plan, goal.title)}`],
        ['基準値', value(baseline, true) ?? 'ありません'],
        ['目指す向き', direction ? DIRECTIONS[direction] : '定めていません'],
        ...years.map((each) => [year(each), value(observations.find(({ fiscalYear }) => fiscalYear === each)) ?? 'ありません'] as const),
        [
          '目標値',
          target
            ? html`${amount(target.value, unit)}${target.fiscalYear !== undefined && html`<br /><small>${year(target.fiscalYear)}</small>`}`
            : '定めていません',
        ],
        ['許容差', tolerance === undefined ? undefined : `±${amount(tolerance, unit === '%' ? 'ポイント' : unit)}`],
        ['備考', say(plan, note)],
      ],
    };
  });
  return asTable('indicators', '成果指標', '指標', entries);
};

const LANGUAGES: Record<string, string> = {
  ja: '日本語',
  'ja-x-easy': 'やさしい日本語',
  en: '英語',
  zh: '中国語',
  vi: 'ベトナム語',
  pt: 'ポルトガル語',
};

/** The values of a field that a town adds of its own. */
function own(window: object, field: string): string[] {
  const value: unknown = (window as Record<string, unknown>)[field];
  return value === undefined ? [] : [value].flat().map(String);
}

/** 相談窓口 */
export const windows = either('windows', '相談窓口', '名称', (plan) =>
  plan.windows.map((window) => ({
    id: `window-${window.id}`,
    title: html`${say(plan, window.name)}`,
    facts: [
      ['読み', window.kana],
      ['相談の内容', enumerated(plan, window.themes)],
      ['対象', enumerated(plan, window.audience)],
      ['説明', say(plan, window.description)],
      ['急ぎの相談', own(window, 'urgent')[0] === 'true' ? '受け付けます' : undefined],
      ['電話番号', phone(plan, window.phone)],
      ['FAX番号', window.fax],
      ['メールアドレス', mail(window.email)],
      ['ウェブサイト', site(window.url)],
      ['受付時間', say(plan, window.hours)],
      ['休み', say(plan, window.closed)],
      ['場所', say(plan, window.place)],
      ['住所', say(plan, window.address)],
      ['予約', own(window, 'reservation')[0]],
      [
        '対応する言語',
        own(window, 'languages')
          .map((tag) => LANGUAGES[tag] ?? tag)
          .join('、') || undefined,
      ],
      ['費用', own(window, 'free')[0] === 'true' ? '無料' : undefined],
      ['備考', own(window, 'note')[0]],
      ['最終確認日', window.checked && date(window.checked)],
    ],
  })),
);

const OFFICES = { head: '本所', branch: '支部・支所' };

/** 事業所・支部 */
export const offices = either('offices', '事務所の一覧', '名称', (plan) =>
  plan.offices.map((office) => ({
    id: `office-${office.id}`,
    title: html`${say(plan, office.name)}`,
    facts: [
      ['番号', office.number === undefined ? undefined : String(office.number)],
      ['種別', office.kind && OFFICES[office.kind]],
      ['住所', place(plan, office.postalCode, office.address)],
      ['電話番号', phone(plan, office.phone)],
      ['FAX番号', office.fax],
      ['メールアドレス', mail(office.email)],
      ['受付時間', say(plan, office.hours)],
      [
        '位置',
        office.latitude === undefined || office.longitude === undefined
          ? undefined
          : `北緯${office.latitude}度、東経${office.longitude}度${office.coordinateAccuracy ? `（${office.coordinateAccuracy}の代表点）` : ''}`,
      ],
    ],
  })),
);
