import { css } from 'lit';

/** The chosen pin's callout, the order of the list, the open tile map. */
export const laterStyles = css`
  .callout {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 0.25em;
    padding: 0.75em 1em;
    border: 2px solid var(--_accent-mark);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card p {
    line-height: 1.6;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-inline-end: 5.5em;
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .who .disc {
    flex: none;
  }
  .close {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
  }
  label {
    display: grid;
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .order .fine {
    flex-basis: 100%;
    line-height: 1.5;
  }
  .away {
    color: var(--_accent-text);
    font-weight: 700;
  }
  .credit {
    min-block-size: 1.7em;
    text-align: end;
  }
  @media screen {
    .opened :is(.drawn, .under) {
      display: none;
    }
  }
`;
