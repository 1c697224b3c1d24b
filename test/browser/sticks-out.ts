import { expect } from '@esm-bundle/chai';
import { all } from './fixture.ts';

/** Everything that is seen inside an element stays inside; drawings are decoration. */
export function expectNothingSticksOut(element: Element): void {
  const { left, right } = element.getBoundingClientRect();
  for (const part of all(element, '.base *')) {
    if (!part.getClientRects().length || part.closest('.sr, svg')) continue;
    const box = part.getBoundingClientRect();
    const what = part.outerHTML.slice(0, 200);
    expect(box.left, what).to.be.at.least(left - 0.5);
    expect(box.right, what).to.be.at.most(right + 0.5);
  }
}
