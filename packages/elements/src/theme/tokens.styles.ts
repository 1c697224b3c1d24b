// Written by build.ts from tokens.json: do not edit.

import { css } from 'lit';

/** What every element needs: ground, text, boundary, spacing. Adopt it after the rule that resets `.base`. */
// prettier-ignore
export const tokenStyles = css`.base{color-scheme:var(--tomoni-scheme,light);--_surface:var(--tomoni-surface,#fff);--_text:var(--tomoni-text,#1a1a1a);--_text-muted:var(--tomoni-text-muted,#4d4d4d);--_boundary:var(--tomoni-boundary,#8a857e);--_space:var(--tomoni-space,.5em);--_radius-small:var(--tomoni-radius-small,.25em);--_line-height:var(--tomoni-line-height,1.7)}@media(forced-colors:active){.base{--_surface:Canvas;--_text:CanvasText;--_text-muted:CanvasText;--_boundary:CanvasText}}`;
