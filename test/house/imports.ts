import { posix } from 'node:path';
import type { Rule } from './bans.ts';
import { isShipped, type SourceFile } from './files.ts';

/** What a file imports: `from '…'`, `import '…'` and `import('…')`, types included. Comments are passed over. */
export function importsOf({ text }: SourceFile): string[] {
  const code = text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '');
  const fixed = [...code.matchAll(/^(?:import|export)\b(?:[^'"`;]*?\bfrom\b)?\s*['"]([^'"]+)['"]/gm)];
  const late = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)];
  return [...fixed, ...late].map((match) => match[1]!);
}

/** Where an import leads: a path in the repository for a relative one or a package of ours, else the package's name. */
export function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const own = /^@tomoni\/([^/]+)/.exec(specifier);
  if (own) return `packages/${own[1]}/`;
  return specifier.startsWith('node:')
    ? 'node:'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
}

const packageOf = (path: string): string | undefined => /^packages\/([^/]+)\//.exec(path)?.[1];

/** Who may import whom, and from outside what. `cli, embed → elements → plan ← towns`. */
const PACKAGES: Record<string, { ours: string[]; others: string[] }> = {
  plan: { ours: [], others: ['valibot', 'japanese-holidays'] },
  towns: { ours: ['plan'], others: [] },
  elements: { ours: ['plan'], others: ['lit', '@lit/context', 'i18next', 'leaflet', 'qrcode-generator'] },
  embed: { ours: ['elements', 'plan'], others: [] },
  cli: { ours: ['elements', 'plan'], others: ['node:', 'valibot', 'papaparse', 'read-excel-file'] },
};

/** What every element stands on. They know no element. */
const GROUND = ['internal', 'light-dom', 'locale', 'theme'];

/** `packages/elements/src/role-cards/x.ts` → role-cards; undefined for the ground and the doors. */
function elementOf(path: string): string | undefined {
  const folder = /^packages\/elements\/src\/([^/]+)\//.exec(path)?.[1];
  return folder === undefined || GROUND.includes(folder) ? undefined : folder;
}

const isDoor = (path: string): boolean => /^packages\/elements\/src\/(index|define)\.ts$/.test(path);
const isGround = (path: string): boolean =>
  GROUND.some((folder) => path.startsWith(`packages/elements/src/${folder}/`)) || path === 'packages/elements/src/context.ts';

type Judge = (from: string, to: string) => string | undefined;

const rule = (name: string, judge: Judge, bad: [string, string][], good: [string, string][], appliesTo = isShipped): Rule => ({
  name,
  appliesTo,
  find: (file) =>
    importsOf(file).flatMap((specifier) => {
      const why = judge(file.path, targetOf(file.path, specifier));
      return why ? [`'${specifier}': ${why}`] : [];
    }),
  bad: bad.map(([path, text]) => ({ path, text })),
  good: good.map(([path, text]) => ({ path, text })),
});

const PLAN = 'packages/plan/src/ask/x.ts';
const ELEMENT = 'packages/elements/src/role-cards/role-cards.ts';
const BASE = 'packages/elements/src/internal/tomoni-element.ts';

