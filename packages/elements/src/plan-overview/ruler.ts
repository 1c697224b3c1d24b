import type { PeriodNow } from '@tomoni/plan/ask';
import { svg } from 'lit';

/** One step for each fiscal year, filled as far as the period has passed. It decorates: the same stands beside it in words. */
export const ruler = ({ years, year, passed }: PeriodNow): unknown => {
  const width = years * 20;
  return svg`<svg viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">
    ${[...Array(Math.max(0, Math.min(years, 50))).keys()].map((index) => svg`<rect class=${index + 1 === year ? 'now' : ''} x=${index * 20 + 0.5} y="3" width="19" height="7" />`)}
    <rect class="passed" x="0.5" y="3" width=${Math.max(passed * width - 1, 0)} height="7" />
    ${passed > 0 && passed < 1 ? svg`<path d="M${passed * width} 0v10" />` : ''}
  </svg>`;
};
