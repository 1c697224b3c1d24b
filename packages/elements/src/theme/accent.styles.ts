// Written by build.ts from tokens.json: do not edit.

import { css } from 'lit';

/** Accent and second colour, for buttons, rings, numbers. */
// prettier-ignore
export const accentStyles = css`.base{--_accent:var(--tomoni-accent,#004c59);--_on-accent:var(--tomoni-on-accent,#fff);--_accent-soft:var(--tomoni-accent-soft,#e9f7f9);--_accent-mark:var(--tomoni-accent-mark,#006f83);--_accent-text:var(--tomoni-accent-text,#004c59);--_secondary-soft:var(--tomoni-secondary-soft,#fdede3);--_secondary-mark:var(--tomoni-secondary-mark,#a4613d);--_secondary-text:var(--tomoni-secondary-text,#623018)}@media(forced-colors:active){.base{--_accent:CanvasText;--_on-accent:Canvas;--_accent-soft:Canvas;--_accent-mark:CanvasText;--_accent-text:CanvasText;--_secondary-soft:Canvas;--_secondary-mark:GrayText;--_secondary-text:CanvasText}}`;
