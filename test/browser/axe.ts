import type axe from 'axe-core';
import { expect } from '@esm-bundle/chai';

type AxeWindow = Window & typeof globalThis & { axe?: typeof axe; ourAxe?: typeof axe };

/** axe as a script of the page that is looked at: it must run in the window of what it judges. Storybook brings one of its own. */
async function axeIn(window: AxeWindow): Promise<typeof axe> {
  if (!window.ourAxe) {
    const script = window.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('could not load axe'));
      window.document.head.append(script);
    });
    window.ourAxe = window.axe;
  }
  return window.ourAxe!;
}

/** Fails with a list of what axe finds: WCAG A and AA and its best practices. */
async function expectNoViolation(window: AxeWindow, context: Document | Element, rules: axe.RuleObject): Promise<void> {
  const { violations, passes } = await (await axeIn(window)).run(context, { rules, resultTypes: ['violations'] });
  expect(passes.length, 'axe found nothing to look at').to.be.greaterThan(0);
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)} — ${failureSummary}`).join('\n    ')}`,
  );
  expect(found.join('\n'), 'axe').to.equal('');
}

const OF_WHOLE_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'heading-order'];

/** An element in a test's own page: rules about whole pages are left to the tests of pages. */
export const expectAccessible = (element: Element): Promise<void> =>
  expectNoViolation(window as AxeWindow, element, Object.fromEntries(OF_WHOLE_PAGES.map((id) => [id, { enabled: false }])));

/** A whole page, all rules. */
export const expectPageAccessible = (window: Window & typeof globalThis): Promise<void> => expectNoViolation(window, window.document, {});

/** A story: a fragment of a page in a frame of its own. */
export const expectStoryAccessible = (window: Window & typeof globalThis): Promise<void> =>
  expectNoViolation(window, window.document.body, Object.fromEntries(OF_WHOLE_PAGES.map((id) => [id, { enabled: false }])));
