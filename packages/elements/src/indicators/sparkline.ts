import { observationsOf, runsOf, type Measured } from '@tomoni/plan/ask';
import { html, nothing, svg } from 'lit';

const WIDTH = 120;
const HEIGHT = 36;
const EDGE = 4;

/**
 * A small line of what was measured: decoration beside the table, hidden from screen readers. It breaks where the survey changes, and
 * there is none with a single observation. The dashed line is the target.
 */
export function sparkline(indicator: Measured): unknown {
  if (observationsOf(indicator).length < 2) return nothing;
  const runs = runsOf(indicator).map((run) => run.filter(({ fiscalYear }) => fiscalYear !== undefined));
  const aim = indicator.target?.value;
  const years = runs.flat().map(({ fiscalYear }) => fiscalYear!);
  const values = [...runs.flat().map(({ value }) => value), ...(aim === undefined ? [] : [aim])];
  const [first, low] = [Math.min(...years), Math.min(...values)];
  const [span, height] = [Math.max(...years) - first || 1, Math.max(...values) - low];
  const x = (year: number) => EDGE + ((year - first) / span) * (WIDTH - 2 * EDGE);
  const y = (value: number) => (height ? HEIGHT - EDGE - ((value - low) / height) * (HEIGHT - 2 * EDGE) : HEIGHT / 2);
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" part="line">
    ${aim === undefined ? nothing : svg`<path class="aim" d="M0 ${y(aim)}H${WIDTH}" />`}
    ${runs.map(
      (run) => svg`<polyline points=${run.map(({ fiscalYear, value }) => `${x(fiscalYear!)},${y(value)}`).join(' ')} />
      ${run.map(({ fiscalYear, value }) => svg`<circle cx=${x(fiscalYear!)} cy=${y(value)} r="3" />`)}`,
    )}
  </svg>`;
}
