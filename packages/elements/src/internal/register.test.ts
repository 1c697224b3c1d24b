import { expect } from '@esm-bundle/chai';
import { until } from '../../../../test/browser/fixture.ts';
import { define } from './register.ts';
import { VERSION } from './version.ts';

const aClass = (tomoniVersion: string | undefined): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly tomoniVersion = tomoniVersion;
  };

describe('registering tags', () => {
  const { warn } = console;
  let lines: string[];
  beforeEach(() => {
    lines = [];
    console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is silent where the same version comes twice', async () => {
    const first = aClass(VERSION);
    define('tomoni-test-same', first);
    define('tomoni-test-same', aClass(VERSION));
    await import('./report.ts');
    expect(customElements.get('tomoni-test-same')).to.equal(first);
    expect(lines).to.deep.equal([]);
  });

  it('keeps the version that came first, and says so once however many tags there are', async () => {
    const tags = ['tomoni-test-a', 'tomoni-test-b', 'tomoni-test-c'];
    for (const tag of tags) customElements.define(tag, aClass('0.0.1'));
    for (const tag of tags) define(tag, aClass(VERSION));
    await until(() => lines.length);
    await import('./report.ts');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<tomoni-test-a>').and.to.contain('0.0.1').and.to.contain(VERSION);
    for (const tag of tags) expect(customElements.get(tag)).to.have.property('tomoniVersion', '0.0.1');
  });
});
