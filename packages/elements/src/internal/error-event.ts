/** What went wrong, in words for the web team; never anything that a resident typed. */
export interface Problem {
  /** Stable word for programs: `fetch-failed`, `invalid-plan`, `invalid-content`, `too-few-phases`, `render-failed` … */
  code: string;
  /** One sentence or several lines: where and what to do. Japanese first. */
  message: string;
  /** The single findings, when there are several. */
  details?: readonly string[];
  /** What was caught, for developers. */
  cause?: unknown;
}

/** Fired by an element that falls back to the town's own HTML. Bubbles and crosses shadow roots. (Not an `Event`: MooTools replaces it.) */
export class TomoniErrorEvent extends CustomEvent<null> {
  static readonly type = 'tomoni-error';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(TomoniErrorEvent.type, { bubbles: true, composed: true });
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tomoni-error': TomoniErrorEvent;
  }
}
