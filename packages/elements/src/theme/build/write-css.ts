// tokens → CSS, as strings. What elements adopt is written minified, since nothing downstream shortens a template string.

import { inMedia, rule } from '../rule.ts';
import type { Token } from './dtcg.ts';
import { type Mood, moodNames, type TokenSet } from './moods.ts';

/** Which elements need a token: all, those that hold prose and controls, those with an accent, assessments, tiers. */
export type Concern = 'tokens' | 'panel' | 'accent' | 'tones' | 'tiers';

/** All that a badge needs: this is in every page. */
const everywhere = new Set(['surface', 'text', 'radius-small', 'line-height']);

export function concernOf({ name }: Token): Concern {
  if (name.startsWith('tone-')) return 'tones';
  if (name.startsWith('tier-')) return 'tiers';
  if (/accent|secondary/.test(name)) return 'accent';
  return everywhere.has(name) ? 'tokens' : 'panel';
}

/** The words that `roles[].tier` takes in a plan, and the names of their tokens. */
export const tierNames = { jijo: '自助', gojo: '互助', kyojo: '共助', kojo: '公助' } as const;

const short = (value: string): string => value.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3').replace(/^0\./, '.');
const fallback = ({ name, value }: Token): string => `var(--tomoni-${name},${short(value)})`;
const block = (selector: string, declarations: readonly string[]): string => `${selector}{${declarations.join(';')}}`;

/** `.base{--_surface:var(--tomoni-surface,#fff);…}`, and system colours where the reader forces colours. */
export function baseRule(tokens: readonly Token[], extra: readonly string[] = []): string {
  const own = block('.base', [...extra, ...tokens.map((token) => `--_${token.name}:${fallback(token)}`)]);
  const forced = tokens.filter((token) => token.forced).map((token) => `--_${token.name}:${token.forced}`);
  return forced.length ? `${own}@media(forced-colors:active){${block('.base', forced)}}` : own;
}

/** `.tone-best{--_tone-ground:…;--_tone-text:…;--_tone-mark:…}`: a class chooses, one set of private names is read. */
export function choiceRules(tokens: readonly Token[], classOf: (key: string) => string): string {
  const choices = new Map<string, string[]>();
  for (const token of tokens) {
    const [kind = '', key = '', part = ''] = token.name.split('-');
    const declarations = choices.get(key) ?? [];
    choices.set(key, [...declarations, `--_${kind}-${part}:${fallback(token)}`]);
  }
  return [...choices].map(([key, declarations]) => block(`.${classOf(key)}`, declarations)).join('');
}

/** The public tokens of one mood. */
function moodTokens(set: TokenSet, mood: Mood): Record<string, string> {
  const colours = set.moods[mood].map(({ name, value }) => [`--tomoni-${name}`, value]);
  return { '--tomoni-scheme': set.schemes[mood], ...Object.fromEntries(colours) };
}

/** Dark grounds stay on screens: printers leave grounds out, and light text would stay on white paper. */
function hostRule(set: TokenSet, mood: Mood): string {
  const declarations = Object.entries(moodTokens(set, mood)).map(([name, value]) => `${name}:${short(value)}`);
  const host = block(`:host([theme=${mood}])`, declarations);
  return set.schemes[mood] === 'dark' ? `@media screen{${host}}` : host;
}

/** Two bands, dark and yellow: on any ground one of them has 3:1. With forced colours the outline alone remains. */
const focusRing = ':focus-visible{outline:3px solid var(--_focus);outline-offset:2px;box-shadow:0 0 0 2px var(--_focus-halo)}';

/**
 * Where the page runs from right to left, boxes and alignment follow it; the characters of a sentence follow its own script,
 * or 「。」 and brackets of Japanese would stand at the wrong end.
 */
const readingOrder =
  ':is(p,li,dt,dd,h2,h3,h4,h5,h6,th,td,caption,summary,label,button,legend){unicode-bidi:plaintext}.base:dir(rtl){text-align:right}';

