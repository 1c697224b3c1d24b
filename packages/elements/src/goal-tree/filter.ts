// Filtering: loads when a reader opens it, before anything is asked.
import { fold, type Phrase } from '@tomoni/plan';
import { narrow } from '@tomoni/plan/ask';
import { html, nothing } from 'lit';
import { adopt as adoptIn } from '../internal/adopt.ts';
import { choiceStyles } from '../internal/choices.styles.ts';
import type { Pen } from './draw.ts';
import { filterStyles } from './filter.styles.ts';
import { AXES, type Goal, type Status, type View } from './view.ts';

/** Adopts the styles of the filter, once. */
export const adopt = (root: ShadowRoot): void => adoptIn(root, choiceStyles, filterStyles);

/** What a reader asked for. */
export interface Asked {
  words: string;
  statuses: Set<string>;
}

export interface Found {
  found: number;
  /** Keys of what was found and of what stands above it. */
  shown: Set<string>;
}

/** What a reader may look for in a node. Readings are not part of it. */
const textOf = ({
  number = '',
  title,
  subtitle = '',
  shortLabel = '',
  flags,
  issue = '',
  response = '',
  measures,
  actions,
  facts = [],
}: Goal): Phrase[] => [
  number,
  title,
  subtitle,
  shortLabel,
  ...flags,
  issue,
  response,
  ...measures,
  ...actions,
  ...facts.flatMap(({ term, value }) => [term, value]),
];

const hays = new WeakMap<View, Map<string, string>>();

/** Every word is somewhere in the node, and on each axis that was asked for it stands on one of the steps; undefined when nothing was asked. */
export function find(view: View, { words, statuses: wanted }: Asked, language: string): Found | undefined {
  const { branches, byKey, statuses, statusOf } = view;
  const looked = words
    .trim()
    .split(/\s+/)
    .map((word) => fold(word))
    .filter(Boolean);
  const axes = AXES.filter((axis) => statuses[axis].some(({ key }) => wanted.has(key)));
  if (!looked.length && !axes.length) return undefined;
  let hay = hays.get(view);
  if (!hay) {
    hay = new Map(
      [...byKey].map(([key, { node }]) => [
        key,
        textOf(node)
          .map((text) => fold(text, language))
          .join('\n'),
      ]),
    );
    hays.set(view, hay);
  }
  return narrow(
    branches,
    ({ key, node }) =>
      looked.every((word) => hay.get(key)!.includes(word)) && axes.every((axis) => wanted.has(statusOf(node, axis)?.key ?? '')),
  );
}

/** The question, and how many fit. No form: nothing here can be sent. */
export function drawFilter({ view, t, phrase }: Pen, asked: Asked, found: Found | undefined, changed: () => void): unknown {
  const { statuses, byKey } = view;
  const type = (event: Event): void => {
    asked.words = (event.target as HTMLInputElement).value;
    changed();
  };
  const pick = (key: string): void => {
    if (!asked.statuses.delete(key)) asked.statuses.add(key);
    changed();
  };
  const choice = ({ key, mark, label }: Status): unknown =>
    html`<label class="choice"
      ><input type="checkbox" autocomplete="off" .checked=${asked.statuses.has(key)} @change=${() => pick(key)} /><span
        >${mark ? `${mark} ` : nothing}${phrase(label)}</span
      ></label
    >`;
  return html`<div class="panel">
    <label class="field"><span>${t('words')}</span><input type="search" autocomplete="off" .value=${asked.words} @input=${type} /></label>
    ${AXES.map((axis) =>
      statuses[axis].length
        ? html`<fieldset>
            <legend>${t(axis)}</legend>
            <div class="choices">${statuses[axis].map(choice)}</div>
          </fieldset>`
        : nothing,
    )}
    <p class="found" role="status">${found ? (found.found ? t('found', { all: byKey.size, count: found.found }) : t('none')) : nothing}</p>
  </div>`;
}
