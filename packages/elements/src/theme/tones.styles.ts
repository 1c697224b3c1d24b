// Written by build.ts from tokens.json: do not edit.

import { css } from 'lit';

/** The six tones of assessments: `class="tone-best"` sets `--_tone-ground`, `--_tone-text`, `--_tone-mark`. */
// prettier-ignore
export const toneStyles = css`.tone-best{--_tone-ground:var(--tomoni-tone-best-ground,#e8f1fe);--_tone-text:var(--tomoni-tone-best-text,#000071);--_tone-mark:var(--tomoni-tone-best-mark,#0017c1)}.tone-good{--_tone-ground:var(--tomoni-tone-good-ground,#f0f9ff);--_tone-text:var(--tomoni-tone-good-text,#00316a);--_tone-mark:var(--tomoni-tone-good-mark,#0877d7)}.tone-steady{--_tone-ground:var(--tomoni-tone-steady-ground,#e6f5ec);--_tone-text:var(--tomoni-tone-steady-text,#08351f);--_tone-mark:var(--tomoni-tone-steady-mark,#0c472a)}.tone-caution{--_tone-ground:var(--tomoni-tone-caution-ground,#ffeee2);--_tone-text:var(--tomoni-tone-caution-text,#541e00);--_tone-mark:var(--tomoni-tone-caution-mark,#ac3e00)}.tone-review{--_tone-ground:var(--tomoni-tone-review-ground,#f3e5f4);--_tone-text:var(--tomoni-tone-review-text,#500050);--_tone-mark:var(--tomoni-tone-review-mark,#6c006c)}.tone-neutral{--_tone-ground:var(--tomoni-tone-neutral-ground,#f2f2f2);--_tone-text:var(--tomoni-tone-neutral-text,#333);--_tone-mark:var(--tomoni-tone-neutral-mark,#666)}`;
