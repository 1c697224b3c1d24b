import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dom } from './dom.ts';

/** Nouns that are written as plain HTML read back as the same nouns. */
export function keeps<T>(name: string, data: fc.Arbitrary<T>, write: (data: T) => string, read: (element: Element) => unknown): void {
  it(name, () => {
    fc.assert(
      fc.property(data, (given) => {
        const html = write(given);
        expect(read(dom(html)), html).to.deep.equal(given);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
}
