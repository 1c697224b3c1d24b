/**
 * The one vocabulary of columns, shared by HTML tables, 項目：値 lines, CSV and Excel. Data only, one constant a table, so that
 * a page brings only the tables that it reads.
 *
 * Names are compared folded (`fold`), so width, case, kana, spaces and readings need no entries of their own. Sources of names:
 * 自治体標準オープンデータセット（公共施設一覧・推奨データセット, both generations）, schema.org, and what the tables of town
 * sites print. The first name is the one that Tomoni writes.
 */
import type { AssessmentCard, BodyCard, IndicatorCard, OfficeCard, ScaleStepCard, WindowCard } from './cards.ts';
import type { Column } from './column.ts';

/** A table whose rows are nouns of one kind. */
export interface AnyTable {
  /** The field that names a record; the heading over one is its value. */
  name: string;
  columns: readonly Column[];
  /** Whether a column may stand for a fiscal year: 令和8年度. */
  years?: boolean;
}

/** One whose rows are read as `Card`s. */
export interface Table<Card> extends AnyTable {
  name: keyof Card & string;
}

const ADDRESS: Column = { field: 'address', kind: 'text', names: '住所|所在地|所在地_連結表記|所在|場所の住所|address|streetAddress' };
const PHONE: Column = {
  field: 'phone',
  kind: 'phone',
  names: '電話番号|電話|TEL|tel.|telephone|telephoneNumber|phone|電話番号（代表）|連絡先電話番号|連絡先|お問い合わせ電話|問合せ先|℡',
};
const FAX: Column = { field: 'fax', kind: 'phone', names: 'FAX番号|FAX|ファクス|ファックス|ファクシミリ|faxNumber' };
const EMAIL: Column = { field: 'email', kind: 'email', names: 'メールアドレス|メール|Eメール|電子メール|E-mail|mail|連絡先メールアドレス' };
const URL_COLUMN: Column = {
  field: 'url',
  kind: 'url',
  names: 'URL|ウェブサイト|ホームページ|ホームページアドレス|HP|website|サイト|Webサイト',
};
const HOURS: Column = {
  field: 'hours',
  kind: 'text',
  names:
    '受付時間|開所時間|開設時間|利用時間|利用可能時間|開館時間|営業時間|業務時間|相談時間|相談日時|日時|時間|受付日時|hours|openingHours|利用可能日時特記事項',
};

/** 事業所 */
export const OFFICE_TABLE: Table<OfficeCard> = {
  name: 'name',
  columns: [
    { field: 'number', kind: 'count', names: '番号|No.|NO|№|通し番号|number' },
    { field: 'name', kind: 'text', names: '名称|名前|事業所名|事業所|支部名|支部|支所名|施設名|施設名称|拠点名|本所・支部|name|office' },
    {
      field: 'kind',
      kind: 'plain',
      names: '種別|区分|種類|type',
      choices: {
        head: '本所|本部|本店|本会|head|本部・本所',
        branch: '支部|支所|支会|出張所|分室|branch',
      },
    },
    { field: 'postalCode', kind: 'postal-code', names: '郵便番号|〒|郵便|postalCode|postcode|zip' },
    ADDRESS,
    PHONE,
    FAX,
    EMAIL,
    URL_COLUMN,
    { field: 'latitude', kind: 'number', names: '緯度|lat|latitude' },
    { field: 'longitude', kind: 'number', names: '経度|lon|lng|long|longitude' },
    { field: 'coordinateAccuracy', kind: 'plain', names: '座標の精度|座標精度|精度' },
    HOURS,
    { field: 'note', kind: 'text', names: '備考|その他|特記事項|note|remarks' },
  ],
};

