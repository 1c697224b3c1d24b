// Fragments of the address that no heading has, or that are not even well-formed.
import { expect } from '@esm-bundle/chai';
import '@tomoni/elements/define';
import { fixture, readable, settled } from './fixture.ts';

const TAGS = ['tomoni-role-cards', 'tomoni-pdca-cycle'];

/** What goes wrong on the page while something happens. */
async function uncaught(during: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  const onError = (event: ErrorEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    found.push(event.message);
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    found.push(String(event.reason));
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', onRejection, true);
  try {
    await during();
    // Unhandled rejections are told in a task of their own.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  } finally {
    removeEventListener('error', onError, true);
    removeEventListener('unhandledrejection', onRejection, true);
  }
  return found;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const hashChanged = () => new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));

describe('a fragment of the address', () => {
  for (const fragment of [
    '%',
    '%E0%A4%A',
    '%ZZ',
    '%00',
    '/a/b?c=%',
    '!"\'()*',
    '[id]',
    'a b',
    '__proto__',
    'constructor',
    'w'.repeat(100_000),
  ]) {
    for (const tag of TAGS) {
      it(`${fragment.slice(0, 20)} breaks nothing in <${tag}>`, async () => {
        const found = await uncaught(async () => {
          history.replaceState(null, '', `#${fragment}`);
          const element = fixture<HTMLElement>(`<${tag}><h3>計画</h3><p>つくる</p><h3>実行</h3><p>やる</p></${tag}>`);
          await settled(element);
          expect(readable(element)).to.contain('やる');
          const changed = hashChanged();
          location.hash = `#x${fragment}`;
          await changed;
        });
        expect(found).to.deep.equal([]);
      });
    }
  }

  // Word writes <o:p>; it may carry an id like anything else.
  for (const name of ['o:p', 'x-y', 'h3']) {
    it(`may name a <${name}> in the content`, async () => {
      const found = await uncaught(async () => {
        history.replaceState(null, '', '#spot');
        const cards = fixture<HTMLElement>(
          `<tomoni-role-cards><h3>計画</h3><p>つくる<${name} id="spot">ここ</${name}></p><h3>実行</h3><p>やる</p></tomoni-role-cards>`,
        );
        await settled(cards);
        expect(readable(cards)).to.contain('やる');
      });
      expect(found).to.deep.equal([]);
    });
  }

  it('names a heading whose id is percent-encoded Japanese', async () => {
    history.replaceState(null, '', `#${encodeURIComponent('行政の役割')}`);
    const cards = fixture<HTMLElement>(
      `<tomoni-role-cards plain><h3>住民の役割</h3>${'<p>集う。</p>'.repeat(200)}<h3 id="行政の役割">行政の役割</h3><p>支える</p></tomoni-role-cards>`,
    );
    await settled(cards);
    const heading = [...cards.shadowRoot!.querySelectorAll('[part~=heading]')].at(-1)!;
    expect(heading.getBoundingClientRect().top).to.be.lessThan(innerHeight);
    scrollTo(0, 0);
  });
});
