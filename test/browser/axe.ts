import axe from 'axe-core';
import { expect } from '@esm-bundle/chai';

/**
 * Fails with a readable list when axe finds a violation. WCAG A and AA and axe's best practices;
 * rules for whole pages (landmarks, page title) are left to the tests of pages.
 */
export async function expectAccessible(root: Element | Document, disable: string[] = []): Promise<void> {
  const wholePage = root === document || root instanceof Document;
  const off = wholePage ? disable : [...disable, 'region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang'];
  const { violations } = await axe.run(root as axe.ElementContext, {
    rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations'],
  });
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ html, failureSummary }) => `${html} — ${failureSummary}`).join('\n    ')}`);
  expect(found.join('\n'), 'axe').to.equal('');
}
