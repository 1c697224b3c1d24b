// What leaves the page, and what comes back in its stead.
import { expect } from '@esm-bundle/chai';
import '@tomoni/elements/define';
import type { TomoniPlan, TomoniProgressLegend } from '@tomoni/elements';
import { fixture, readable, settled, until } from './fixture.ts';

const legendPlan = (label: string) => ({
  language: 'ja',
  plan: { id: 'p', title: '計画', publisher: { name: '町', type: 'municipality' } },
  scales: [{ id: 's', axis: 'progress', title: '進み具合', steps: [{ id: 'a', mark: '◎', label, order: 1 }] }],
});

type Answer = (url: string, init: RequestInit | undefined) => Response | Promise<Response>;

const { fetch: realFetch } = window;
const { error, warn } = console;
let asked: string[] = [];
let told: string[] = [];

/** Stands in for the server. */
function serve(answer: Answer): void {
  window.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    asked.push(url);
    return Promise.resolve().then(() => answer(url, init));
  };
}

const json = (data: unknown) => new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  asked = [];
  told = [];
  console.error = console.warn = (...words: unknown[]) => void told.push(words.join(' '));
  serve(() => {
    throw new TypeError('nobody is there');
  });
});
afterEach(() => {
  window.fetch = realFetch;
  Object.assign(console, { error, warn });
});

/** The code that a failing element reports. */
const problemOf = (element: HTMLElement) =>
  new Promise<string>((resolve) => element.addEventListener('tomoni-error', ({ problem }) => resolve(problem.code), { once: true }));

describe('without src', () => {
  it('nothing is asked for, whatever the plan and the content name', async () => {
    const NAMES = 'https://elsewhere.example/x';
    const box = fixture<TomoniPlan>(
      `<tomoni-plan><tomoni-role-cards><h3>住民の役割</h3><p><a href="${NAMES}" ping="${NAMES}">集う</a></p></tomoni-role-cards><tomoni-progress-legend></tomoni-progress-legend></tomoni-plan>`,
    );
    box.data = {
      ...legendPlan('よい'),
      $schema: NAMES,
      sources: [{ id: 's', title: '出典', url: NAMES }],
    } as unknown as TomoniPlan['data'];
    const before = performance.getEntriesByType('resource').length;
    await settled(box);
    const after = performance.getEntriesByType('resource').slice(before) as PerformanceResourceTiming[];
    expect(after.filter(({ name }) => !name.startsWith(location.origin)).map(({ name }) => name)).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
    expect(box.querySelector('tomoni-role-cards')!.shadowRoot!.querySelector('[ping]')).to.equal(null);
  });
});

