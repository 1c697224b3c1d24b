import type { WindowCard } from './cards.ts';
import { available, COST } from './forms/available.ts';
import { LATITUDE, LONGITUDE } from './forms/coordinates.ts';
import { DATE } from './forms/date.ts';
import { LANGUAGES } from './forms/languages.ts';
import { PHONES } from './forms/phones.ts';
import { finishWindow } from './finish.ts';
import { MORE_SCHEDULE } from './more-schedule.ts';
import type { Table } from './table.ts';
import {
  ADDRESS_NAMES,
  EMAIL,
  FAX,
  HOURS_NAMES,
  LATITUDE_NAMES,
  LONGITUDE_NAMES,
  PHONE_NAMES,
  POSTAL_CODE_NAMES,
  SCHEDULE,
  URL_COLUMN,
} from './where-columns.ts';

const can = available('可', '不可');
const has = available('あり', 'なし');

/** 相談窓口, with the columns of 公共施設一覧 and 介護サービス事業所一覧 among them. */
export const WINDOW_TABLE: Table<WindowCard> = {
  name: 'name',
  finish: finishWindow,
  passedOver:
    'NO|No.|番号|通し番号|#property|座標の精度|料金_要否|駐車場_有無|駐車場情報|事業所番号|指定機関名|定員|法人の名称|法人の名称_カナ|法人URL|法人電話番号|法人FAX番号|法人住所（市区町村）|法人住所（番地以降）|高齢者の方と障害者の方が同時一体的に利用できるサービス|介護保険の通常の指定基準を満たしている|障害福祉の通常の指定基準を満たしている',
  columns: [
    {
      field: 'name',
      kind: 'text',
      names:
        '名称|窓口|窓口名|窓口名称|相談窓口|相談窓口名|相談先|機関名|施設名|施設名称|事業所名|事業所の名称|介護サービス事業所名称|名前|name',
    },
    {
      field: 'kana',
      kind: 'plain',
      names: '名称_カナ|名称カナ|カナ|フリガナ|よみ|読み|読み方|施設名称_カナ|事業所名カナ|事業所の名称_カナ|介護サービス事業所名称_カナ',
    },
    {
      field: 'themes',
      kind: 'names',
      names:
        '相談内容|相談の内容|内容|主な相談内容|相談できること|分野|相談分野|テーマ|カテゴリ|実施サービス|サービスの種類|サービス種別|themes',
    },
    { field: 'audience', kind: 'names', names: '対象|対象者|相談できる人|利用できる人|audience' },
    { field: 'area', kind: 'names', names: '対象地域|担当地域|担当地区|対象区域|地域|地区|管轄|管轄地域|エリア|area' },
    { field: 'description', kind: 'text', names: '説明|概要|description' },
    { field: 'phones', kind: PHONES, names: `${PHONE_NAMES}|フリーダイヤル|携帯電話|夜間・休日の電話|夜間の電話|緊急時の電話` },
    { field: 'extension', kind: 'plain', names: '内線番号|内線|連絡先内線番号' },
    FAX,
    EMAIL,
    { field: 'form', kind: 'url', names: '相談フォーム|問い合わせフォーム|お問い合わせフォーム|申込フォーム|フォーム|連絡先FormURL|form' },
    { field: 'schedule.hours', kind: 'text', names: HOURS_NAMES },
    ...SCHEDULE,
    ...MORE_SCHEDULE,
    { field: 'place.name', kind: 'text', names: '場所|会場|相談場所|窓口の場所|place' },
    { field: 'place.postalCode', kind: 'postal-code', names: POSTAL_CODE_NAMES },
    { field: 'place.address', kind: 'text', names: ADDRESS_NAMES },
    { field: 'place.building', kind: 'text', names: '建物名等|建物名等(方書)|建物名|方書|方書（ビル名等）' },
    { field: 'place.latitude', kind: LATITUDE, names: LATITUDE_NAMES },
    { field: 'place.longitude', kind: LONGITUDE, names: LONGITUDE_NAMES },
    { field: 'place.access', kind: 'text', names: '交通|交通手段|アクセス|アクセス方法|access' },
    { field: 'online', kind: can, names: 'オンライン相談|オンライン|ビデオ通話|チャット相談|online' },
    { field: 'visit', kind: can, names: '来所相談|来所|来庁|来館|面談|面接|対面|対面相談|visit' },
    { field: 'homeVisit', kind: can, names: '訪問相談|訪問|自宅訪問|出張相談|homeVisit' },
    { field: 'reservation', kind: available('要', '不要'), names: '予約|予約の要否|予約の有無|予約要否|要予約|事前予約|reservation' },
    { field: 'languages', kind: LANGUAGES, names: '対応言語|対応する言語|言語|外国語|外国語対応|多言語対応|languages' },
    { field: 'signLanguage', kind: has, names: '手話|手話対応|手話通訳|signLanguage' },
    { field: 'writing', kind: has, names: '筆談|筆談対応|writing' },
    { field: 'barrierFree', kind: has, names: 'バリアフリー|バリアフリー情報|バリアフリー対応|車椅子対応|車いす対応|barrierFree' },
    { field: 'cost', kind: COST, names: '費用|料金|相談料|利用料|料金（基本）|料金（詳細）|cost' },
    { field: 'documents', kind: 'names', names: '持ち物|必要書類|必要なもの|持参するもの|documents' },
    {
      field: 'provider',
      kind: 'text',
      names: '実施機関|実施主体|運営|運営主体|運営法人|提供機関|担当課|担当|所管課|法人の名称|団体名|provider',
    },
    { field: 'checked', kind: DATE, names: '最終確認日|確認日|更新日|最終更新日|情報更新日|checked' },
    { field: 'note', kind: 'text', names: '備考|特記事項|その他|注意事項|連絡先備考（その他、SNSなど）|note|remarks' },
    URL_COLUMN,
    { field: 'sensitive', kind: 'yes', names: '配慮が必要|要配慮|sensitive' },
    { field: 'general', kind: 'yes', names: '断らない窓口|総合窓口|general' },
  ],
};
