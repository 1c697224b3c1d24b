/**
 * The one vocabulary of columns and terms, shared by HTML tables, 項目：値 lines, CSV and Excel. Data only.
 * Names are compared folded (`fold`), so width, case, kana, spaces and readings need no entries of their own.
 *
 * Sources of names: 自治体標準オープンデータセット（公共施設一覧・推奨データセット, both generations）, schema.org, and what
 * the tables of town sites print. The first name is the one that Tomoni writes.
 */

/** How a value is read: `text` keeps markup, the others are put into one form (full-width digits, dashes, eras). */
export type Kind =
  'text' | 'texts' | 'plain' | 'number' | 'count' | 'year' | 'date' | 'postal-code' | 'phone' | 'email' | 'url' | 'words' | 'yes';

export interface Column {
  /** Field of the noun; `baseline.value` is a field of a field. */
  field: string;
  kind: Kind;
  /** Divided by bars, the preferred one first. */
  names: string;
  /** For fields that take one of a few words: each with the ways to write it. */
  choices?: Record<string, string>;
}

const column = (field: string, kind: Kind, names: string, choices?: Record<string, string>): Column => ({
  field,
  kind,
  names,
  ...(choices && { choices }),
});

const ADDRESS = column('address', 'text', '住所|所在地|所在地_連結表記|所在|場所の住所|address|streetAddress');
const PHONE = column(
  'phone',
  'phone',
  '電話番号|電話|TEL|tel.|telephone|telephoneNumber|phone|電話番号（代表）|連絡先電話番号|連絡先|お問い合わせ電話|問合せ先|℡',
);
const FAX = column('fax', 'phone', 'FAX番号|FAX|ファクス|ファックス|ファクシミリ|faxNumber');
const EMAIL = column('email', 'email', 'メールアドレス|メール|Eメール|電子メール|E-mail|mail|連絡先メールアドレス');
const URL_COLUMN = column('url', 'url', 'URL|ウェブサイト|ホームページ|ホームページアドレス|HP|website|サイト|Webサイト');
const HOURS = column(
  'hours',
  'text',
  '受付時間|開所時間|開設時間|利用時間|利用可能時間|開館時間|営業時間|業務時間|相談時間|相談日時|日時|時間|受付日時|hours|openingHours|利用可能日時特記事項',
);