export const importRules: Rule[] = [
  rule(
    'packages point one way: cli, embed → elements → plan ← towns',
    (from, to) => {
      const here = packageOf(from)!;
      const there = packageOf(to);
      if (there === here) return undefined;
      if (there) return PACKAGES[here]?.ours.includes(there) ? undefined : `${here} does not know ${there}`;
      return undefined;
    },
    [
      [PLAN, "import { x } from '@tomoni/elements';"],
      [PLAN, "import type { x } from '../../../elements/src/context.ts';"],
      [ELEMENT, "import { towns } from '@tomoni/towns';"],
      ['packages/towns/src/index.ts', "export * from '@tomoni/elements/plan';"],
      [ELEMENT, "const x = await import('@tomoni/cli');"],
    ],
    [
      [ELEMENT, "import type { PlanDocument } from '@tomoni/plan';\nimport { x } from '@tomoni/plan/ask';"],
      ['packages/towns/src/index.ts', "import type { PlanDocument } from '@tomoni/plan';"],
      ['packages/embed/src/loader.ts', "await import('@tomoni/elements/define');"],
      [ELEMENT, "// import { towns } from '@tomoni/towns';\n/**\n * import x from '@tomoni/towns'\n */"],
    ],
  ),
  rule(
    'a package uses only the libraries chosen for it; plan knows neither DOM, Lit nor Node',
    (from, to) => {
      const here = packageOf(from)!;
      return /^(packages|stories|docs|test)\//.test(to) || PACKAGES[here]?.others.includes(to) ? undefined : `${here} does not use ${to}`;
    },
    [
      [PLAN, "import { html } from 'lit';"],
      [PLAN, "import { readFileSync } from 'node:fs';"],
      [ELEMENT, "import { format } from 'date-fns';"],
      ['packages/towns/src/index.ts', "import * as v from 'valibot';"],
    ],
    [
      [PLAN, "import * as v from 'valibot';"],
      [ELEMENT, "import { html } from 'lit';\nimport { repeat } from 'lit/directives/repeat.js';"],
      ['packages/plan/src/ask/x.test.ts', "import { test } from 'node:test';"],
    ],
  ),
  rule(
    'nothing that ships imports stories, the site or the tests',
    (_from, to) => (/^(stories|docs|test)\//.test(to) ? `${to.split('/')[0]} is for people and machines around the packages` : undefined),
    [
      [ELEMENT, "import { fixture } from '../../../../test/browser/fixture.ts';"],
      [PLAN, "import x from '../../../../docs/site/x.ts';"],
    ],
    [['packages/elements/src/role-cards/role-cards.test.ts', "import { fixture } from '../../../../test/browser/fixture.ts';"]],
  ),
  rule(
    'inside elements: an element stands on internal, light-dom, locale, theme and context, never the other way round',
    (from, to) => (isGround(from) && (elementOf(to) || isDoor(to)) ? 'the ground knows no element' : undefined),
    [
      [BASE, "import { TomoniPlan } from '../plan/plan.ts';"],
      ['packages/elements/src/context.ts', "import './plan/index.ts';"],
      ['packages/elements/src/locale/catalogue.ts', "import { x } from '../index.ts';"],
    ],
    [
      [BASE, "import { planContext } from '../context.ts';\nimport { catalogue } from '../locale/catalogue.ts';"],
      [ELEMENT, "import { TomoniElement } from '../internal/tomoni-element.ts';"],
    ],
  ),
  rule(
    'an element does not import another element; styles may be shared on purpose',
    (from, to) => {
      const other = elementOf(to);
      if (!elementOf(from) || !other || other === elementOf(from)) return undefined;
      return to.endsWith('.styles.ts') ? undefined : `${elementOf(from)} does not know ${other}`;
    },
    [
      [
        'packages/elements/src/progress-legend/progress-legend.ts',
        "import { TomoniProgressBadge } from '../progress-badge/progress-badge.ts';",
      ],
      ['packages/elements/src/progress-legend/define.ts', "import '../progress-badge/define.ts';"],
    ],
    [
      ['packages/elements/src/progress-legend/progress-legend.ts', "import { markStyles } from '../progress-badge/mark.styles.ts';"],
      ['packages/elements/src/define.ts', "import './progress-badge/define.ts';"],
    ],
  ),
  rule(
    'a relative import stays in its package; the other packages are reached by their names',
    (from, to) => (packageOf(to) && packageOf(to) !== packageOf(from) && !to.endsWith('/') ? 'go through the package’s door' : undefined),
    [[ELEMENT, "import { x } from '../../../plan/src/model/plan.ts';"]],
    [[ELEMENT, "import { x } from '@tomoni/plan/ask';"]],
  ),
];
