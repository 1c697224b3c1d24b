import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';

const own = css`
  .base,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .base {
    gap: calc(var(--_space) * 7);
    padding: clamp(0px, 2%, 1em);
  }
  :is(h2, h3, h4, h5, h6, p, ol) {
    margin: 0;
  }
  :is(h2, h3, h4, h5, h6) {
    padding-block-end: 0.25em;
    border-block-end: 2px solid var(--_boundary);
    font-size: 1.5em;
    line-height: 1.4;
  }
  nav {
    padding: 1em clamp(1em, 4%, 1.5em);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  nav p {
    font-weight: 700;
  }
  ol {
    columns: 14em;
    padding-inline-start: 2em;
  }
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_link);
  }
  @media (forced-colors: active) {
    nav {
      border: 1px solid;
    }
  }
  @media print {
    .base,
    .part {
      display: block;
    }
    .part {
      margin-block-start: 2em;
    }
    .part > * + * {
      margin-block-start: 1em;
    }
    nav {
      padding: 0;
      background: none;
    }
    a {
      min-block-size: 0;
    }
  }
`;

export const wholePlanStyles: CSSResultGroup = [baseStyles, panelStyles, own];
