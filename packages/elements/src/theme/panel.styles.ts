// Written by build.ts from tokens.json: do not edit.

import { css } from 'lit';

/** For elements that hold prose or controls: spacing, boundaries, second ground, quiet text, links, dividers, focus ring, corners, measure, targets, order of characters. */
// prettier-ignore
export const panelStyles = css`.base{--_surface-soft:var(--tomoni-surface-soft,#f7f5f1);--_text-muted:var(--tomoni-text-muted,#4d4d4d);--_link:var(--tomoni-link,#00118f);--_boundary:var(--tomoni-boundary,#8a857e);--_divider:var(--tomoni-divider,#d8d4cd);--_focus:var(--tomoni-focus,#000);--_focus-halo:var(--tomoni-focus-halo,#ffd43d);--_space:var(--tomoni-space,.5em);--_radius:var(--tomoni-radius,.5em);--_measure:var(--tomoni-measure,40em);--_target:var(--tomoni-target,44px)}@media(forced-colors:active){.base{--_surface-soft:Canvas;--_text-muted:CanvasText;--_link:LinkText;--_boundary:CanvasText;--_divider:CanvasText;--_focus:CanvasText;--_focus-halo:Canvas}}:focus-visible{outline:3px solid var(--_focus);outline-offset:2px;box-shadow:0 0 0 2px var(--_focus-halo)}:is(p,li,dt,dd,h2,h3,h4,h5,h6,th,td,caption,summary,label,button,legend){unicode-bidi:plaintext}.base:dir(rtl){text-align:right}`;
