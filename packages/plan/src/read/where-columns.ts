/**
 * Columns that say where and when, which windows and offices have in common.
 *
 * Sources of names besides those of `vocabulary.ts`: 公共施設一覧 and 介護サービス事業所一覧 of 自治体標準オープンデータセット in both
 * generations（住所・方書 before, 所在地_連結表記・建物名等(方書) since）, 介護サービス情報の公表システム and WAM NET
 * （利用可能な時間帯（平日）…）, and the workbooks whose first cell is `#property` (availableDate, startTime, endTime, availableDateNote).
 */
import type { Column } from './column.ts';
import { TIME } from './forms/times.ts';

export const ADDRESS_NAMES = '住所|所在地|所在地_連結表記|所在|場所の住所|事業所住所|address|streetAddress';
export const PHONE_NAMES =
  '電話番号|電話|TEL|tel.|telephone|telephoneNumber|phone|電話番号（代表）|連絡先電話番号|事業所電話番号|連絡先|お問い合わせ電話|問合せ先|℡';
export const POSTAL_CODE_NAMES = '郵便番号|〒|郵便|postalCode|postcode|zip';
export const LATITUDE_NAMES = '緯度|lat|latitude|事業所緯度';
export const LONGITUDE_NAMES = '経度|lon|lng|long|longitude|事業所経度';
export const HOURS_NAMES =
  '受付時間|開所時間|開設時間|利用時間|利用可能時間|開館時間|営業時間|業務時間|相談時間|相談日時|日時|時間|受付日時|hours|openingHours';

export const FAX: Column = { field: 'fax', kind: 'phone', names: 'FAX番号|FAX|ファクス|ファックス|ファクシミリ|事業所FAX番号|faxNumber' };
export const EMAIL: Column = {
  field: 'email',
  kind: 'email',
  names: 'メールアドレス|メール|Eメール|電子メール|E-mail|mail|連絡先メールアドレス',
};
export const URL_COLUMN: Column = {
  field: 'url',
  kind: 'url',
  names: 'URL|ウェブサイト|ホームページ|ホームページアドレス|HP|website|サイト|Webサイト|事業所URL|参照先|referenceObject',
};

/** Hours field by field, as open data have them. */
export const SCHEDULE: readonly Column[] = [
  { field: 'schedule.closed', kind: 'text', names: '休み|休業日|定休日|休館日|閉庁日|休所日|closed' },
  { field: 'schedule.days', kind: 'plain', names: '利用可能曜日|受付曜日|開所曜日|availableDate' },
  { field: 'schedule.opens', kind: TIME, names: '開始時間|開始時刻|利用開始時間|startTime' },
  { field: 'schedule.closes', kind: TIME, names: '終了時間|終了時刻|利用終了時間|endTime' },
  {
    field: 'schedule.note',
    kind: 'text',
    names: '利用可能日時特記事項|利用可能曜日特記事項|利用可能曜日特記事項（留意事項）|利用可能日備考|受付時間の備考|availableDateNote',
  },
];