/**
 * What holds for all on paper: no heading without what it is over, no row in two parts, and links say where they lead unless their
 * words do. Chromium's paper ends a part of a pixel before the page's own width: a border at that edge would be cut off. Firefox
 * prints nothing of a container of which a query holds (seen in 153).
 */
const paper =
  '@media print{.base{margin-right:.1em}:is(h2,h3,h4,h5,h6,caption,thead,summary){break-after:avoid}tr{break-inside:avoid}' +
  "a:not(.address)[href^=http]::after{content:' (' attr(href) ')'}@supports(-moz-appearance:none){*{container-type:normal!important}}}";

const module = (about: string, name: string, css: string): string => `// Written by build.ts from tokens.json: do not edit.

import { css } from 'lit';

/** ${about} */
// prettier-ignore
export const ${name} = css\`${css}\`;
`;

/** Plain values for `themeToTokens`, so that it needs neither tokens.json nor a file system. */
export function valuesModule(set: TokenSet): string {
  const moods = moodNames.map((mood) => [mood, Object.fromEntries(set.moods[mood].map(({ name, value }) => [name, value]))]);
  return `// Written by build.ts from tokens.json: do not edit.

/** Colours of each mood by token name. */
// prettier-ignore
export const moodValues = ${JSON.stringify(Object.fromEntries(moods), null, 2)} as const;

/** CSS \`color-scheme\` of each mood. */
// prettier-ignore
export const schemes = ${JSON.stringify(set.schemes)} as const;
`;
}

/** Style modules by file name. */
export function styleModules(set: TokenSet): Record<string, string> {
  const all = [...set.moods.light, ...set.shape];
  const of = (concern: Concern): Token[] => all.filter((token) => concernOf(token) === concern);
  const scheme = `color-scheme:var(--tomoni-scheme,${set.schemes.light})`;
  return {
    'tokens.styles.ts': module(
      'What every element needs: ground, text, line height. Adopt it after the rule that resets `.base`.',
      'tokenStyles',
      baseRule(of('tokens'), [scheme]),
    ),
    'panel.styles.ts': module(
      'For elements that hold prose or controls: spacing, boundaries, second ground, quiet text, links, dividers, focus ring, corners, measure, targets, order of characters, paper.',
      'panelStyles',
      baseRule(of('panel')) + focusRing + readingOrder + paper,
    ),
    'accent.styles.ts': module('Accent and second colour, for buttons, rings, numbers.', 'accentStyles', baseRule(of('accent'))),
    'tones.styles.ts': module(
      'The six tones of assessments: `class="tone-best"` sets `--_tone-ground`, `--_tone-text`, `--_tone-mark`.',
      'toneStyles',
      choiceRules(of('tones'), (key) => `tone-${key}`),
    ),
    'tiers.styles.ts': module(
      'The four tiers: `class="tier-自助"` sets `--_tier-ground`, `--_tier-mark`.',
      'tierStyles',
      choiceRules(of('tiers'), (key) => `tier-${tierNames[key as keyof typeof tierNames]}`),
    ),
    'moods.styles.ts': module(
      'The attribute `theme="light|paper|dark"` of an element and all that stands inside it. Load it only when the attribute is there.',
      'moodStyles',
      moodNames.map((mood) => hostRule(set, mood)).join(''),
    ),
  };
}

/** The stylesheet for hosts that want the tokens in their own CSS, or another mood for a part of the page. */
export function stylesheet(set: TokenSet): string {
  const shape = Object.fromEntries(set.shape.map(({ name, value }) => [`--tomoni-${name}`, value]));
  return [
    '/* Written by build.ts from tokens.json: do not edit. */\n',
    rule(':where(:root)', shape),
    rule(':where(:root),\n.tomoni-light', moodTokens(set, 'light')),
    rule('.tomoni-paper', moodTokens(set, 'paper')),
    inMedia('screen', rule('.tomoni-dark', moodTokens(set, 'dark'))),
  ].join('\n');
}
