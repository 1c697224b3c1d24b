import { plainText, withoutStrong, type Phrase } from '@tomoni/plan';
import { goalsFromOutline, type GoalsOfPage } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { readInline } from '../light-dom/inline.ts';
import { readOutline } from '../light-dom/outline.ts';
import type { GoalTree } from './goal-tree-data.ts';

const BADGE = 'tomoni-progress-badge';

/** Badges as the lines that they stand for (`進捗状況：◎ …`), in a copy where no element comes to life. */
function withLines(element: Element): Element {
  if (!element.querySelector(BADGE)) return element;
  const copy = document.implementation.createHTMLDocument('').importNode(element, true);
  for (const badge of copy.querySelectorAll(BADGE)) {
    const line = copy.ownerDocument.createElement('p');
    const words = badge.textContent.trim();
    line.textContent = words && (badge.getAttribute('axis') === 'direction' ? '今後の方向性：' : '進捗状況：') + words;
    badge.replaceWith(line);
  }
  return copy;
}

/** Sentences outside lists explain the tree, and so does all that stands beside tables; they are no nodes. */
const notesOf = (element: Element, tables: boolean): Phrase[] =>
  [...element.querySelectorAll(tables ? 'p,li' : 'p')]
    .filter((line) => !line.closest(tables ? 'table' : 'li,dl') && (tables || line.textContent.trim().endsWith('。')))
    .map((line) => readInline(line));

/** What stands over the whole tree without a number, outside the lists, is its title and no goal. */
function untitled(element: Element, { levels, nodes, terms }: GoalsOfPage): GoalsOfPage {
  const [top] = nodes;
  const isOver =
    top &&
    !top.number &&
    nodes.every(({ parent }, place) => !place === !parent) &&
    [...element.querySelectorAll('h1,h2,h3,h4,h5,h6,p')].some(
      (line) => !line.closest('li') && plainText(withoutStrong(readInline(line))) === plainText(top.title),
    );
  return isOver && nodes.length > 1
    ? {
        title: top.title,
        levels: levels.slice(1),
        nodes: nodes.slice(1).map(({ parent, ...node }) => (parent === top.id ? node : { ...node, parent: parent! })),
        terms,
      }
    : { levels, nodes, terms };
}

/**
 * The goal tree that a page holds as nested lists or as 体系図 tables; undefined when it holds none.
 *
 * @param readTables Reads tables; loads only where there are any.
 */
export function readGoalTree(element: Element, readTables?: (page: Element) => GoalsOfPage): GoalTree | undefined {
  refuseMedia(element, true);
  const page = withLines(element);
  const goals = readTables ? readTables(page) : untitled(page, goalsFromOutline(readOutline(page)));
  return goals.nodes.some(({ title }) => plainText(title)) ? { ...goals, notes: notesOf(page, !!readTables) } : undefined;
}
