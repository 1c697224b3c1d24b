import { css } from 'lit';

export const filterStyles = css`
  .panel {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-block: 0.25em 0.75em;
  }
  .field {
    display: grid;
    gap: 0.375em;
    font-weight: 700;
  }
  [type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: max(var(--_target), 2.75em);
    padding: 0.375em 0.75em;
    border: 2px solid var(--_boundary);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
    font-weight: 400;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent-mark);
    font: inherit;
  }
  .found:empty {
    display: none;
  }
`;
