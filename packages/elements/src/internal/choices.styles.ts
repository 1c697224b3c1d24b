import { css } from 'lit';

/** What a reader may choose: a group with its question, and choices side by side, each large enough for a thumb. */
export const choiceStyles = css`
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.375em;
    font-weight: 700;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--_space);
    box-sizing: border-box;
    min-block-size: max(var(--_target), 2.75em);
    max-inline-size: 100%;
    padding-block: 0.375em;
    padding-inline: 0.75em 1em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_surface-soft);
  }
  .choice:has(:checked) {
    border-color: var(--_accent-mark);
    box-shadow: inset 0 0 0 1px var(--_accent-mark);
    background: var(--_accent-soft);
  }
`;
