// The stories of the built Storybook, shown one after the other in one page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const STORYBOOK = fileURLToPath(new URL('../../stories/dist', import.meta.url));

const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
};

export const STORIES = Object.values(entries).filter(({ type }) => type === 'story');

/** Storybook's frame alone, before a story is asked for; its own check of accessibility is off, since a test makes its own. */
export const STORY_FRAME = '/iframe.html?viewMode=story&globals=a11y.manual:!true';

/** In the page: whether it waits to be asked for a story. */
export const isWaiting = (): boolean => document.body.classList.contains('sb-show-nopreview');
