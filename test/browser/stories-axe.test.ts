// Every story of the built Storybook, in three engines: no axe violation.
import { expect } from '@esm-bundle/chai';
import { expectStoryAccessible } from './axe.ts';
import { expectNoSidewaysScroll, inFrame, VIEWS } from './frame.ts';
import { until } from './fixture.ts';

interface StoryIndex {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
}

const index = (await (await fetch('/stories/dist/index.json')).json()) as StoryIndex;

for (const { id, type, title, name } of Object.values(index.entries)) {
  if (type !== 'story') continue;
  for (const view of VIEWS) {
    it(`${title}: ${name} at ${view.name}`, () =>
      inFrame(`/stories/dist/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, view, async (window) => {
        const { body } = window.document;
        await until(
          () =>
            /sb-show-(errordisplay|nopreview)/.test(body.className) ||
            (body.classList.contains('sb-show-main') && window.document.querySelector('#storybook-root')?.firstElementChild),
        );
        expect(body.className, window.document.querySelector('#error-message')?.textContent ?? '').to.contain('sb-show-main');
        await expectStoryAccessible(window);
        expectNoSidewaysScroll(window);
      }));
  }
}