/** 相談窓口 */
export const WINDOW_TABLE: Table<WindowCard> = {
  name: 'name',
  columns: [
    { field: 'name', kind: 'text', names: '名称|窓口|窓口名|窓口名称|相談窓口|相談窓口名|相談先|機関名|名前|name' },
    { field: 'kana', kind: 'plain', names: '名称_カナ|名称カナ|カナ|フリガナ|よみ|読み|読み方' },
    { field: 'themes', kind: 'names', names: '相談内容|相談の内容|内容|主な相談内容|相談できること|分野|相談分野|テーマ|カテゴリ|themes' },
    { field: 'audience', kind: 'names', names: '対象|対象者|相談できる人|利用できる人|audience' },
    { field: 'description', kind: 'text', names: '説明|概要|備考|特記事項|その他|description' },
    { field: 'place', kind: 'text', names: '場所|会場|相談場所|担当課|担当|所管課|窓口の場所|place' },
    ADDRESS,
    PHONE,
    FAX,
    EMAIL,
    URL_COLUMN,
    HOURS,
    { field: 'closed', kind: 'text', names: '休み|休業日|定休日|休館日|閉庁日|休所日|closed' },
    { field: 'checked', kind: 'date', names: '最終確認日|確認日|更新日|最終更新日|checked' },
  ],
};

/** 成果指標 */
export const INDICATOR_TABLE: Table<IndicatorCard> = {
  name: 'title',
  years: true,
  columns: [
    { field: 'title', kind: 'text', names: '指標|指標名|成果指標|評価指標|数値目標|項目|名称|indicator' },
    { field: 'node', kind: 'text', names: '基本目標|目標|施策|推進目標|goal' },
    { field: 'unit', kind: 'plain', names: '単位|unit' },
    { field: 'baseline.value', kind: 'number', names: '現状値|基準値|策定時|策定時の値|現況値|現状|baseline' },
    { field: 'baseline.fiscalYear', kind: 'year', names: '基準年度|現状値の年度|基準値の年度|現状年度|基準年' },
    { field: 'baseline.survey', kind: 'text', names: '調査|調査名|出典|把握方法' },
    {
      field: 'direction',
      kind: 'plain',
      names: '目標の方向|目標方向|方向|方向性|めざす方向|direction',
      choices: {
        increase: '↗|↑|増加|上昇|向上|増やす|増|アップ|⤴|increase',
        decrease: '↘|↓|減少|低下|減らす|減|ダウン|⤵|decrease',
        maintain: '→|維持|現状維持|横ばい|maintain',
      },
    },
    { field: 'target.value', kind: 'number', names: '目標値|目標数値|目標とする値|target' },
    { field: 'target.fiscalYear', kind: 'year', names: '目標年度|目標値の年度|目標年' },
    { field: 'tolerance', kind: 'number', names: '許容差|変化なしとみなす幅' },
    { field: 'note', kind: 'text', names: '備考|注|注記|補足|note' },
  ],
};

/** 評価 */
export const ASSESSMENT_TABLE: Table<AssessmentCard> = {
  name: 'target',
  columns: [
    { field: 'target', kind: 'text', names: '対象|評価対象|施策|事業|事業名|取り組み|取組|取組項目|項目|指標|推進目標|名称' },
    { field: 'fiscalYear', kind: 'year', names: '年度|評価年度|対象年度|year' },
    { field: 'checkpoint', kind: 'text', names: '時点|評価時点|評価の時期|区分' },
    { field: 'assessor', kind: 'text', names: '評価者|評価主体|担当課|担当|所管課' },
    { field: 'progress', kind: 'words', names: '進捗状況|進捗|進捗評価|評価|達成度|達成状況|progress' },
    { field: 'direction', kind: 'words', names: '今後の方向性|方向性|今後の方向|今後|direction' },
    { field: 'comment', kind: 'text', names: 'コメント|評価内容|評価の内容|理由|説明|備考|課題|comment' },
  ],
};

/** 推進組織 */
export const BODY_TABLE: Table<BodyCard> = {
  name: 'name',
  columns: [
    { field: 'name', kind: 'text', names: '名称|組織|組織名|会議|会議名|会議体|委員会|委員会名|name' },
    {
      field: 'side',
      kind: 'plain',
      names: '設置主体|側|主体|所属|side',
      choices: {
        municipality: '市|町|村|区|市町村|行政|自治体|municipality',
        council: '社協|社会福祉協議会|council',
        joint: '合同|共同|市・社協|joint',
        independent: '第三者|独立|independent',
      },
    },
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