/** The tables whose records the project reads. */
export const vocabulary = {
  offices: [
    column('number', 'count', '番号|No.|NO|№|通し番号|number'),
    column('name', 'text', '名称|名前|事業所名|事業所|支部名|支部|支所名|施設名|施設名称|拠点名|本所・支部|name|office'),
    column('kind', 'plain', '種別|区分|種類|type', {
      head: '本所|本部|本店|本会|head|本部・本所',
      branch: '支部|支所|支会|出張所|分室|branch',
    }),
    column('postalCode', 'postal-code', '郵便番号|〒|郵便|postalCode|postcode|zip'),
    ADDRESS,
    PHONE,
    FAX,
    EMAIL,
    URL_COLUMN,
    column('latitude', 'number', '緯度|lat|latitude'),
    column('longitude', 'number', '経度|lon|lng|long|longitude'),
    column('coordinateAccuracy', 'plain', '座標の精度|座標精度|精度'),
    HOURS,
    column('note', 'text', '備考|その他|特記事項|note|remarks'),
  ],
  windows: [
    column('name', 'text', '名称|窓口|窓口名|窓口名称|相談窓口|相談窓口名|相談先|機関名|名前|name'),
    column('kana', 'plain', '名称_カナ|名称カナ|カナ|フリガナ|よみ|読み|読み方'),
    column('themes', 'texts', '相談内容|相談の内容|内容|主な相談内容|相談できること|分野|相談分野|テーマ|カテゴリ|themes'),
    column('audience', 'texts', '対象|対象者|相談できる人|利用できる人|audience'),
    column('description', 'text', '説明|概要|備考|特記事項|その他|description'),
    column('place', 'text', '場所|会場|相談場所|担当課|担当|所管課|窓口の場所|place'),
    ADDRESS,
    PHONE,
    FAX,
    EMAIL,
    URL_COLUMN,
    HOURS,
    column('closed', 'text', '休み|休業日|定休日|休館日|閉庁日|休所日|closed'),
    column('checked', 'date', '最終確認日|確認日|更新日|最終更新日|checked'),
  ],
  indicators: [
    column('title', 'text', '指標|指標名|成果指標|評価指標|数値目標|項目|名称|indicator'),
    column('node', 'text', '基本目標|目標|施策|推進目標|goal'),
    column('unit', 'plain', '単位|unit'),
    column('baseline.value', 'number', '現状値|基準値|策定時|策定時の値|現況値|現状|baseline'),
    column('baseline.fiscalYear', 'year', '基準年度|現状値の年度|基準値の年度|現状年度|基準年'),
    column('baseline.survey', 'text', '調査|調査名|出典|把握方法'),
    column('direction', 'plain', '目標の方向|目標方向|方向|方向性|めざす方向|direction', {
      increase: '↗|↑|増加|上昇|向上|増やす|増|アップ|⤴|increase',
      decrease: '↘|↓|減少|低下|減らす|減|ダウン|⤵|decrease',
      maintain: '→|維持|現状維持|横ばい|maintain',
    }),
    column('target.value', 'number', '目標値|目標数値|目標とする値|target'),
    column('target.fiscalYear', 'year', '目標年度|目標値の年度|目標年'),
    column('tolerance', 'number', '許容差|変化なしとみなす幅'),
    column('note', 'text', '備考|注|注記|補足|note'),
  ],
  assessments: [
    column('target', 'text', '対象|評価対象|施策|事業|事業名|取り組み|取組|取組項目|項目|指標|推進目標|名称'),
    column('fiscalYear', 'year', '年度|評価年度|対象年度|year'),
    column('checkpoint', 'text', '時点|評価時点|評価の時期|区分'),
    column('assessor', 'text', '評価者|評価主体|担当課|担当|所管課'),
    column('progress', 'words', '進捗状況|進捗|進捗評価|評価|達成度|達成状況|progress'),
    column('direction', 'words', '今後の方向性|方向性|今後の方向|今後|direction'),
    column('comment', 'text', 'コメント|評価内容|評価の内容|理由|説明|備考|課題|comment'),
  ],
  bodies: [
    column('name', 'text', '名称|組織|組織名|会議|会議名|会議体|委員会|委員会名|name'),
    column('side', 'plain', '設置主体|側|主体|所属|side', {
      municipality: '市|町|村|区|市町村|行政|自治体|municipality',
      council: '社協|社会福祉協議会|council',
      joint: '合同|共同|市・社協|joint',
      independent: '第三者|独立|independent',
    }),
    column('kind', 'text', '種別|区分|種類|位置づけ|位置付け|kind'),
    column('membership', 'text', '構成|構成員|委員|委員構成|メンバー|membership'),
    column('maximum', 'count', '定員|人数|委員数|委員定数|maximum'),
    column('duties', 'texts', '所掌事務|役割|所管事項|業務|内容|担任事務|duties'),
    column('planned', 'yes', '設置予定|予定'),
    column('parent', 'text', '親組織|上位組織|上部組織'),
  ],
  scales: [
    column('mark', 'plain', '記号|マーク|印|評価記号|mark'),
    column('label', 'text', '名称|意味|区分|評価|評価区分|段階|内容|状況|進捗状況|label'),
    column('note', 'text', '補足|説明|備考|基準|評価基準|目安|note'),
  ],
  /** Terms of a role card. */
  roles: [
    column('tier', 'plain', '区分|自助・互助・共助・公助|自助互助共助公助の別|tier'),
    column('lawRef', 'text', '根拠法令|根拠|法的根拠|根拠条文|法令|law'),
  ],
  /** Terms in the goal tree. */
  nodes: [
    column('issue', 'text', '課題認識|課題|現状と課題|現状・課題'),
    column('response', 'text', '対応方針|方針|対応|取組方針'),
    column('measures', 'texts', '関連する施策|関連施策|施策|関連事業|主な事業'),
    column('actions', 'texts', '取組|取り組み|具体的な取組|主な取組|主な取り組み|取組内容'),
  ],
  legalBasis: [
    column('law', 'text', '法令|法令名|法律|法律名|根拠法令|law'),
    column('article', 'text', '条項|条文|条|該当条文|article'),
    column('date', 'date', '年月日|公布日|施行日|改正日|日付|date'),
  ],
} satisfies Record<string, Column[]>;

export type Table = keyof typeof vocabulary;

/**
 * Columns of open data sets that mean nothing to a plan; they are passed over without a word.
 * Source: 自治体標準オープンデータセット.
 */
export const PASSED_OVER =
  '全国地方公共団体コード|都道府県コード又は市区町村コード|地方公共団体名|都道府県名|市区町村名|ID|名称_英字|名称_英語|名称_通称|POIコード|所在地_全国地方公共団体コード|町字ID|所在地_都道府県|所在地_市区町村|所在地_町字|所在地_番地以下|建物名等(方書)|方書|高度の種別|高度の値|内線番号|連絡先FormURL|連絡先備考（その他、SNSなど）|法人番号|団体名|利用可能曜日|開始時間|終了時間|画像|画像_ライセンス|地域';

/** What stands behind a title in brackets to say how it changed since the previous plan. */
export const FLAGS = '新|新規|拡|拡充|重点|重|再掲|継続|継|変更|改';
