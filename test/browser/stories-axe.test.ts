// Every story of the built Storybook, in three engines: no axe violation.
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
        await until(
          () =>
            window.document.body.classList.contains('sb-show-main') && window.document.querySelector('#storybook-root')?.firstElementChild,
        );
        await expectStoryAccessible(window);
        expectNoSidewaysScroll(window);
      }));
  }
}
