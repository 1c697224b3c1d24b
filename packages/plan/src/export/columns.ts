/**
 * The columns of each file. What the vocabulary has stands under the vocabulary's own names, so that what is exported can be imported;
 * ids are added, and what points to another table is there twice, in words and as an id.
 */
import type { AssessmentCard, BodyCard, IndicatorCard, OfficeCard, ScaleStepCard, WindowCard } from '../read/cards.ts';
import type { AnyTable, Table } from '../read/table.ts';
import type { Column, Kind } from '../read/column.ts';
import { LANGUAGES } from '../read/forms/languages.ts';
import { LEGAL_TERMS, NODE_TERMS, ROLE_TERMS } from '../read/terms.ts';
import { ASSESSMENT_TABLE, BODY_TABLE, INDICATOR_TABLE, OFFICE_TABLE, SCALE_TABLE, WINDOW_TABLE } from '../read/vocabulary.ts';

/** What every row of a file has besides its noun. */
export interface Identified {
  id?: string;
  summarised?: boolean;
  source?: string;
}

const plain = (field: string, names: string): Column => ({ field, kind: 'plain', names });
const text = (field: string, names: string): Column => ({ field, kind: 'text', names });
const texts = (field: string, names: string): Column => ({ field, kind: 'texts', names });

/** Read and written as that column of the vocabulary is. */
const as = (table: AnyTable, like: string, field: string, names: string): Column => ({
  field,
  kind: table.columns.find((column) => column.field === like)!.kind as Kind,
  names,
});
const year = (field: string, names: string): Column => as(INDICATOR_TABLE, 'baseline.fiscalYear', field, names);
const date = (field: string, names: string): Column => as(WINDOW_TABLE, 'checked', field, names);
const only = (columns: readonly Column[], fields: RegExp): Column[] => columns.filter(({ field }) => fields.test(field));

const ID = plain('id', 'ID');
const NAME = text('title', '名称');
const NUMBER = plain('number', '番号');
const SOURCED: readonly Column[] = [{ field: 'summarised', kind: 'yes', names: '要約' }, plain('source', '出典_ID')];

/** A table of the vocabulary with ids. */
const identified = <Card extends object>(table: Table<Card>, ...more: Column[]): Table<Card & Identified> =>
  ({ ...table, columns: [ID, ...table.columns, ...more, ...SOURCED] }) as Table<Card & Identified>;

/** A table that only files have. */
const file = (...columns: readonly Column[]): Table<Record<string, unknown>> => ({
  name: 'id',
  columns: [ID, ...columns, ...SOURCED],
});

/** The same columns under other names that the vocabulary knows: those of 自治体標準オープンデータセット（公共施設一覧）. */
const asOpenData = <Card extends object>(table: Table<Card>, names: Record<string, string>): Table<Card> => ({
  ...table,
  columns: table.columns.map((column) => {
    const name = names[column.field];
    return name ? { ...column, names: `${name}|${column.names}` } : column;
  }),
});

export const OFFICES: Table<OfficeCard & Identified> = identified(
  asOpenData(OFFICE_TABLE, { address: '所在地_連結表記', email: '連絡先メールアドレス' }),
);
export const WINDOWS: Table<WindowCard & Identified> = identified(
  asOpenData(WINDOW_TABLE, {
    provider: '団体名',
    'place.address': '所在地_連結表記',
    'place.building': '建物名等(方書)',
    email: '連絡先メールアドレス',
    form: '連絡先FormURL',
  }),
  plain('place.office', '事業所_ID'),
);
export const INDICATORS: Table<IndicatorCard & Identified> = identified(INDICATOR_TABLE, plain('nodeId', '基本目標_ID'));
export const ASSESSMENTS: Table<AssessmentCard & Identified> = identified(
  ASSESSMENT_TABLE,
  plain('targetId', '対象_ID'),
  plain('progressId', '進捗状況_ID'),
  plain('directionId', '今後の方向性_ID'),
);
export const BODIES: Table<BodyCard & Identified> = identified(BODY_TABLE, plain('parentId', '親組織_ID'));
export const SCALES: Table<ScaleStepCard & Identified> = identified(
  SCALE_TABLE,
  plain('step', '段階_ID'),
  { field: 'order', kind: 'count', names: '順序' },
  text('title', '尺度'),
  {
    ...plain('axis', '軸'),
    choices: { progress: '進捗状況|progress', direction: '今後の方向性|direction' },
  },
);

