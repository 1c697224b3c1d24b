/** Words of the progress badge. */
export const progress = {
  progress: '進捗状況',
  direction: '今後の方向性',
} as const;

/** Words of its legend, in the same namespace. */
export const progressLegend = {
  legend: '評価の見方',
} as const;
