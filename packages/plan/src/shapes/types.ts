import type { Text } from '../model/text.ts';

/** The inline markup that carries meaning and is kept; everything else is unwrapped to its content. */
export type InlineTag = 'ruby' | 'rt' | 'rp' | 'a' | 'strong' | 'em' | 'br' | 'span';

export interface InlineElement {
  tag: InlineTag;
  /** Only on `a`, and only when `safeHref` lets it pass. */
  href?: string;
  /** BCP 47. A `span` is kept only for the sake of `lang` or `dir`. */
  lang?: string;
  dir?: string;
  /** Empty for `br`. */
  children: Inline[];
}

export type Inline = string | InlineElement;

/** Text as the page says it: a plain string when there is no markup, so that what is written reads back as the same data. */
export type Phrase = Text | Inline[];

/** A labelled value: 区分 → 自助. */
export interface Fact {
  term: Phrase;
  value: Phrase;
}

/** A heading and what belongs to it. Text that stands before the first heading is a section whose heading is ''. */
export interface Section {
  /** The id of the heading in the page, so that a link to it keeps working. */
  id?: string;
  heading: Phrase;
  paragraphs: Phrase[];
  items: Phrase[];
  facts: Fact[];
  sections: Section[];
}

export interface Cell {
  /** The column's name as the page prints it, without ruby; '' when the page gives none, as for the heading of a record. */
  column: string;
  value: Phrase;
}

/** One record: a row of a table, or a heading with its 項目：値 lines. */
export interface Row {
  /** The id of its heading or of its row in the page, where the noun that is written has one. */
  id?: string;
  /** 1-based and without the header row, as an editor counts: 「3行目」. */
  number: number;
  /** In the page's order; a column may occur twice, as 電話番号 does. */
  cells: Cell[];
}

export interface OutlineNode {
  content: Phrase;
  children: OutlineNode[];
}

/** A cell of a table with merged cells; the same object in every place that it covers. */
export interface GridCell {
  value: Phrase;
  /** Whether it is a `th`. */
  header: boolean;
}

/** A table with merged cells（体系図）, as a person sees it: every row has a cell, or nothing, in each column. */
export interface GridTable {
  /** What stands over the caption. */
  heading?: Phrase;
  /** '' when it has none. */
  caption: Phrase;
  columns: string[];
  /** Without the header rows. */
  rows: (GridCell | undefined)[][];
}

/** `◎ 計画より進んでいる`; some scales (拡充, 維持 …) have no mark. */
export interface Words {
  mark?: string;
  label: Phrase;
}
