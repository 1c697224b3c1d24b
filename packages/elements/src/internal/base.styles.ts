import { css, type CSSResultGroup } from 'lit';
import { tokenStyles } from '../theme/tokens.styles.ts';

const pinned = css`
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
    -webkit-locale: inherit;
    visibility: inherit;
    pointer-events: inherit;
    line-height: var(--_line-height);
    color: var(--_text);
    background: var(--_surface);
    overflow-wrap: anywhere;
    line-break: strict;
    word-break: auto-phrase;
    text-wrap: pretty;
  }
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }
`;

/**
 * Font size, family and direction come from the place where the element stands; everything else that inherits is
 * pinned, on a wrapper inside the shadow root, which no rule of the host page reaches (not even `* { … !important }`).
 * (`all: initial` resets -webkit-locale too, by which Chromium chooses glyphs and line breaks of the language.)
 * Tables inherit what they do not inherit by themselves in a page without a doctype.
 * Lines are pretty: no last one of a single character. (Balanced ones run over the edge in Chromium where a reading in
 * brackets, 会議（かいぎ）, meets a narrow column.)
 * Sizes are in em: hosts set `html { font-size: 62.5% }`, and the 文字サイズ buttons of town sites must reach inside.
 */
export const baseStyles: CSSResultGroup = [pinned, tokenStyles];
