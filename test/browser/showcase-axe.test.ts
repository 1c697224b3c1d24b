// Every page of the built showcase, in three engines: no axe violation, no sideways scrolling.
import { towns } from '@tomoni/towns';
import { expectPageAccessible } from './axe.ts';
import { expectNoSidewaysScroll, inFrame, VIEWS } from './frame.ts';
import { until } from './fixture.ts';

for (const path of ['', ...towns.map(({ id }) => `towns/${id}/`)]) {
  for (const view of VIEWS) {
    it(`showcase /${path} at ${view.name}`, () =>
      inFrame(`/docs/dist/${path}index.html`, view, async (window) => {
        await until(() => [...window.document.querySelectorAll('tomoni-role-cards')].every((each) => each.shadowRoot?.firstElementChild));
        await expectPageAccessible(window);
        expectNoSidewaysScroll(window);
      }));
  }
}
