import type { Phrase, Words } from '@tomoni/plan';

/** One mark and what it means. */
export interface LegendStep extends Words {
  note?: Phrase | undefined;
}

/** What a legend shows. */
export interface Legend {
  title?: Phrase | undefined;
  steps: readonly LegendStep[];
}
