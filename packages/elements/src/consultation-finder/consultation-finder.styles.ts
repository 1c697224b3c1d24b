import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { choiceStyles } from '../internal/choices.styles.ts';
import { visuallyHiddenStyles } from '../internal/visually-hidden.styles.ts';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';
import { controlStyles } from './controls.styles.ts';
import { windowStyles } from './window.styles.ts';
import { paperStyles } from './paper.styles.ts';

/** Panels are grounds of their own: between them the host page shows, light or dark. */
const own = css`
  .base {
    --_gap: calc(var(--_space) * 2);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    position: relative;
    background: none;
  }
  :is(h2, h3, h4, h5, h6, p, ul, dl, dd, fieldset, input) {
    margin: 0;
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.4;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--_link);
  }
  [part='title'] {
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 1.375em;
  }
  .prose,
  .bar,
  .outside,
  .urgent {
    padding: 0.5em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .exit {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    justify-self: end;
    border-radius: var(--_radius-small);
    box-shadow: 0 0 0 0.1875em var(--_surface);
  }
  .exit-note {
    margin-block-start: calc(-0.5 * var(--_gap));
    padding: 0.375em 0.75em;
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text-muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .crisis {
    display: grid;
    gap: 0.75em;
    padding: 1em clamp(12px, 4%, 1.25em);
    border: 1px solid var(--_secondary-mark);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
    background: var(--_secondary-soft);
    container-type: inline-size;
  }
  .crisis ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.75em 1.5em;
  }
  .crisis li {
    display: grid;
    align-content: start;
    gap: 0.125em;
  }
  .who {
    font-weight: 700;
    line-height: 1.5;
  }
  small {
    display: inline-block;
    font-weight: 400;
  }
  small::before,
  small::after {
    content: '\\2060' / ''; /* letters of the line’s own size: without a doctype a line of small text alone would be lower */
    font-size: 1.2em; /* what browsers make small is a sixth smaller */
  }
  .note,
  .asof {
    color: var(--_text-muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: max(var(--_target), 2.75em);
    box-sizing: border-box;
  }
  .bar span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .count {
    flex: 1 1 12em;
    font-weight: 700;
  }
  .urgent {
    font-weight: 700;
  }
  .rests {
    display: none;
    padding-inline: 1em;
  }
  .rests summary {
    padding-inline: 0;
  }
  @container (15em <= inline-size <= 26em) {
    .crisis > ul {
      gap: 0.5em;
    }
    .crisis li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      column-gap: 0.5em;
      font-size: 0.9375em;
      word-break: normal;
    }
    .crisis .call {
      grid-area: 1 / 2 / span 2;
      padding-inline: 0.375em;
    }
    .crisis .number {
      font-size: 1.0625em;
    }
    .crisis svg,
    .rest {
      display: none;
    }
    .rests {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .crisis,
    .ask {
      border: 1px solid;
    }
  }
`;

export const consultationFinderStyles: CSSResultGroup = [
  baseStyles,
  panelStyles,
  accentStyles,
  visuallyHiddenStyles,
  choiceStyles,
  own,
  controlStyles,
  windowStyles,
  paperStyles,
];
