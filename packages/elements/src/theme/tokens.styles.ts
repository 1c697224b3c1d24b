// Written by build.ts from tokens.json: do not edit.

import { css } from 'lit';

/** What every element needs: ground, text, line height. Adopt it after the rule that resets `.base`. */
// prettier-ignore
export const tokenStyles = css`.base{color-scheme:var(--tomoni-scheme,light);--_surface:var(--tomoni-surface,#fff);--_text:var(--tomoni-text,#1a1a1a);--_radius-small:var(--tomoni-radius-small,.25em);--_line-height:var(--tomoni-line-height,1.7)}@media(forced-colors:active){.base{--_surface:Canvas;--_text:CanvasText}}`;
