import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { choiceStyles } from '../internal/choices.styles.ts';
import { visuallyHiddenStyles } from '../internal/visually-hidden.styles.ts';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';
import { tierStyles } from '../theme/tiers.styles.ts';

/**
 * Panels and cards are grounds of their own: between them the host page shows, light or dark.
 * The cards stand in as many columns as are 20em wide, three at most (two where there are four cards); inside a card prose
 * and actions stand side by side where there is room for both. A gap is 20 px where text is 16 px.
 */
const own = css`
  .base {
    --_gap: calc(var(--_space) * 2.5);
    --_columns: 3;
    position: relative;
    background: none;
  }
  .panel,
  .prose {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .panel {
    padding: 0.875em clamp(12px, 4%, 1.5em) 1em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .panel:first-child {
    margin-block-end: var(--_gap);
  }
  :is(h2, h3, h4, h5, h6, p, ul, dd, fieldset, input) {
    margin: 0;
  }
  p {
    max-inline-size: var(--_measure);
  }
  .choice {
    padding-inline-end: 1.125em;
    border-radius: 1.375em;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-halo);
  }
  input {
    appearance: none;
    flex: none;
    box-sizing: border-box;
    inline-size: 1.25em;
    block-size: 1.25em;
    font: inherit;
    border: 2px solid var(--_boundary);
    border-radius: 50%;
    background: var(--_surface);
    cursor: inherit;
  }
  input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  input:checked {
    border: 0.375em solid var(--_accent-mark);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, max(20em, (100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns))), 1fr)
    );
    gap: var(--_gap);
  }
  .pairs {
    --_columns: 2;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    box-sizing: border-box;
    min-inline-size: 0;
    padding: clamp(16px, 5%, 1.5em);
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-spacing-trim: trim-start;
  }
  .body {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .body > * {
    flex: 1 1 20em;
    box-sizing: border-box;
    min-inline-size: min(100%, 20em);
    max-inline-size: var(--_measure);
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  [part='title'] {
    font-size: 1.375em;
  }
  .number {
    color: var(--_accent-text);
  }
  .tier {
    display: inline-flex;
    align-self: start;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.125em;
    padding-inline: 0.5em 0.75em;
    border: 1px solid var(--_tier-mark);
    border-radius: var(--_radius-small);
    background: var(--_tier-ground);
    font-size: 0.875em;
    font-weight: 700;
  }
  svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: var(--_tier-mark);
    stroke-width: 1.5;
  }
  circle:first-child {
    fill: var(--_tier-mark);
  }
  .tier-自助 circle:nth-child(n + 2),
  .tier-互助 circle:nth-child(n + 3),
  .tier-共助 circle:nth-child(n + 4) {
    opacity: 0.3;
  }
  ul {
    padding-block: 1em;
    padding-inline: min(2.25em, 15%) min(1em, 6%);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }
  li + li {
    margin-block-start: 0.5em;
  }
  li::marker {
    color: var(--_accent-mark);
  }
  dl {
    display: grid;
    gap: 0.5em;
    margin: auto 0 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_divider);
    font-size: 0.9375em;
    line-height: 1.6;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  dt {
    color: var(--_text-muted);
  }
  a {
    color: var(--_link);
  }
  .note {
    margin-block-start: var(--_gap);
    padding-block: 0.5em;
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .tier {
      --_tier-mark: CanvasText;
    }
    .panel {
      border: 1px solid;
    }
  }
  @media print, (forced-colors: active) {
    ul {
      padding-block: 0;
      border-inline-start: 3px solid var(--_accent-mark);
      border-radius: 0;
      background: none;
    }
  }
  @media not print {
    .aside {
      display: none;
    }
  }
  @media print {
    fieldset,
    .sr {
      display: none;
    }
    .panel {
      padding: 0;
      background: none;
      break-after: avoid;
    }
    .cards {
      display: block;
    }
    .card {
      margin-block-end: 1em;
      break-inside: avoid;
    }
  }
`;

export const roleCardsStyles: CSSResultGroup = [baseStyles, panelStyles, accentStyles, tierStyles, visuallyHiddenStyles, choiceStyles, own];
