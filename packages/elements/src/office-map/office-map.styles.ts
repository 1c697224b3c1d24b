import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { visuallyHiddenStyles } from '../internal/visually-hidden.styles.ts';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';
import { mapStyles } from './map.styles.ts';

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
    word-break: auto-phrase;
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
  @container (min-width: 44em) {
    .layout:not(.alone) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .map-side {
      position: sticky;
      inset-block-start: 0.5em;
    }
    .alone ol {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
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
  .entry.chosen {
    background: var(--_accent-soft);
    box-shadow: inset 4px 0 var(--_accent);
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
    min-inline-size: 2.5em;
    color: var(--_text-muted);
    font-size: 0.875em;
    line-height: 1.83;
  }
  dd {
    flex: 1 1 7em;
    min-inline-size: 0;
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
  .failed {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
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
  .entry.chosen .show {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .show:focus-visible,
  .entry.chosen .show:focus-visible {
    box-shadow: 0 0 0 2px var(--_focus-halo);
  }
  @media (forced-colors: active) {
    .entry.chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .base {
      container-type: normal;
      padding: 0;
      background: none;
      font-size: 0.75em;
      line-height: 1.4;
    }
    button,
    .order,
    .actions,
    .tiles,
    .sr,
    .callout {
      display: none;
    }
    .layout.layout {
      display: block;
    }
    ol {
      columns: 2;
      column-gap: 0;
      border: 0;
    }
    .entry,
    .map-side {
      break-inside: avoid;
    }
    .entry.entry {
      padding-block: 0.375em;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .map-side {
      position: static;
      inline-size: min(100%, 34em);
      margin-block-start: 0.5em;
    }
    .disc {
      color: inherit;
      background: none;
    }
    .pin .disc.disc {
      color: inherit;
      background: var(--_surface);
    }
  }
`;

export const officeMapStyles: CSSResultGroup = [baseStyles, panelStyles, accentStyles, visuallyHiddenStyles, own, mapStyles];
