// Written by build.ts from tokens.json: do not edit.

import { css } from 'lit';

/** The four tiers: `class="tier-自助"` sets `--_tier-ground`, `--_tier-mark`. */
// prettier-ignore
export const tierStyles = css`.tier-自助{--_tier-ground:var(--tomoni-tier-jijo-ground,#fbf5e0);--_tier-mark:var(--tomoni-tier-jijo-mark,#927200)}.tier-互助{--_tier-ground:var(--tomoni-tier-gojo-ground,#e6f5ec);--_tier-mark:var(--tomoni-tier-gojo-mark,#1d8b56)}.tier-共助{--_tier-ground:var(--tomoni-tier-kyojo-ground,#f0f9ff);--_tier-mark:var(--tomoni-tier-kyojo-mark,#00428c)}.tier-公助{--_tier-ground:var(--tomoni-tier-kojo-ground,#f1eafa);--_tier-mark:var(--tomoni-tier-kojo-mark,#6f23d0)}`;
