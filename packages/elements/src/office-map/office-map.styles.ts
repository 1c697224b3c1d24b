import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { visuallyHiddenStyles } from '../internal/visually-hidden.styles.ts';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';

/** The list, and the map beside it where there is room for both. `list-style: none` would make VoiceOver forget that it is a list. */
const own = css`
  .base {
    --_size: max(var(--_target), 2.75em);
    --_gap: calc(var(--_space) * 3);
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    padding: clamp(0.75em, 3%, 1.25em);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  :is(h2, h3, h4, h5, h6, p, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  [part='title'] {
    margin-block-end: 0.5em;
    font-size: 1.25em;
    line-height: 1.4;
  }
  .base > p:not(.sr) {
    max-inline-size: var(--_measure);
    margin-block: 0.5em;
  }
  .layout,
  .list-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-items: start;
  }
  .map-side {
    min-inline-size: 0;
  }
  .canvas {
    position: relative;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 1;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_surface);
    outline: 1px solid var(--_boundary);
    outline-offset: -1px;
  }
  .under {
    min-block-size: 2em;
  }
  .tools {
    min-block-size: 6.5em; /* on a telephone; beside a list there is room anyway */
  }
  @container (min-width: 44em) {
    .layout:not(.alone) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .map-side {
      position: sticky;
      inset-block-start: 0.5em;
    }
    .tools {
      min-block-size: 0;
    }
    .alone ol {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .alone .entry:nth-child(2) {
      border: 0; /* it stands in the first row */
    }
  }
  @container (max-width: 22em) {
    .entry > :is(dl, .actions) {
      margin-inline-start: -2.75em; /* below the number, where a telephone has no room beside it */
    }
    .code {
      display: block;
    }
  }
  ol {
    list-style: '';
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .entry {
    position: relative;
    padding-block: 0.875em;
    padding-inline: 3.5em 0.75em;
    scroll-margin: 1em;
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_divider);
  }
  .entry > .disc {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.75em;
  }
  [part='heading'] {
    font-size: 1.0625em;
    line-height: 1.5;
  }
  .state {
    min-block-size: 1.7em;
    font-weight: 700;
  }
  .state.open {
    color: var(--_accent-text);
  }
  .disc {
    box-sizing: border-box;
    display: grid;
    place-content: center;
    min-inline-size: 2em;
    block-size: 2em;
    padding-inline: 0.375em;
    border: 2px solid var(--_accent);
    border-radius: 1em;
    color: var(--_on-accent);
    background: var(--_accent);
    font-weight: 700;
    font-size: 0.9375em;
    line-height: 1;
    white-space: nowrap;
    forced-color-adjust: none;
  }
  dl {
    margin-block-start: 0.25em;
    line-height: 1.6;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  dt {
    min-inline-size: 4em;
    color: var(--_text-muted);
    font-size: 0.875em;
    line-height: 1.83;
  }
  dd {
    flex: 1 1 7em;
    min-inline-size: 0;
    word-break: normal; /* an address has no phrases */
  }
  a {
    color: var(--_link);
  }
  dd a,
  .card a {
    display: inline-block;
    padding-block: 0.6em;
    margin-block: -0.6em;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  .fine,
  .off {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block-start: 0.375em;
  }
  .route {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size);
  }
  button,
  select {
    box-sizing: border-box;
    min-block-size: var(--_size);
    max-inline-size: 100%;
    margin: 0;
    padding: 0.375em 1em;
    border: 1px solid var(--_boundary);
    border-radius: 1.375em;
    color: var(--_accent-text);
    background: var(--_surface);
    font: inherit;
    line-height: 1.4;
    cursor: pointer;
  }
  button:hover {
    background: var(--_accent-soft);
  }
  .show {
    padding-inline: 0.875em;
    font-size: 0.9375em;
  }
  @media print {
    .base {
      container-type: normal;
      padding: 0;
      background: none;
    }
    button,
    .actions,
    .state,
    .canvas:empty {
      display: none; /* paper does not press, nor know what time it is, nor wait for a map */
    }
    .entry {
      break-inside: avoid;
    }
    .disc {
      color: inherit;
      background: none;
    }
  }
`;

export const officeMapStyles: CSSResultGroup = [baseStyles, panelStyles, accentStyles, visuallyHiddenStyles, own];
