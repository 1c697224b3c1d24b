import { css } from 'lit';

/** Print: everything open, borders instead of grounds, no controls, and nothing that holds for this moment only. */
export const paperStyles = css`
  @media print {
    .ask,
    .exit,
    .exit-note,
    .bar button,
    .outside,
    .toggle,
    .state,
    .meant,
    .tools,
    .next,
    .sr,
    .one > :not(.crisis, .results) {
      display: none;
    }
    .base,
    .results,
    .window {
      display: block;
    }
    .window,
    .crisis {
      padding: 0.5em 0.75em;
      margin-block-end: 0.5em;
      background: none;
      break-inside: avoid;
    }
    .window,
    .crisis {
      container-type: normal;
    }
    .bar {
      padding: 0;
      break-after: avoid;
    }
    .hours {
      max-inline-size: none;
    }
    .more {
      padding: 0;
    }
    .call {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .stale {
      background: none;
    }
    dl {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
      gap: 0.25em 2em;
    }
    dl > div {
      grid-template-columns: 6em minmax(0, 1fr);
      padding-block-end: 0.25em;
    }
    .crisis ul {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
      gap: 0.5em 1.5em;
    }
    /* Many windows: what fits beside each other stands in one line. */
    .base:not(.one) :is(.window > [part='heading'], .themes, .hours p) {
      display: inline;
      margin-inline-end: 1em;
    }
    .base:not(.one) dl,
    .base:not(.one) dl > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      padding: 0;
      border: 0;
    }
    .base:not(.one) dl > div {
      flex-wrap: nowrap;
      column-gap: 0.5em;
    }
    dt {
      white-space: nowrap;
    }
    dd a,
    .link {
      display: inline;
    }
    .one {
      display: flex;
      flex-direction: column;
    }
    .one .crisis {
      order: 1;
    }
    .code {
      display: flex;
      align-items: center;
      gap: 0.5em;
    }
    .qr {
      flex: none;
      inline-size: 8em;
    }
  }
`;