export const PLAN = file(
  NAME,
  text('edition', '次・期'),
  text('kind', '計画の性格'),
  text('publisher', '策定者'),
  plain('areaCode', '全国地方公共団体コード'),
  year('start', '開始年度'),
  year('end', '終了年度'),
  plain('formulated', '策定年月'),
  year('midterm', '中間年度'),
  text('philosophy', '基本理念'),
  text('note', '備考'),
  text('license', '利用条件'),
  date('modified', 'データの更新日'),
);
export const SECTIONS = file(NUMBER, NAME, plain('topic', '話題'), texts('paragraphs', '本文'), texts('items', '箇条書き'));
export const NODES = file(
  plain('parent', '親項目_ID'),
  text('levelLabel', '階層'),
  plain('level', '階層_ID'),
  NUMBER,
  NAME,
  text('subtitle', '副題'),
  text('shortLabel', '略称'),
  { field: 'flags', kind: 'names', names: '印' },
  ...only(NODE_TERMS, /^(issue|response|measures|actions)$/),
);
export const ACTORS = file(text('name', '名称'), plain('kind', '種別'));
export const ROLES = file(
  text('actorName', '主体'),
  plain('actor', '主体_ID'),
  NUMBER,
  NAME,
  texts('paragraphs', '本文'),
  texts('actions', '取組'),
  ...only(ROLE_TERMS, /^(tier|lawRef)$/),
  texts('facts', 'その他の項目'),
);
export const OBSERVATIONS = file(
  text('title', '指標'),
  year('fiscalYear', '年度'),
  { field: 'value', kind: 'number', names: '値' },
  plain('unit', '単位'),
  text('survey', '調査'),
  plain('what', '区分'),
);
export const RELATIONS = file(
  text('sentence', '文'),
  text('fromName', '元'),
  plain('from', '元_ID'),
  {
    ...plain('kind', '種別'),
    choices: {
      'reports-to': '報告',
      evaluates: '評価',
      'coordinates-with': '連携・調整',
      'cooperates-with': '協力',
      above: '上位',
      linked: '連動',
      harmonises: '調和',
      'consistent-with': '整合',
      'sets-up': '設置',
    },
  },
  text('toName', '先'),
  plain('to', '先_ID'),
  text('label', '図の語'),
);
export const CYCLES = file(
  text('title', '循環'),
  plain('phase', '段階_ID'),
  plain('label', '図の語'),
  text('name', '名称'),
  texts('paragraphs', '本文'),
  texts('items', '内容'),
  { field: 'current', kind: 'yes', names: '現在' },
);
export const RELATED_PLANS = file(
  NUMBER,
  NAME,
  text('kind', '計画の性格'),
  text('publisher', '策定者'),
  text('field', '分野'),
  texts('policies', '施策'),
  text('philosophy', '基本理念'),
);
export const LEGAL_BASIS = file(
  NAME,
  ...only(LEGAL_TERMS, /^(law|article)$/),
  plain('date', '年月日'),
  texts('paragraphs', '本文'),
  texts('items', '項目'),
);
export const FUNDING = file(NAME, texts('paragraphs', '本文'), texts('items', '箇条書き'));
export const CHANNELS = file(NAME, text('description', '説明'));
export const CRISIS_LINES = file(
  text('name', '名称'),
  plain('phone', '電話番号'),
  text('hours', '受付時間'),
  { field: 'themes', kind: 'names', names: '相談内容' },
  { field: 'languages', kind: LANGUAGES, names: '対応言語' },
  text('region', '地域'),
  { field: 'prefectures', kind: 'names', names: '対象の都道府県' },
  { field: 'except', kind: 'names', names: '対象外の都道府県' },
  text('note', '備考'),
  date('checked', '最終確認日'),
  { field: 'url', kind: 'url', names: 'URL' },
);
export const PREVIOUS_EVALUATION = file(
  text('nodeTitle', '基本目標'),
  plain('node', '基本目標_ID'),
  texts('evaluation', '評価'),
  texts('issues', '課題'),
);
export const GLOSSARY = file(text('term', '用語'), text('definition', '説明'));
export const SOURCES = file(text('title', '資料名'), text('publisher', '発行者'), plain('date', '年月日'), text('note', '備考'), {
  field: 'url',
  kind: 'url',
  names: 'URL',
});
