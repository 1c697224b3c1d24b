import type { Column } from './column.ts';
import { CLOSURES } from './forms/closures.ts';
import { DATE } from './forms/date.ts';

/** Hours day by day, and what holds only for some time. */
export const MORE_SCHEDULE: readonly Column[] = [
  { field: 'schedule.byDay.monday', kind: 'text', names: '月曜日|月曜|月' },
  { field: 'schedule.byDay.tuesday', kind: 'text', names: '火曜日|火曜|火' },
  { field: 'schedule.byDay.wednesday', kind: 'text', names: '水曜日|水曜|水' },
  { field: 'schedule.byDay.thursday', kind: 'text', names: '木曜日|木曜|木' },
  { field: 'schedule.byDay.friday', kind: 'text', names: '金曜日|金曜|金' },
  { field: 'schedule.byDay.saturday', kind: 'text', names: '土曜日|土曜|土|利用可能な時間帯（土曜）' },
  { field: 'schedule.byDay.sunday', kind: 'text', names: '日曜日|日曜|日|利用可能な時間帯（日曜）' },
  { field: 'schedule.byDay.holiday', kind: 'text', names: '祝日|祝|利用可能な時間帯（祝日）' },
  { field: 'schedule.byDay.weekdays', kind: 'text', names: '平日|利用可能な時間帯（平日）' },
  { field: 'schedule.validFrom', kind: DATE, names: '適用開始日|開設日|validFrom' },
  { field: 'schedule.validThrough', kind: DATE, names: '適用終了日|validThrough' },
  { field: 'schedule.closures', kind: CLOSURES, names: '臨時休業|臨時休業日|臨時休館|臨時休館日|休止期間' },
];
