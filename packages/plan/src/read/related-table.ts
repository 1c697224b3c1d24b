import type { PolicyCard } from './forms/policies.ts';
import { POLICIES } from './forms/policies.ts';
import type { Phrase } from '../shapes/types.ts';
import type { Table } from './table.ts';

/** A related plan as a page gives it. */
export interface RelatedPlanCard {
  title: Phrase;
  /** In words, how it relates to the plan that it stands in, or to this plan: 上位計画, 調和. */
  edges?: Phrase[];
  kind?: Phrase;
  publisher?: Phrase;
  number?: string;
  field?: Phrase;
  philosophy?: Phrase;
  policies?: PolicyCard[];
}

/** 関連計画 */
export const RELATED_PLAN_TABLE: Table<RelatedPlanCard> = {
  name: 'title',
  columns: [
    { field: 'title', kind: 'text', names: '計画名|計画の名称|関連計画|関連する計画|計画|名称|title' },
    { field: 'edges', kind: 'names', names: '関係|計画との関係|この計画との関係|位置付け|位置づけ' },
    { field: 'kind', kind: 'text', names: '種別|計画の性格|性格|種類|区分|kind' },
    { field: 'publisher', kind: 'text', names: '策定者|策定主体|策定|所管|publisher' },
    { field: 'number', kind: 'plain', names: '番号|No.|number' },
    { field: 'field', kind: 'text', names: '分野|福祉分野|施策分野|field' },
    { field: 'philosophy', kind: 'text', names: '基本理念|理念|philosophy' },
    { field: 'policies', kind: POLICIES, names: '方針・目標|方針|基本方針|目標|推進目標|施策|政策|policies' },
  ],
};
