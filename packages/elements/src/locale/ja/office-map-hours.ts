/** Words of the office map that load with the hours. In other languages they stand in one file with the others. */
export const officeMapHours = {
  open: '開いています（{{time}}まで）',
  openAlways: '開いています（24時間）',
  closed: '閉まっています',
  closedUntil: '閉まっています（次は{{time}}から）',
  check: '要確認（電話で確かめてください）',
  tomorrow: '明日',
} as const;
