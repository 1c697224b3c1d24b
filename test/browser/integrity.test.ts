// What integrity rests on: the one file with everything runs only when it is what its tag says. What the loader loads is tried in loader.test.ts.
import { expect } from '@esm-bundle/chai';

const hashOf = async (address: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', await (await fetch(address)).arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
};

/** How a script tag with this hash ends, as that of the one file with everything does. */
const tagEnds = (address: string, integrity: string): Promise<string> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve(end));
    Object.assign(script, { type: 'module', crossOrigin: 'anonymous', integrity, src: address });
    document.head.append(script);
  });

it('runs the script of a tag only when it is what the tag says', async () => {
  const address = '/test/browser/fixture.ts?tag';
  expect(await tagEnds(address, await hashOf(address))).to.equal('load');
  expect(await tagEnds(`${address}-another`, `sha256-${btoa('x'.repeat(32))}`)).to.equal('error');
});
