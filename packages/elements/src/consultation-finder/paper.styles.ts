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
      padding: 0.75em;
      margin-block-end: 0.75em;
      background: none;
      break-inside: avoid;
    }
    .window,
    .crisis {
      container-type: normal;
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
    a:not(.address)[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
