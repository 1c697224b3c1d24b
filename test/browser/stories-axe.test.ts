// Every story of the built Storybook, in three engines: no axe violation.
import { expect } from '@esm-bundle/chai';
import { expectStoryAccessible } from './axe.ts';
import { expectNoSidewaysScroll, inFrame, VIEWS, type View } from './frame.ts';
import { until } from './fixture.ts';

interface StoryIndex {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
}

const index = (await (await fetch('/stories/dist/index.json')).json()) as StoryIndex;

/** Loaded once, looked at in each view: a story costs its time in loading. */
async function show(window: Window & typeof globalThis, { width, text = 100 }: View): Promise<void> {
  (window.frameElement as HTMLIFrameElement).width = String(width);
  window.document.documentElement.style.fontSize = `${text}%`;
  for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done)); // what follows the size has followed
}

for (const { id, type, title, name } of Object.values(index.entries)) {
  if (type !== 'story') continue;
  it(`${title}: ${name}, at ${VIEWS.map((view) => view.name).join(', ')}`, () =>
    inFrame(`/stories/dist/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, VIEWS[0]!, async (window) => {
      const { body } = window.document;
      await until(
        () =>
          /sb-show-(errordisplay|nopreview)/.test(body.className) ||
          (body.classList.contains('sb-show-main') && window.document.querySelector('#storybook-root')?.firstElementChild),
      );
      expect(body.className, window.document.querySelector('#error-message')?.textContent ?? '').to.contain('sb-show-main');
      for (const view of VIEWS) {
        await show(window, view);
        await expectStoryAccessible(window);
        expectNoSidewaysScroll(window);
      }
    }));
}
