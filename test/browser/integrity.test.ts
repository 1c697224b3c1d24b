// What the loader relies on: a module whose preload carries another hash does not run.
import { expect } from '@esm-bundle/chai';

/** WebKit (2.50) runs such a module: docs/guide/loader.md says so, and what to use instead. */
const keepsToPreload = !/AppleWebKit\/(?!537\.36)/.test(navigator.userAgent);

const preload = (address: string, integrity: string): void => {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = 'anonymous';
  link.integrity = integrity;
  link.href = address;
  document.head.append(link);
};

const hashOf = async (address: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', await (await fetch(address)).arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
};

it('runs a module that is what its preload says', async () => {
  const address = '/test/browser/fixture.ts?the-same';
  preload(address, await hashOf(address));
  expect(await import(address)).to.have.property('fixture');
});

(keepsToPreload ? it : it.skip)('runs no module that is not what its preload says', async () => {
  const address = '/test/browser/fixture.ts?another';
  preload(address, `sha256-${btoa('x'.repeat(32))}`);
  const failed: unknown = await import(address).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failed).to.be.an('error');
});

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
