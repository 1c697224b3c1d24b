import type { Phrase, PlanDocument } from '@tomoni/plan';
import type { ReportItem } from '@tomoni/plan/ask';

/** What the element shows. */
export interface ProgressReport {
  items: readonly ReportItem[];
  /** The scales that its words stand on; those of the plan unless given. */
  scales?: PlanDocument['scales'] | undefined;
  /** Caption of the table. */
  title?: Phrase | undefined;
  /** Level of the title's heading; without one the title is a caption alone. */
  level?: number | undefined;
  before?: readonly Phrase[] | undefined;
  after?: readonly Phrase[] | undefined;
  /** Ids of assessments that point to nothing. */
  lost?: readonly string[] | undefined;
  /** Whether the page's own table holds something that cannot be read. */
  isOdd?: boolean | undefined;
}
