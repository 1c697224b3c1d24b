/** Words of the progress badge and its legend. */
export const progress = {
  progress: '進捗状況',
  direction: '今後の方向性',
  legend: '評価の見方',
} as const;
