import { css } from 'lit';

/** The question, buttons and choices. */
export const controlStyles = css`
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1.125em clamp(12px, 4%, 1.5em);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .field {
    display: grid;
    gap: 0.5em;
  }
  .question {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  #words {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--_measure);
    min-block-size: max(var(--_target), 3em);
    padding: 0.5em 0.75em;
    border: 2px solid var(--_boundary);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
  }
  .hint {
    max-inline-size: var(--_measure);
    color: var(--_text-muted);
    font-size: 0.875em;
    line-height: 1.6;
  }
  details {
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  details[open] {
    padding-block-end: 1em;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    box-sizing: border-box;
    min-block-size: max(var(--_target), 3em);
    padding: 0.5em 1em;
    border-radius: var(--_radius-small);
    font-weight: 700;
    line-height: 1.4;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent-mark);
    border-width: 0 0.1875em 0.1875em 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  details[open] > summary::before {
    rotate: 225deg;
    translate: 0 0.125em;
  }
  .picked {
    padding: 0 0.5em;
    border: 1px solid var(--_accent-mark);
    border-radius: 1em;
    background: var(--_accent-soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  fieldset {
    padding-inline: 1em;
  }
  fieldset + fieldset {
    margin-block-start: 1em;
  }
  .alone {
    padding: 0.25em 1em 0;
  }
  .choice input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  button {
    box-sizing: border-box;
    min-block-size: max(var(--_target), 2.75em);
    padding: 0.375em 1em;
    border: 1px solid var(--_accent-mark);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_accent-text);
    font: inherit;
    font-weight: 700;
    line-height: 1.4;
    cursor: pointer;
  }
  button:hover {
    background: var(--_accent-soft);
  }
  .quiet {
    padding-inline: 0;
    border-color: transparent;
    color: var(--_link);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .leave {
    justify-self: start;
    padding-inline: 1.5em;
    border: 2px solid var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .leave:hover {
    background: var(--_surface);
    color: var(--_accent-text);
  }
  @media (forced-colors: active) {
    .leave {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
  .next {
    min-block-size: max(var(--_target), 3.25em);
  }
`;
