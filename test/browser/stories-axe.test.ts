// Every story of the built Storybook, in three engines: no axe violation, no sideways scrolling.
import { expect } from '@esm-bundle/chai';
import { expectStoryAccessible } from './axe.ts';
import { until } from './fixture.ts';
import { expectNoSidewaysScroll, openFrame, VIEWS, type View } from './frame.ts';
import { showStory } from './show-story.ts';

interface StoryIndex {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
}

type Frame = Window & typeof globalThis;

const index = (await (await fetch('/stories/dist/index.json')).json()) as StoryIndex;
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

/** A reader changes the size of window and text; what follows the size has followed. */
async function resize(window: Frame, { width, text = 100 }: View): Promise<void> {
  (window.frameElement as HTMLIFrameElement).width = String(width);
  window.document.documentElement.style.fontSize = `${text}%`;
  for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done));
}

describe('a story', () => {
  let window: Frame;
  let close = (): void => {};

  before(async () => {
    ({ window, close } = await openFrame('/stories/dist/iframe.html?viewMode=story&globals=a11y.manual:!true', VIEWS[0]!));
    await until(() => window.document.body.classList.contains('sb-show-nopreview'));
  });
  after(() => close());

  it('that is not there is told', async () => {
    const told = await showStory('nowhere', window).catch(String);
    expect(told).to.contain('nowhere');
  });

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}, at ${VIEWS.map((view) => view.name).join(', ')}`, async () => {
      await showStory(id, window);
      for (const view of VIEWS) {
        await resize(window, view);
        await expectStoryAccessible(window);
        expectNoSidewaysScroll(window);
      }
    });
  }
});
