// Nouns of the plan as entries with labelled values, under the column names of the vocabulary.
import type { Phrase, PlanDocument } from '@tomoni/plan';
import { linesOf, plainText } from '@tomoni/plan';
import { vocabulary } from '@tomoni/plan/read';
import { phraseHtml, rowsOfNouns } from '@tomoni/plan/write';
import { Html, joined, lines, markup } from './html.ts';
import { asList, asTable, type Entry } from './records.ts';
import { day, list, mail, phone, say, site, type Fact } from './say.ts';

type Fragment = (plan: PlanDocument, form?: string) => Html;

/** The same entries as a table (`<!--plan:bodies table-->`), by their names alone (`<!--plan:bodies names-->`) or as a list. */
const either =
  (id: string, caption: string, head: string, entriesOf: (plan: PlanDocument) => Entry[]): Fragment =>
  (plan, form) => {
    const entries = entriesOf(plan);
    if (form === 'table') return asTable(id, caption, head, entries);
    return form === 'names' ? lines(list(entries.map(({ title }) => title))) : asList(entries);
  };

const SIDES: Record<string, string> = { 市: '行政', 社協: '社会福祉協議会' };

/** A value as a person wants it: something to call, to write to, to open; a day in words; several values as a list. */
function shown(plan: PlanDocument, column: string, value: Phrase): Html | undefined {
  const text = plainText(value);
  const each = linesOf(value).map((line) => new Html(phraseHtml(line, { documentLanguage: plan.language })));
  switch (column) {
    case '電話番号':
      return phone(plan, text);
    case 'メールアドレス':
      return mail(text);
    case 'URL':
      return site(text);
    case '最終確認日':
      return markup`${day(text)}`;
    case '設置主体':
      return markup`${SIDES[text] ?? text}`;
    case '所掌事務':
      return list(each);
    default:
      return joined(each, '、');
  }
}

/** Nouns whose columns the vocabulary knows; the first of them is the entry's title. */
const entriesOf = (
  plan: PlanDocument,
  table: 'bodies' | 'windows' | 'offices',
  more: (noun: PlanDocument[typeof table][number]) => Fact[] = () => [],
): Entry[] =>
  plan[table].map((noun) => {
    const [row] = rowsOfNouns(table, [noun], { documentLanguage: plan.language });
    const columns = vocabulary[table].filter(({ field }) => field !== 'name').map(({ names }) => names.split('|')[0]!);
    const facts = columns.map((column): Fact => {
      const value = row!.cells.find((cell) => cell.column === column)?.value;
      return [column === '名称_カナ' ? '読み' : column, value && shown(plan, column, value)];
    });
    return { id: `${table}-${noun.id}`, title: markup`${say(plan, noun.name)}`, facts: [...facts, ...more(noun)] };
  });

/** 推進・評価の組織 */
export const bodies = either('bodies-table', '計画を進める組織', '名称', (plan) =>
  entriesOf({ ...plan, bodies: plan.bodies.map((body) => ({ ...body, parent: nameOfBody(plan, body.parent) })) }, 'bodies'),
);

const nameOfBody = (plan: PlanDocument, id: string | undefined): string | undefined => {
  const parent = plan.bodies.find((body) => body.id === id);
  return parent && plainText(parent.name);
};

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
export const windows = either('windows-table', '相談窓口', '名称', (plan) =>
  entriesOf(plan, 'windows', (window) => [
    ['急ぎの相談', own(window, 'urgent')[0] === 'true' ? '受け付けます' : undefined],
    ['予約', own(window, 'reservation')[0]],
    [
      '対応する言語',
      own(window, 'languages')
        .map((tag) => LANGUAGES[tag] ?? tag)
        .join('、') || undefined,
    ],
    ['費用', own(window, 'free')[0] === 'true' ? '無料' : undefined],
    ['備考', own(window, 'note')[0]],
  ]),
);

/** 事業所・支部 */
export const offices = either('offices-table', '事務所の一覧', '名称', (plan) => entriesOf(plan, 'offices'));