describe('src', () => {
  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:x',
    'file:///etc/passwd',
    'ftp://h/x',
    'java\nscript:1',
    'about:blank',
    'https://',
    'http://[',
  ]) {
    it(`${JSON.stringify(src)} is not asked for`, async () => {
      const legend = document.createElement('tomoni-progress-legend');
      legend.textContent = '◎ 町の言葉';
      const code = problemOf(legend);
      legend.setAttribute('src', src);
      fixture<HTMLElement>('<div></div>').append(legend);
      expect(await code).to.equal('invalid-address');
      expect(asked).to.deep.equal([]);
      expect(readable(legend)).to.contain('町の言葉');
    });
  }

  const BAD: [string, Answer, string][] = [
    [
      'a page',
      () => new Response('<!doctype html><script>window.attacked=1</script>', { headers: { 'content-type': 'text/html' } }),
      'invalid-plan',
    ],
    ['nothing', () => new Response(''), 'invalid-plan'],
    ['an error', () => new Response('{}', { status: 500 }), 'fetch-failed'],
    ['a redirect that leads nowhere', () => Response.error(), 'fetch-failed'],
    [
      'a body that breaks off',
      () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('broken')) })),
      'fetch-failed',
    ],
    ['a length beyond reason', () => new Response('{}', { headers: { 'content-length': '99999999999' } }), 'too-large'],
    ['10 MB', () => new Response(`"${'x'.repeat(10_000_000)}"`), 'too-large'],
    ['10,000 levels', () => new Response('['.repeat(10_000) + ']'.repeat(10_000)), 'invalid-plan'],
    ['two million levels that never close', () => new Response('['.repeat(2_000_000)), 'invalid-plan'],
    ['binary', () => new Response(new Uint8Array([0xff, 0xfe, 0, 1, 2])), 'invalid-plan'],
    ['a list of a million errors', () => json({ ...legendPlan('x'), roles: Array.from({ length: 200_000 }, () => 5) }), 'invalid-plan'],
    ['keys that reach for prototypes', () => new Response('{"__proto__":{"polluted":1},"plan":{}}'), 'invalid-plan'],
  ];
  for (const [what, answer, code] of BAD) {
    it(`that brings ${what} leaves the content, and says so once`, async () => {
      serve(answer);
      const legend = document.createElement('tomoni-progress-legend');
      legend.innerHTML = '<ul><li>◎ 町の言葉</li></ul>';
      const problem = problemOf(legend);
      legend.setAttribute('src', `/bad/${what}.json`);
      fixture<HTMLElement>('<div></div>').append(legend);
      expect(await problem).to.equal(code);
      await settled(legend);
      expect(readable(legend)).to.contain('町の言葉');
      expect(told).to.have.length(1);
      expect(told[0]!.length, 'the message is as long as the file').to.be.lessThan(200_000);
      expect(window.attacked).to.equal(undefined);
    });
  }

  it('that never ends is given up', async () => {
    let cancelled = false;
    const chunk = new TextEncoder().encode('x'.repeat(1_000_000));
    serve(
      () =>
        new Response(
          new ReadableStream({
            pull: (stream) => stream.enqueue(chunk),
            cancel: () => {
              cancelled = true;
            },
          }),
        ),
    );
    const legend = document.createElement('tomoni-progress-legend');
    legend.innerHTML = '<ul><li>◎ 町の言葉</li></ul>';
    const problem = problemOf(legend);
    legend.setAttribute('src', '/endless.json');
    fixture<HTMLElement>('<div></div>').append(legend);
    expect(await problem).to.equal('too-large');
    expect(cancelled).to.equal(true);
  });

  it('that changes shows the last one asked for, in whatever order the answers come', async () => {
    const waiting = new Map<string, (response: Response) => void>();
    serve((url) => new Promise((resolve) => waiting.set(new URL(url).pathname, resolve)));
    const legend = fixture<TomoniProgressLegend>('<tomoni-progress-legend>◎ 町の言葉</tomoni-progress-legend>');
    for (const src of ['/order-a.json', '/order-b.json', '/order-c.json']) {
      legend.src = src;
      await until(() => waiting.has(src));
    }
    waiting.get('/order-c.json')!(json(legendPlan('三番目')));
    await until(() => readable(legend).includes('三番目'));
    waiting.get('/order-a.json')!(json(legendPlan('一番目')));
    waiting.get('/order-b.json')!(new Response('', { status: 404 }));
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(readable(legend)).to.contain('三番目');
    legend.src = undefined;
    await settled(legend);
    expect(readable(legend)).to.contain('町の言葉');
    expect(told).to.deep.equal([]);
  });

  it('is asked for once by many, with no more than a page’s own request says', async () => {
    const inits: unknown[] = [];
    serve((_, init) => {
      inits.push(init);
      return json(legendPlan('一つ'));
    });
    const box = fixture<HTMLElement>(`<div>${'<tomoni-progress-legend src="/once.json"></tomoni-progress-legend>'.repeat(30)}</div>`);
    await until(() => [...box.children].every((legend) => readable(legend).includes('一つ')));
    expect(asked).to.have.length(1);
    expect(new URL(asked[0]!).search).to.equal('');
    expect(inits).to.deep.equal([undefined]);
  });

  it('gone while it is on its way leaves no error', async () => {
    let answer!: (response: Response) => void;
    serve(() => new Promise((resolve) => (answer = resolve)));
    const legend = fixture<HTMLElement>('<tomoni-progress-legend src="/gone.json">◎ 町の言葉</tomoni-progress-legend>');
    await until(() => answer);
    legend.remove();
    answer(json(legendPlan('着いた')));
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(told).to.deep.equal([]);
  });
});
