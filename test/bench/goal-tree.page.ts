// A goal tree of 5,000 nodes, from nested lists as a web team types them, beside the same content as nested `<details>` of plain HTML.
import '@tomoni/elements/goal-tree/define';
import type { TomoniGoalTree } from '@tomoni/elements/goal-tree';

const GOALS = 20;
const OBJECTIVES = 200;
export const COUNT = 5000;
const MEASURES = COUNT - GOALS - OBJECTIVES;
const STEPS = ['◎ 計画より進んでいる', '○ ほぼ計画どおり', '△ 計画より遅れている'];
export const KINDS = ['tomoni-goal-tree', 'static-details'] as const;
type Kind = (typeof KINDS)[number];

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor(to) - Math.floor(from) }, (_, i) => Math.floor(from) + i);
const measuresOf = (objective: number): number[] => range((objective * MEASURES) / OBJECTIVES, ((objective + 1) * MEASURES) / OBJECTIVES);
const objectivesOf = (goal: number): number[] => range((goal * OBJECTIVES) / GOALS, ((goal + 1) * OBJECTIVES) / GOALS);
const title = (i: number): string => `地域の見守り体制の充実と強化その${i}`;

const lists = `<ul>${range(0, GOALS)
  .map(
    (goal) =>
      `<li>基本目標 ${goal + 1} ${title(goal)}<ul>${objectivesOf(goal)
        .map(
          (objective) =>
            `<li>推進目標 (${(objective % 10) + 1})${title(objective)}<ul>${measuresOf(objective)
              .map((measure) => `<li>①${title(measure)}<ul><li>進捗状況：${STEPS[measure % 3]}</li></ul></li>`)
              .join('')}</ul></li>`,
        )
        .join('')}</ul></li>`,
  )
  .join('')}</ul>`;

const counts = (measures: number[]): string =>
  STEPS.map((step, i) => `<span>${step} <b>${measures.filter((measure) => measure % 3 === i).length}件</b></span>`).join(' ');
const details = `<ul>${range(0, GOALS)
  .map(
    (goal) =>
      `<li><details open><summary><h3><span>基本目標 ${goal + 1}</span> ${title(goal)}</h3><span>推進目標 10件</span> ${counts(objectivesOf(goal).flatMap(measuresOf))}</summary><ul>${objectivesOf(
        goal,
      )
        .map(
          (objective) =>
            `<li><details><summary><h4><span>推進目標 (${(objective % 10) + 1})</span> ${title(objective)}</h4><span>${measuresOf(objective).length}件</span> ${counts(measuresOf(objective))}</summary><ul>${measuresOf(
              objective,
            )
              .map(
                (measure) =>
                  `<li><span>①</span> <span>${title(measure)}</span> <span><b>${STEPS[measure % 3]![0]}</b> ${STEPS[measure % 3]!.slice(2)}</span></li>`,
              )
              .join('')}</ul></details></li>`,
        )
        .join('')}</ul></details></li>`,
  )
  .join('')}</ul>`;

const stage = document.body.appendChild(document.createElement('main'));
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Until everything is drawn and laid out, in milliseconds. */
async function timed(work: () => unknown, done: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  work();
  await done();
  document.body.getBoundingClientRect();
  return performance.now() - from;
}

const tree = (): TomoniGoalTree => stage.querySelector('tomoni-goal-tree')!;

export async function mount(kind: Kind): Promise<number> {
  stage.replaceChildren();
  await turn();
  const isOurs = kind === 'tomoni-goal-tree';
  const text = isOurs ? `<tomoni-goal-tree>${lists}</tomoni-goal-tree>` : details;
  return timed(
    () => (stage.innerHTML = text),
    async () => isOurs && (await tree().updateComplete),
  );
}

export function verify(kind: Kind): boolean {
  const root = kind === 'tomoni-goal-tree' ? tree().shadowRoot! : stage;
  return root.querySelectorAll('li').length === COUNT && root.textContent!.includes(title(MEASURES - 1));
}

/** Opens the filter of the tree that stands there. */
export async function ready(): Promise<void> {
  tree().shadowRoot!.querySelector<HTMLElement>('.filter > summary')!.click();
  while (!tree().shadowRoot!.querySelector('[type=search]')) await turn();
}

/** One keystroke more, until what is found is drawn and laid out. */
export async function stroke(words: string): Promise<number> {
  const field = tree().shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
  field.value = words;
  return timed(
    () => field.dispatchEvent(new InputEvent('input')),
    () => tree().updateComplete,
  );
}

Object.assign(globalThis, { bench: { KINDS, mount, verify, ready, stroke } });
