// What pages do to elements: move, clone, drop, frame and nest them, in documents of every kind.
import { expect } from '@esm-bundle/chai';
import '@tomoni/elements/define';
import type { TomoniPlan, TomoniRoleCards } from '@tomoni/elements';
import { fixture, readable, settled, until } from './fixture.ts';

const CARDS = '<tomoni-role-cards><h3>住民の役割</h3><p>集う</p><h3>行政の役割</h3><p>支える</p></tomoni-role-cards>';
const define = new URL('../../packages/elements/src/define.ts', import.meta.url).href;

const uncaught: string[] = [];
const onError = (event: ErrorEvent) => void uncaught.push(event.message);
const onRejection = (event: PromiseRejectionEvent) => void uncaught.push(String(event.reason));
const original = { error: console.error, warn: console.warn };
let told: string[] = [];
beforeEach(() => {
  told = [];
  console.error = console.warn = (...words: unknown[]) => void told.push(words.join(' '));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
});
afterEach(() => {
  Object.assign(console, original);
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  expect(uncaught.splice(0)).to.deep.equal([]);
});

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens a document of a kind in a frame. */
async function open(text: string, type: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  const url = URL.createObjectURL(new Blob([text], { type }));
  frame.src = url;
  frame.title = type;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  URL.revokeObjectURL(url);
  return frame.contentWindow as Window & typeof globalThis;
}

describe('an element that is moved about', () => {
  it('may be gone before it was drawn, and come back', async () => {
    const cards = fixture<HTMLElement>(CARDS);
    const place = cards.parentElement!;
    cards.remove();
    await settled(cards);
    place.append(cards);
    await settled(cards);
    expect(readable(cards)).to.contain('支える');
    for (let turn = 0; turn < 50; turn++) {
      cards.remove();
      place.append(cards);
      cards.querySelector('p')!.textContent = `集う${turn}`;
    }
    await settled(cards);
    expect(readable(cards)).to.contain('集う49');
    expect(cards.shadowRoot!.querySelectorAll('.base')).to.have.length(1);
  });

  it('may be emptied, refilled and rewritten while it draws', async () => {
    const cards = fixture<TomoniRoleCards>(CARDS);
    for (let turn = 0; turn < 20; turn++) {
      cards.replaceChildren();
      cards.requestUpdate();
      await Promise.resolve();
      cards.innerHTML = `<h3>住民の役割</h3><p>集う${turn}</p>`;
      await Promise.resolve();
    }
    await settled(cards);
    expect(readable(cards)).to.equal('住民の役割 集う19');
  });

  it('comes to rest when two of them are each other’s content', async () => {
    const outer = fixture<HTMLElement>(
      `<tomoni-role-cards><h3>住民の役割</h3><p>集う</p><tomoni-pdca-cycle><h3>計画</h3><p>つくる</p><h3>実行</h3><tomoni-progress-badge>◎ よい</tomoni-progress-badge></tomoni-pdca-cycle></tomoni-role-cards>`,
    );
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(outer.parentElement!, { subtree: true, childList: true, attributes: true, characterData: true });
    await settled(outer);
    for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(readable(outer)).to.contain('よい');
  });

  it('asks for one update a change, not for ever', async () => {
    const cards = fixture<TomoniRoleCards>(CARDS);
    await settled(cards);
    let updates = 0;
    const update = cards.requestUpdate.bind(cards);
    cards.requestUpdate = (...given) => {
      updates++;
      update(...given);
    };
    cards.querySelector('p')!.textContent = '寄り合う';
    await settled(cards);
    for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(updates).to.equal(1);
  });

  it('is a new element when it is cloned, and sleeps in a template', async () => {
    const cards = fixture<HTMLElement>(CARDS);
    await settled(cards);
    const copy = cards.cloneNode(true) as HTMLElement;
    expect(copy.innerHTML).to.equal(cards.innerHTML);
    cards.after(copy);
    cards.remove();
    await settled(copy);
    expect(readable(copy)).to.contain('支える');

    const box = fixture<HTMLElement>(`<div><template>${CARDS}</template></div>`);
    const { content } = box.firstElementChild as HTMLTemplateElement;
    expect(content.firstElementChild!.shadowRoot).to.equal(null);
    box.append(content.cloneNode(true));
    await settled(box);
    expect(readable(box)).to.contain('支える');
  });

  it('stays readable in the document of a frame, and back', async () => {
    const window = await open('<!doctype html><html lang="en"><title>x</title><body></body></html>', 'text/html');
    const cards = fixture<HTMLElement>(CARDS);
    const place = cards.parentElement!;
    await settled(cards);
    window.document.body.append(cards);
    await settled(cards);
    cards.querySelector('p')!.textContent = '寄り合う';
    await until(() => readable(cards).includes('寄り合う'));
    expect(readable(cards)).to.contain('支える');
    place.append(cards);
    await settled(cards);
    expect(readable(cards)).to.contain('支える');
  });

  it('works in closed shadow roots, and hears of the plan and the language outside', async () => {
    const provider = fixture<TomoniPlan>('<tomoni-plan><div></div></tomoni-plan>');
    const root = provider.firstElementChild!.attachShadow({ mode: 'closed' });
    const inner = document.createElement('div');
    root.append(inner);
    const deep = inner.attachShadow({ mode: 'closed' });
    deep.innerHTML = '<tomoni-progress-legend></tomoni-progress-legend>';
    const legend = deep.firstElementChild!;
    provider.data = {
      language: 'ja',
      scales: [
        { id: 's', axis: 'progress', title: '進み具合', steps: [{ id: 'a', mark: '◎', label: { ja: 'よい', en: 'Good' }, order: 1 }] },
      ],
    } as unknown as TomoniPlan['data'];
    await settled(provider);
    await settled(legend);
    expect(readable(legend)).to.contain('よい');
    provider.lang = 'en';
    await until(() => readable(legend).includes('Good'));
  });

  it('shows its content where the page brings a shadow root of its own', async () => {
    const box = fixture<HTMLElement>('<div></div>') as HTMLElement & { setHTMLUnsafe?(html: string): void };
    box.setHTMLUnsafe?.(CARDS.replace('<h3>', '<template shadowrootmode="open"><slot></slot></template><h3>'));
    if (!box.firstElementChild) return; // an engine without declarative shadow roots
    await settled(box.firstElementChild);
    expect(readable(box)).to.contain('支える');
  });
});

