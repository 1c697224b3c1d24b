import type { Cell, Phrase, PlanDocument } from '@tomoni/plan';
import type { IndicatorCard } from '@tomoni/plan/read';

/** An indicator as the table shows it. */
export interface IndicatorItem extends Omit<IndicatorCard, 'baseline' | 'target' | 'observations'> {
  /** The goal's number, where it stands apart from its words. */
  goalNumber?: string | undefined;
  baseline?: IndicatorCard['baseline'] | undefined;
  target?: IndicatorCard['target'] | null | undefined;
  observations?: IndicatorCard['observations'] | undefined;
  /** Columns of the page that the vocabulary does not know. */
  extra?: readonly Cell[] | undefined;
}

/** What the element shows. */
export interface Indicators {
  indicators: readonly IndicatorItem[];
  /** Caption of the table. */
  title?: Phrase | undefined;
  /** Level of the title's heading; without one the title is a caption alone. */
  level?: number | undefined;
  before?: readonly Phrase[] | undefined;
  after?: readonly Phrase[] | undefined;
  /** Whether the page's own table holds something that cannot be read. */
  isOdd?: boolean | undefined;
}

/** The indicators of a plan with the words of their goals; undefined when it has none. */
export function indicatorsOfPlan({ indicators, nodes }: PlanDocument): Indicators | undefined {
  if (!indicators.length) return undefined;
  return {
    indicators: indicators.map((indicator) => {
      const goal = nodes.find(({ id }) => id === indicator.node);
      return { ...indicator, node: goal?.title, goalNumber: goal?.number };
    }),
  };
}
