/**
 * The one vocabulary of columns, shared by HTML tables, 項目：値 lines, CSV and Excel. Data only, one constant a table, so that
 * a page brings only the tables that it reads.
 *
 * Names are compared folded (`fold`), so width, case, kana, spaces and readings need no entries of their own. Sources of names:
 * 自治体標準オープンデータセット（公共施設一覧・推奨データセット, both generations）, schema.org, and what the tables of town
 * sites print. The first name is the one that Tomoni writes.
 */
import type { AssessmentCard, BodyCard, IndicatorCard, ScaleStepCard } from './cards.ts';
import { WORDS } from './forms/words.ts';
import { YEAR } from './forms/year.ts';
import { SIDE } from './forms/side.ts';
import type { Table } from './table.ts';
import { YEARS } from './year-column.ts';

export type { AnyTable, Table } from './table.ts';
export { OFFICE_TABLE } from './office-table.ts';
export { RELATED_PLAN_TABLE } from './related-table.ts';
export { WINDOW_TABLE } from './window-table.ts';

/** 成果指標 */
export const INDICATOR_TABLE: Table<IndicatorCard> = {
  name: 'title',
  years: YEARS,
  columns: [
    { field: 'title', kind: 'text', names: '指標|指標名|成果指標|評価指標|数値目標|項目|名称|indicator' },
    { field: 'node', kind: 'text', names: '基本目標|目標|施策|推進目標|goal' },
    { field: 'unit', kind: 'plain', names: '単位|unit' },
    { field: 'baseline.value', kind: 'number', names: '現状値|基準値|策定時|策定時の値|現況値|現状|baseline' },
    { field: 'baseline.fiscalYear', kind: YEAR, names: '基準年度|現状値の年度|基準値の年度|現状年度|基準年' },
    { field: 'baseline.survey', kind: 'text', names: '調査|調査名|出典|把握方法' },
    {
      field: 'direction',
      kind: 'plain',
      names: '目標の方向|目標方向|方向|方向性|めざす方向|direction',
      choices: {
        increase: '↗ 増やす|↗|↑|増加|上昇|向上|増やす|増|アップ|⤴|increase',
        decrease: '↘ 減らす|↘|↓|減少|低下|減らす|減|ダウン|⤵|decrease',
        maintain: '→ 維持する|→|維持|維持する|現状維持|横ばい|maintain',
      },
    },
    { field: 'target.value', kind: 'number', names: '目標値|目標数値|目標とする値|target' },
    { field: 'target.fiscalYear', kind: YEAR, names: '目標年度|目標値の年度|目標年' },
    { field: 'tolerance', kind: 'number', names: '許容差|変化なしとみなす幅' },
    { field: 'note', kind: 'text', names: '備考|注|注記|補足|note' },
  ],
};

/** 評価 */
export const ASSESSMENT_TABLE: Table<AssessmentCard> = {
  name: 'target',
  columns: [
    { field: 'goal', kind: 'text', names: '基本目標|目標|大目標|分野|柱|goal' },
    { field: 'target', kind: 'text', names: '対象|評価対象|施策|事業|事業名|取り組み|取組|取組項目|項目|指標|推進目標|名称' },
    { field: 'fiscalYear', kind: YEAR, names: '年度|評価年度|対象年度|year' },
    { field: 'checkpoint', kind: 'text', names: '時点|評価時点|評価の時期|区分' },
    { field: 'assessor', kind: 'text', names: '評価者|評価主体|担当課|担当|所管課' },
    { field: 'progress', kind: WORDS, names: '進捗状況|進捗|進捗評価|評価|達成度|達成状況|progress' },
    { field: 'direction', kind: WORDS, names: '今後の方向性|方向性|今後の方向|今後|direction' },
    { field: 'comment', kind: 'text', names: 'コメント|評価内容|評価の内容|理由|説明|備考|課題|comment' },
  ],
};

/** 推進組織 */
export const BODY_TABLE: Table<BodyCard> = {
  name: 'name',
  columns: [
    { field: 'name', kind: 'text', names: '名称|組織|組織名|会議|会議名|会議体|委員会|委員会名|name' },
    { field: 'side', kind: SIDE, names: '設置主体|側|主体|所属|side' },
    { field: 'kind', kind: 'text', names: '種別|区分|種類|位置づけ|位置付け|kind' },
    { field: 'membership', kind: 'text', names: '構成|構成員|委員|委員構成|メンバー|membership' },
    { field: 'maximum', kind: 'count', names: '定員|人数|委員数|委員定数|maximum' },
    { field: 'duties', kind: 'texts', names: '所掌事務|役割|所管事項|業務|内容|担任事務|duties' },
    { field: 'planned', kind: 'yes', names: '設置予定|予定' },
    { field: 'parent', kind: 'text', names: '親組織|上位組織|上部組織' },
  ],
};

/** 評価の尺度の段階 */
export const SCALE_TABLE: Table<ScaleStepCard> = {
  name: 'label',
  columns: [
    { field: 'mark', kind: 'plain', names: '記号|マーク|印|評価記号|mark' },
    { field: 'label', kind: 'text', names: '名称|意味|区分|評価|評価区分|段階|内容|状況|進捗状況|label' },
    { field: 'note', kind: 'text', names: '補足|説明|備考|基準|評価基準|目安|note' },
  ],
};
