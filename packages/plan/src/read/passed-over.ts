import { fold } from '../shapes/fold.ts';
import { readings } from './column.ts';

/**
 * Columns of open data sets that mean nothing to a plan; they are passed over without a word.
 * Source: 自治体標準オープンデータセット.
 */
const PASSED_OVER =
  '全国地方公共団体コード|都道府県コード又は市区町村コード|都道府県コード又は市町村コード|NO|No.|番号|通し番号|#property|地方公共団体名|都道府県名|市区町村名|ID|名称_英字|名称_英語|名称_通称|POIコード|所在地_全国地方公共団体コード|町字ID|所在地_都道府県|所在地_市区町村|所在地_町字|所在地_番地以下|建物名等(方書)|方書|高度の種別|高度の値|内線番号|連絡先内線番号|連絡先FormURL|連絡先備考（その他、SNSなど）|法人番号|団体名|画像|画像_ライセンス|地域|測地系|設置位置|installationPosition|料金_要否|駐車場_有無|駐車場情報|事業所番号|指定機関名|定員|法人の名称|法人の名称_カナ|法人URL|法人電話番号|法人FAX番号|法人住所（市区町村）|法人住所（番地以降）|事業所住所（市区町村）|事業所住所（番地以降）|高齢者の方と障害者の方が同時一体的に利用できるサービス|介護保険の通常の指定基準を満たしている|障害福祉の通常の指定基準を満たしている';

let folded: Set<string> | undefined;

/** Whether a column is one that open data sets have and plans have no use for. */
export function isPassedOver(name: string): boolean {
  folded ??= new Set(PASSED_OVER.split('|').map((each) => fold(each)));
  return readings(name).some((reading) => folded!.has(reading));
}
