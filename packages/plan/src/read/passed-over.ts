import { fold } from '../shapes/fold.ts';
import { readings } from './column.ts';

/**
 * Columns of open data sets that mean nothing to a plan; they are passed over without a word.
 * Source: 自治体標準オープンデータセット.
 */
const PASSED_OVER =
  '全国地方公共団体コード|都道府県コード又は市区町村コード|都道府県コード又は市町村コード|地方公共団体名|都道府県名|市区町村名|ID|名称_英字|名称_英語|名称_通称|POIコード|所在地_全国地方公共団体コード|町字ID|所在地_都道府県|所在地_市区町村|所在地_町字|所在地_番地以下|建物名等(方書)|方書|高度の種別|高度の値|内線番号|連絡先FormURL|連絡先備考（その他、SNSなど）|法人番号|団体名|画像|画像_ライセンス|地域|測地系|設置位置|installationPosition|事業所住所（市区町村）|事業所住所（番地以降）';

const folded = new Map<string, Set<string>>();
const has = (list: string, reading: string): boolean => {
  if (!folded.has(list)) folded.set(list, new Set(list.split('|').map((each) => fold(each))));
  return folded.get(list)!.has(reading);
};

/**
 * Whether a column is one that open data sets have and plans have no use for: those above, ids (出典_ID), and 要約 of our own files.
 *
 * @param more Names that only this table passes over, divided by bars.
 */
export const isPassedOver = (name: string, more = ''): boolean =>
  readings(name).some((reading) => /_id$|^要約$/.test(reading) || has(PASSED_OVER, reading) || has(more, reading));
