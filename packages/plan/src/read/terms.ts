/** Terms of 項目：値 lines and of `dl`s that are fields of a noun; see vocabulary.ts. Data only. */
import type { Column } from './column.ts';

/** Of a role card. */
export const ROLE_TERMS: readonly Column[] = [
  { field: 'tier', kind: 'plain', names: '区分|自助・互助・共助・公助|自助互助共助公助の別|tier' },
  { field: 'lawRef', kind: 'text', names: '根拠法令|根拠|法的根拠|根拠条文|法令|law' },
];

/** In the goal tree. */
export const NODE_TERMS: readonly Column[] = [
  { field: 'shortLabel', kind: 'text', names: '略称|短い呼び名|通称' },
  { field: 'issue', kind: 'text', names: '課題認識|課題|現状と課題|現状・課題' },
  { field: 'response', kind: 'text', names: '対応方針|方針|対応|取組方針' },
  { field: 'measures', kind: 'texts', names: '関連する施策|関連施策|施策|関連事業|主な事業' },
  { field: 'actions', kind: 'texts', names: '取組|取り組み|具体的な取組|主な取組|主な取り組み|取組内容' },
  { field: 'progress', kind: 'plain', names: '進捗状況|進捗|進捗評価|進み具合|達成状況|達成度|評価' },
  { field: 'direction', kind: 'plain', names: '今後の方向性|方向性|今後の方向|今後' },
];

/** Of a legal basis. */
export const LEGAL_TERMS: readonly Column[] = [
  { field: 'law', kind: 'text', names: '法令|法令名|法律|法律名|根拠法令|law' },
  { field: 'article', kind: 'text', names: '条項|条文|条|該当条文|article' },
  { field: 'date', kind: 'plain', names: '年月日|公布日|施行日|改正日|日付|date' },
];

/** What stands behind a title in brackets to say how it changed since the previous plan. */
export const FLAGS = '新|新規|拡|拡充|重点|重|再掲|継続|継|変更|改';
