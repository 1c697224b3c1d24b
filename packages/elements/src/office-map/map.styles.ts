import { css } from 'lit';

/**
 * The drawing and its pins; the box that it comes into is in office-map.styles.ts, so that nothing moves. A pin is as large as a finger (`--_size`), its disc smaller; both stand at a share of the sheet
 * (`--_x`, `--_y`), so that they stay in place when paper has another width. Left is west in every direction of writing.
 */
export const mapStyles = css`
  svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .has-outline {
    background: var(--_accent-soft);
  }
  .grid {
    stroke: var(--_divider);
    stroke-width: 1;
  }
  .outline {
    fill: var(--_surface);
    stroke: var(--_accent-mark);
    stroke-width: 2;
  }
  .leads {
    stroke: var(--_accent-mark);
    stroke-width: 2;
  }
  .dots {
    stroke: var(--_accent-mark);
    stroke-width: 6;
  }
  .pin {
    position: absolute;
    left: calc(var(--_x) * 100%);
    top: calc(var(--_y) * 100%);
    display: grid;
    place-content: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: calc(var(--_size) / -2);
    border-radius: 50%;
    color: var(--_text);
    text-decoration: none;
  }
  .pin .disc {
    box-shadow: 0 0 0 2px var(--_surface);
    transition: transform 0.15s;
  }
  .pin.many .disc {
    border-style: double;
    border-width: 4px;
    border-color: var(--_on-accent);
    outline: 2px solid var(--_accent);
    font-size: 0.8125em;
    block-size: 2.5em;
    border-radius: 1.25em;
  }
  .pin:hover .disc,
  .pin.chosen .disc {
    transform: scale(1.18);
  }
  .pin.chosen {
    z-index: 1;
  }
  .pin.chosen .disc {
    color: var(--_accent-text);
    background: var(--_surface);
  }
  .pin:focus-visible {
    z-index: 2;
    outline-offset: -3px;
  }
  .name {
    position: absolute;
    padding-inline: 0.25em;
    font-size: 0.8125em;
    line-height: 1.5;
    font-weight: 700;
    white-space: nowrap;
    text-shadow:
      0 0 2px var(--_surface),
      0 0 2px var(--_surface),
      0 0 4px var(--_surface);
  }
  .right,
  .left {
    top: 50%;
    transform: translateY(-50%);
  }
  .right {
    left: 86%;
  }
  .left {
    right: 86%;
  }
  .below,
  .above {
    left: 50%;
    transform: translateX(-50%);
  }
  .below {
    top: 86%;
  }
  .above {
    bottom: 86%;
  }
  .failed {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
  }
  .scale {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.375em;
    color: var(--_text-muted);
    font-size: 0.875em;
    line-height: 1.4;
    direction: ltr;
  }
  .bar {
    box-sizing: border-box;
    inline-size: calc(var(--_share) * 100%);
    block-size: 0.5em;
    border: solid var(--_text-muted);
    border-width: 0 2px 2px;
  }
  .north {
    margin-inline-start: auto;
  }
  .entry.chosen {
    background: var(--_accent-soft);
    box-shadow: inset 4px 0 var(--_accent);
  }
  .entry.chosen .show {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .show:focus-visible,
  .entry.chosen .show:focus-visible {
    box-shadow: 0 0 0 2px var(--_focus-halo);
  }
  @media (prefers-reduced-motion: reduce) {
    .pin .disc {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .entry.chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .pin .disc {
      border-color: CanvasText;
    }
    .pin.many .disc {
      border-color: Canvas;
      outline-color: CanvasText;
    }
  }
  @media print {
    .base {
      font-size: 0.8125em;
      line-height: 1.4;
      break-inside: avoid; /* list and map on one sheet, where both fit on one */
    }
    .order,
    .tiles,
    .sr,
    .callout {
      display: none;
    }
    .tools {
      min-block-size: 0;
    }
    .layout.layout {
      display: block;
    }
    ol {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border: 0;
    }
    .map-side {
      break-inside: avoid;
    }
    .entry.entry {
      padding-block: 0.375em;
      border: 0;
    }
    .map-side {
      position: static;
      inline-size: min(100%, 34em);
      margin-block-start: 0.5em;
    }
    .entry.chosen {
      background: none;
      box-shadow: none;
    }
    .pin .disc.disc {
      color: inherit;
      background: var(--_surface);
    }
  }
`;
