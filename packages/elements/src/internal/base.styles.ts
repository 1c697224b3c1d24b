import { css } from 'lit';

/**
 * Font size, family and direction come from the place where the element stands; everything else that inherits is
 * pinned here, on a wrapper inside the shadow root, which no rule of the host page reaches.
 * Sizes are in em: hosts set `html { font-size: 62.5% }`, and the 文字サイズ buttons of town sites must reach inside.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    font-family: inherit;
    font-size: inherit;
    line-height: var(--tomoni-line-height, 1.7);
    letter-spacing: var(--tomoni-letter-spacing, normal);
    color: var(--_text);
    overflow-wrap: anywhere;
    line-break: strict;
    text-size-adjust: inherit;
  }
  @media print {
    .base {
      color: #000;
    }
  }
`;
