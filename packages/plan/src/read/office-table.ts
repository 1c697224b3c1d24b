import type { OfficeCard } from './cards.ts';
import { finishOffice } from './finish.ts';
import { LATITUDE, LONGITUDE } from './forms/coordinates.ts';
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

/** 事業所 */
export const OFFICE_TABLE: Table<OfficeCard> = {
  name: 'name',
  finish: finishOffice,
  columns: [
    { field: 'number', kind: 'count', names: '番号|No.|NO|№|通し番号|#property|number' },
    {
      field: 'name',
      kind: 'text',
      names:
        '名称|名前|事業所名|事業所の名称|介護サービス事業所名称|事業所|支部名|支部|支所名|施設名|施設名称|拠点名|本所・支部|name|office',
    },
    {
      field: 'kind',
      kind: 'plain',
      names: '種別|区分|種類|type',
      choices: {
        head: '本所|本部|本店|本会|head|本部・本所',
        branch: '支部|支所|支会|出張所|分室|branch',
      },
    },
    { field: 'postalCode', kind: 'postal-code', names: POSTAL_CODE_NAMES },
    { field: 'address', kind: 'text', names: ADDRESS_NAMES },
    { field: 'phone', kind: 'phone', names: PHONE_NAMES },
    FAX,
    EMAIL,
    URL_COLUMN,
    { field: 'latitude', kind: LATITUDE, names: LATITUDE_NAMES },
    { field: 'longitude', kind: LONGITUDE, names: LONGITUDE_NAMES },
    { field: 'coordinateAccuracy', kind: 'plain', names: '座標の精度|座標精度|精度' },
    { field: 'hours', kind: 'text', names: HOURS_NAMES },
    ...SCHEDULE,
    { field: 'note', kind: 'text', names: '備考|その他|特記事項|note|remarks' },
  ],
};
