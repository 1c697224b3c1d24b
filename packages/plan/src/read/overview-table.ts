import { PARTIAL_DATE, PERIOD, yesAs, type PeriodCard } from './forms/period.ts';
import type { Fact, Phrase } from '../shapes/types.ts';
import type { Column } from './column.ts';
import { YEAR } from './forms/year.ts';
import type { ProseCard } from './sections.ts';
import type { Table } from './table.ts';
import { ADDRESS_NAMES, EMAIL, FAX, PHONE_NAMES, POSTAL_CODE_NAMES } from './where-columns.ts';

/** The plan before this one. */
export interface PreviousCard {
  title?: Phrase;
  philosophy?: Phrase;
  summary?: Phrase;
}

/** 計画の概要 as a page says it: what the plan is, who made it, for which years and with which idea. */
export interface OverviewCard {
  /** Heading over all of it. */
  heading?: Phrase;
  title?: Phrase;
  /** 第3次 */
  edition?: Phrase;
  /** 理念計画, 実践計画, 行動計画: as the plan says it. */
  kind?: Phrase;
  publisher?: Phrase;
  postalCode?: string;
  address?: Phrase;
  phone?: string;
  fax?: string;
  email?: string;
  url?: string;
  /** 全国地方公共団体コード */
  areaCode?: string;
  /** Fiscal years, both included. */
  period?: PeriodCard;
  /** YYYY-MM */
  formulated?: string;
  /** Fiscal year of the midterm evaluation. */
  midterm?: number;
  draft?: boolean;
  /** True for a sample of a town that does not exist. */
  fictional?: boolean;
  /** 基本理念 */
  philosophy?: { text: Phrase; explanation?: Phrase };
  previous?: PreviousCard;
  /** The laws on which it rests, a line each. */
  legalBasis?: Phrase[];
  contact?: Phrase;
  note?: Phrase;
  /** 目的, 特徴 and what else is prose. */
  sections: ProseCard[];
  /** Other terms with their values. */
  facts: Fact[];
}

/** 計画の概要 */
export const OVERVIEW_TABLE: Table<OverviewCard> = {
  name: 'title',
  columns: [
    { field: 'title', kind: 'text', names: '計画名|計画の名称|計画の名前|名称|title' },
    { field: 'edition', kind: 'text', names: '次・期|期|次|版|edition' },
    { field: 'kind', kind: 'text', names: '計画の性格|計画の種類|計画の種別|性格|kind' },
    { field: 'philosophy.text', kind: 'text', names: '基本理念|理念|philosophy' },
    { field: 'philosophy.explanation', kind: 'text', names: '基本理念の説明' },
    { field: 'period', kind: PERIOD, names: '計画期間|計画の期間|期間|period' },
    { field: 'formulated', kind: PARTIAL_DATE, names: '策定年月|策定年月日|策定時期|策定日|formulated' },
    { field: 'midterm', kind: YEAR, names: '中間年度|中間年|中間評価の年度|中間見直しの年度|midterm' },
    { field: 'publisher', kind: 'text', names: '策定者|策定主体|策定|発行者|発行|publisher' },
    { field: 'postalCode', kind: 'postal-code', names: POSTAL_CODE_NAMES },
    { field: 'address', kind: 'text', names: `所在地|${ADDRESS_NAMES}` },
    { field: 'phone', kind: 'phone', names: PHONE_NAMES },
    FAX,
    EMAIL,
    { field: 'url', kind: 'url', names: 'ウェブサイト|URL|ホームページ|サイト|HP|website' },
    { field: 'areaCode', kind: 'plain', names: '全国地方公共団体コード|市町村コード|自治体コード|団体コード' },
    { field: 'legalBasis', kind: 'texts', names: '根拠法令|根拠|法的根拠' },
    { field: 'contact', kind: 'text', names: '問い合わせ先|お問い合わせ先|問合せ先|お問合せ先|担当課|担当' },
    { field: 'draft', kind: yesAs('案', /案|draft/i), names: '状態' },
    { field: 'fictional', kind: yesAs('架空の計画', /架空|fictional/i), names: '見本' },
    { field: 'note', kind: 'text', names: '備考|注|注記|note' },
  ],
};

/** 前計画, under a heading of its own. */
export const PREVIOUS_TERMS: readonly Column[] = [
  { field: 'title', kind: 'text', names: '名称|計画名|題名' },
  { field: 'philosophy', kind: 'text', names: '基本理念|理念' },
  { field: 'summary', kind: 'text', names: '概要|説明|内容' },
];

/** Headings by which the sections are known that are no prose. */
export const OVERVIEW_HEADINGS: readonly Column[] = [
  { field: 'philosophy', kind: 'text', names: '基本理念|理念|計画の基本理念|計画の理念' },
  { field: 'previous', kind: 'text', names: '前計画|前の計画|前回の計画|これまでの計画' },
];
