// The built files under the strictest policy that a municipality is likely to set, and in frames that may not save.
import { expect } from '@esm-bundle/chai';
import { until } from '../../../../test/browser/fixture.ts';

/** Not every engine takes 'self' for the parent's origin in a frame without an address of its own. */
const POLICY = `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'`;
const OSHU = '/docs/dist/towns/oshu/plan.json';

interface Frame {
  window: Window & typeof globalThis;
  element: HTMLElement;
  violations: string[];
}

/** A page of its own with the element in it; taken away afterwards. */
async function inPage(look: (frame: Frame) => Promise<void>, sandbox?: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = 'オープンデータ';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="ja"><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>x</title>
    <script type="module" src="/docs/dist/tomoni/tomoni.js"></script></head>
    <body><tomoni-open-data json-ld src="${OSHU}"></tomoni-open-data></body></html>`;
  document.body.append(frame);
  try {
    await until(() => frame.contentDocument?.querySelector('tomoni-open-data'));
    const window = frame.contentWindow as Window & typeof globalThis;
    const violations: string[] = [];
    window.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
    const element = window.document.querySelector<HTMLElement>('tomoni-open-data')!;
    await until(() => element.shadowRoot?.querySelector('[part=file]'));
    await look({ window, element, violations });
  } finally {
    frame.remove();
  }
}

/** `readable` knows only the elements of its own window. */
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const inside = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

describe('tomoni-open-data on a strict site', () => {
  it('makes a file, describes the data in the head, and breaks no policy', () =>
    inPage(async ({ window, element, violations }) => {
      const made = new Promise<HTMLAnchorElement>((resolve) => {
        // The click that saves is caught: a real one would leave a file on the machine that tests. That browsers save under this
        // policy has been seen by hand in Firefox and WebKit; for Chromium see test/pages.
        window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          resolve(this);
        };
      });
      inside<HTMLButtonElement>(element, 'button')
        .find((button) => words(button).includes('体系'))!
        .click();
      const { href, download } = await made;
      expect(href).to.match(/^blob:/);
      expect(download).to.equal('nodes.csv');
      await until(() => inside(element, '[role=status]')[0]!.textContent);
      await until(() => window.document.head.querySelector('script[type="application/ld+json"]'));
      expect(violations).to.deep.equal([]);
    }));
});

describe('tomoni-open-data in a frame that may not save', () => {
  it('says so, keeps the link to the plan, and offers nothing that would do nothing', () =>
    inPage(async ({ element }) => {
      expect(inside(element, 'button')).to.have.length(0);
      expect(inside(element, '[part=file]').map(words)).to.deep.equal(['計画のすべて JSON']);
      expect(words(inside(element, '.base')[0]!)).to.include('この枠の中ではファイルを保存できません');
    }, 'allow-scripts allow-same-origin'));

  it('saves where the frame has leave', () =>
    inPage(async ({ element }) => {
      expect(inside(element, 'button').length).to.be.greaterThan(5);
    }, 'allow-scripts allow-same-origin allow-downloads'));
});
