import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { visuallyHiddenStyles } from '../internal/visually-hidden.styles.ts';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';
import { aroundRingStyles } from './around-ring.styles.ts';

/**
 * Where the page gives no width (a float, a flex item) a size container would have none: then it is as wide as a phone.
 * `--_way` is -1 where text runs from right to left: the drawing turns the other way.
 * `list-style: none` would make VoiceOver forget that the phases are a list.
 */
const own = css`
  .base {
    --_way: 1;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .base:dir(rtl) {
    --_way: -1;
  }
  [part='title'],
  [part='heading'] {
    margin: 0;
    font-size: 1em;
    line-height: 1.4;
    font-weight: 700;
  }
  [part='title'] {
    margin-block-end: 0.8em;
    font-size: 1.25em;
  }
  [part='heading'],
  .words {
    display: flex;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .words {
    flex-wrap: wrap;
    padding-block: 0.25em;
  }
  .label {
    color: var(--_accent-text);
  }
  .name {
    unicode-bidi: plaintext;
    font-size: 1.125em;
  }
  .here {
    align-self: center;
    padding: 0.1em 0.6em;
    border-radius: 1em;
    font-size: 0.875em;
  }
  p,
  ul {
    margin: 0.25em 0 0;
  }
  .intro {
    max-inline-size: var(--_measure);
    margin-block-end: 1em;
  }
  ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  ::marker {
    color: var(--_accent-mark);
  }
  a {
    color: var(--_link);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .number,
  .node {
    box-sizing: border-box;
    display: grid;
    place-content: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border: 2px solid var(--_accent-mark);
    border-radius: 50%;
    line-height: 1;
    font-weight: 700;
    color: var(--_accent-text);
    background: var(--_surface);
  }
  .current .number,
  .node.current,
  .here {
    border: 2px solid var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .ring {
    display: none;
  }
  @media print {
    .base {
      padding-inline: 0;
      font-size: 0.875em; /* a figure stays whole: the smaller, the less of a page stays white before it */
    }
    .base,
    .phase {
      break-inside: avoid;
    }
    .phase .number,
    .node.current,
    .here {
      color: inherit;
    }
  }
`;

/**
 * One below the other: numbers on a rail with arrows down to the next, and a line from the last back to the first, of
 * which each phase draws its part. Arrow heads are corners of squares. All of it is borders, which print.
 */
const railStyles = css`
  .phase {
    position: relative;
    max-inline-size: var(--_measure);
    padding-block-end: 1.75em;
    padding-inline-start: 3.75em;
  }
  .phase:last-child {
    padding-block-end: 0;
  }
  .number {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0.95em;
  }
  .phase::before,
  .phase::after,
  .number::before {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 0.95em;
    border: 0 solid var(--_accent-mark);
    border-inline-start-width: 2px;
  }
  .phase:first-child::before {
    inset-block-start: 1em;
    inline-size: 0.75em;
    border-block-start-width: 2px;
    border-start-start-radius: 0.5em;
  }
  .phase:last-child::before {
    block-size: 1.1em;
    border-block-end-width: 2px;
    border-end-start-radius: 0.5em;
  }
  .phase::after {
    inset-block: 2.45em 0.35em;
    inset-inline-start: calc(2.05em - 1px);
  }
  .phase:last-child::after {
    content: none;
  }
  .number::before {
    inset: -1.04em auto auto calc(50% - 0.275em);
    inline-size: 0.55em;
    block-size: 0.55em;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .phase:first-child .number::before {
    inset-block-start: calc(50% - 0.275em);
    inset-inline: -0.85em auto;
    transform: scaleX(var(--_way)) rotate(-45deg);
  }
`;

export const pdcaCycleStyles: CSSResultGroup = [
  baseStyles,
  panelStyles,
  accentStyles,
  visuallyHiddenStyles,
  own,
  railStyles,
  aroundRingStyles,
];
