// The stories of the built Storybook.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const STORYBOOK = fileURLToPath(new URL('../../stories/dist', import.meta.url));

const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
};

export const STORIES = Object.values(entries).filter(({ type }) => type === 'story');

/** A story alone, without Storybook around it; its own check of accessibility is off, since a test makes its own. */
export const storyPath = (id: string): string => `/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