describe('documents of other kinds', () => {
  // Not `type="module"`: Chromium does not run that in XHTML from a blob.
  const script = `<script>import('${define}')</script>`;
  const body = `${CARDS}<tomoni-pdca-cycle><h3>計画</h3><p>つくる</p><h3>実行</h3><p>やる</p></tomoni-pdca-cycle><tomoni-progress-badge>◎ 進んでいる</tomoni-progress-badge>`;

  for (const [name, text, type] of [
    ['quirks mode', `<html><body>${body}${script}</body></html>`, 'text/html'],
    [
      'XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}${script}</body></html>`,
      'application/xhtml+xml',
    ],
  ] as const) {
    it(`${name}: everything can be read`, async () => {
      const window = await open(text, type);
      await until(() => window.customElements.get('tomoni-role-cards'));
      for (const element of window.document.querySelectorAll('tomoni-role-cards, tomoni-pdca-cycle, tomoni-progress-badge')) {
        await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
        const { shadowRoot } = element;
        expect(shadowRoot!.querySelector('.base, slot'), `${element.localName} is blank`).not.to.equal(null);
      }
    });
  }
});

describe('two copies on one page', () => {
  it('of the same version: the second is silent and changes nothing', async () => {
    const before = customElements.get('tomoni-role-cards');
    await import(`${define}?again`);
    expect(customElements.get('tomoni-role-cards')).to.equal(before);
    expect(told).to.deep.equal([]);
  });
});

describe('sizes that nobody means', () => {
  const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index)).join('');

  it('5,000 headings are all drawn', async () => {
    const cards = fixture<HTMLElement>(`<tomoni-role-cards plain>${many(5000, (i) => `<h3>役割${i}</h3><p>文</p>`)}</tomoni-role-cards>`);
    await settled(cards);
    expect(cards.shadowRoot!.querySelectorAll('[part~=card]')).to.have.length(5000);
  });

  it('a table of 5,000 rows, most of one cell, comes back', async () => {
    const cards = fixture<HTMLElement>(
      `<tomoni-role-cards><table><tr><td>住民</td><td>集う</td></tr>${many(5_000, (i) => `<tr><td>文${i}</td></tr>`)}</table></tomoni-role-cards>`,
    );
    await settled(cards);
    expect(cards.shadowRoot!.textContent).to.contain('文4999');
  });

  it('10,000 levels of content come back, drawn or as they are', async () => {
    for (const tag of ['tomoni-role-cards', 'tomoni-pdca-cycle', 'tomoni-progress-legend', 'tomoni-progress-badge']) {
      const element = document.createElement(tag);
      element.innerHTML = '<h3>計画</h3><p>◎ つくる</p><h3>実行</h3>';
      let place: Element = element;
      for (let level = 0; level < 10_000; level++) place = place.appendChild(document.createElement(level % 2 ? 'span' : 'ruby'));
      place.textContent = '底';
      const box = fixture<HTMLElement>('<div style="display:none"></div>');
      box.append(element);
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      expect(element.shadowRoot!.querySelector('.base, slot')).not.to.equal(null);
      box.remove();
    }
  });

  it('blanks and brackets by the ten thousand come back', async () => {
    for (const piece of ['　', '\u00a0', '（', '：', 'の役割　', '1.', '\u200b']) {
      const text = `住民${piece.repeat(100_000)}の`;
      const element = document.createElement('tomoni-role-cards');
      const cycle = document.createElement('tomoni-pdca-cycle');
      for (const each of [element, cycle])
        for (let nth = 0; nth < 2; nth++) {
          const parts = ['h3', 'p', 'dl'].map((name) =>
            Object.assign(document.createElement(name), { textContent: name === 'dl' ? '' : text }),
          );
          parts[2]!.append(
            Object.assign(document.createElement('dt'), { textContent: text }),
            Object.assign(document.createElement('dd'), { textContent: text }),
          );
          each.append(...parts);
        }
      const box = fixture<HTMLElement>('<div style="display:none"></div>');
      box.append(element, cycle);
      await settled(box);
      expect(element.shadowRoot!.querySelector('.base, slot')).not.to.equal(null);
      expect(cycle.shadowRoot!.querySelector('.base, slot')).not.to.equal(null);
      box.remove();
    }
  });
});
