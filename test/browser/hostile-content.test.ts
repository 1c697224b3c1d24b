// A page or a plan whose author means harm: nothing of it runs, and nothing hangs or blanks the page.
import { expect } from '@esm-bundle/chai';
import '@tomoni/elements/define';
import type { TomoniPlan, TomoniRoleCards } from '@tomoni/elements';
import { readPlan } from '@tomoni/plan/document';
import { fixture, readable, settled, until } from './fixture.ts';

declare global {
  interface Window {
    /** Set by every attack that succeeds. */
    attacked?: unknown;
  }
}

/** Markup that runs script wherever it is taken for HTML. */
const EVIL =
  '"\'><img src=x onerror="window.attacked=1"><svg onload="window.attacked=2"></svg><script>window.attacked=3</' +
  'script>`${window.attacked=4}`{{constructor.constructor("window.attacked=5")()}}';

const ADDRESSES = [
  'javascript:attacked=1',
  'JaVaScRiPt:attacked=1',
  ' \u0001\u001fjavascript:attacked=1',
  'java\nscript:attacked=1',
  'java\tscript\r:attacked=1',
  '\njavascript\n:attacked=1',
  'data:text/html,<script>attacked=1</script>',
  'vbscript:attacked',
  'blob:https://example.jp/x',
  'filesystem:https://example.jp/x',
  'view-source:javascript:1',
  'jar:javascript:1',
  'livescript:1',
];

/** Every attribute of everything that an element draws. */
function* drawn(element: Element): Generator<Element> {
  for (const each of element.shadowRoot?.querySelectorAll('*') ?? []) {
    yield each;
    yield* drawn(each);
  }
}

function expectHarmless(element: Element): void {
  for (const each of drawn(element)) {
    expect(each.localName).not.to.match(/^(script|img|iframe|object|embed|style|link|base|meta|form|template)$/);
    for (const { name, value } of each.attributes) {
      expect(name, each.outerHTML).not.to.match(/^(on|style$|src|srcdoc|action|formaction|xlink)/);
      if (name === 'href') expect(new URL(value, location.href).protocol, value).to.match(/^(https?|mailto|tel):$/);
    }
  }
  expect(window.attacked).to.equal(undefined);
}

/** Puts the attack into every text of a plan. Ids, words of fixed lists and numbers stay. */
function poisoned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name)]));
  const isFixed = /^(tier|period|fiscalYear|start|end|phone|fax|number|postalCode|formulated|midterm)$/.test(key);
  return typeof value === 'string' && !isFixed && /[\u3040-\u9fff]/.test(value) ? value + EVIL : value;
}

/** Waits for one element alone: what is in it may be called anything. */
const drawnIn = (element: Element) => (element as Element & { updateComplete: Promise<boolean> }).updateComplete;

const TAGS = ['tomoni-role-cards', 'tomoni-pdca-cycle', 'tomoni-progress-legend', 'tomoni-progress-badge'];

// What the web team is told is no part of these tests.
const { error, warn } = console;
before(() => {
  console.error = console.warn = () => {};
});
after(() => {
  Object.assign(console, { error, warn });
});

afterEach(() => {
  expect(window.attacked, 'an attack ran').to.equal(undefined);
});

describe('a plan that means harm', () => {
  it('is drawn as the text that it is, in every field', async () => {
    const plan = (await (await fetch('/docs/dist/towns/tomoni-cho/plan.json')).json()) as Record<string, unknown>;
    const read = readPlan(poisoned(plan));
    if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join('\n'));
    const target = read.plan.assessments[0]?.target ?? '';
    const provider = fixture<TomoniPlan>(
      `<tomoni-plan>${TAGS.map((tag) => `<${tag} for="${target}"></${tag}>`).join('')}<tomoni-progress-legend axis="direction"></tomoni-progress-legend></tomoni-plan>`,
    );
    provider.data = read.plan;
    await settled(provider);
    for (const element of provider.children) {
      await settled(element);
      expect(readable(element), element.localName).to.contain('onerror="window.attacked=1"');
      expectHarmless(element);
    }
    provider.lang = 'en';
    await until(() => readable(provider).includes('Role') || readable(provider).includes('I am'));
    for (const element of provider.children) expectHarmless(element);
  });

  it('cannot make a template of Lit out of JSON', async () => {
    const templates: unknown[] = [
      { _$litType$: 1, strings: [EVIL], values: [] },
      { _$litType$: 1, strings: { 0: EVIL, length: 1, raw: [EVIL] }, values: [] },
      { _$litType$: { h: [EVIL] }, values: [] },
      { _$litType$: { el: { content: EVIL }, parts: [] }, values: [] },
      { _$litDirective$: 'attacked', values: [EVIL] },
      [{ tag: 'script', children: ['window.attacked=6'] }],
      [{ tag: 'img src=x onerror=attacked=7', children: [] }],
      [{ tag: 'a', href: 'javascript:attacked=8', children: ['x'] }],
      [{ tag: 'em', lang: '"><img src=x onerror=attacked=9>', dir: EVIL, children: [EVIL] }],
    ];
    for (const title of templates) {
      for (const label of [title, { ja: title }]) {
        const badge = fixture<HTMLElement & { data: unknown }>('<tomoni-progress-badge>町の言葉</tomoni-progress-badge>');
        badge.data = { label };
        await settled(badge);
        expectHarmless(badge);
        expect(badge.shadowRoot!.querySelector('slot, .base')).not.to.equal(null);
      }
    }
  });

  for (const word of ['constructor', '__proto__', 'toString', '"><script>', 'a card aside', '自助 aside']) {
    it(`survives the word ${word} where a word of a list belongs`, async () => {
      const cards = fixture<TomoniRoleCards>('<tomoni-role-cards>町の言葉</tomoni-role-cards>');
      cards.data = { roles: [{ title: '住民の役割', paragraphs: ['集う'], actions: [], facts: [], tier: word as '自助' }] };
      await settled(cards);
      expect(readable(cards)).to.contain('集う').and.not.to.contain('native code').and.not.to.contain('[object');
      expectHarmless(cards);
    });
  }

  it('does not reach the prototype of anything', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const json = `{"${key}":{"polluted":1},"plan":{"${key}":{"polluted":1,"prototype":{"polluted":1}}},"roles":[{"${key}":{"polluted":1}}]}`;
      expect(readPlan(json).ok).to.equal(false);
      expect(readPlan(JSON.parse(json)).ok).to.equal(false);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    }
  });
});

describe('content that means harm', () => {
  for (const tag of TAGS) {
    it(`<${tag}> draws no address that runs script`, async () => {
      const element = document.createElement(tag);
      ADDRESSES.forEach((href, index) => {
        const heading = document.createElement('h3');
        const link = document.createElement('a');
        link.setAttribute('href', href);
        link.textContent = `計画${index}`;
        heading.append(link);
        const paragraph = document.createElement('p');
        paragraph.append(link.cloneNode(true));
        element.append(heading, paragraph);
      });
      fixture<HTMLElement>('<div></div>').append(element);
      await settled(element);
      expect(readable(element)).to.contain('計画1');
      expectHarmless(element);
    });

    it(`<${tag}> runs nothing of what stands in it`, async () => {
      const element = document.createElement(tag);
      for (const who of ['住民', '行政']) {
        const heading = document.createElement('h3');
        heading.textContent = `${who}の役割${EVIL}`;
        heading.id = EVIL;
        heading.lang = EVIL;
        const paragraph = document.createElement('p');
        const span = document.createElement('span');
        span.textContent = '集う';
        for (const [name, value] of [
          ['lang', EVIL],
          ['dir', EVIL],
          ['style', 'position:fixed'],
          ['onclick', 'window.attacked=1'],
        ] as const)
          span.setAttribute(name, value);
        paragraph.append(span);
        element.append(heading, paragraph);
      }
      fixture<HTMLElement>('<div></div>').append(element);
      await settled(element);
      expect(readable(element)).to.contain('onerror="window.attacked=1"');
      expectHarmless(element);
    });
  }

  const NAMES = [
    'localName',
    'firstChild',
    'nextSibling',
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'textContent',
    'nodeType',
    'attributes',
    'hasAttribute',
    'getAttribute',
    'matches',
    'closest',
    'querySelector',
    'querySelectorAll',
    'id',
    'hidden',
    'shadowRoot',
    'renderRoot',
    'contains',
    'getRootNode',
    'ownerDocument',
    'remove',
  ];
  for (const tag of TAGS) {
    it(`<${tag}> comes back from forms whose fields are called as what it reads`, async () => {
      for (const name of NAMES) {
        const element = fixture<HTMLElement>(
          `<${tag}><h3>計画</h3><p>◎ つくる</p><form>○ 前<input name="${name}"><fieldset name="${name}">中</fieldset></form><h3>実行</h3><ul><li>△ やる</li></ul></${tag}>`,
        );
        await drawnIn(element);
        // Either drawn without the form, or as the page has it.
        const { shadowRoot } = element;
        const words = shadowRoot!.querySelector('slot') ? element.innerHTML : shadowRoot!.textContent;
        expect(words, name).to.contain('やる');
        element.remove();
      }
    });

    it(`<${tag}> is not misled by ids and names of its content`, async () => {
      const clobber = [...NAMES, 'title', 'role-0', 'phase-1', '__proto__', 'constructor', 'attachShadow', 'updateComplete']
        .map((name) => `<a id="${name}" name="${name}"></a>`)
        .join('');
      const element = fixture<HTMLElement>(
        `<${tag}><h3 id="shadowRoot">計画</h3><p>◎ つくる ${clobber}</p><h3 id="role-0">実行</h3><p>△ やる</p></${tag}>`,
      );
      await settled(element);
      expect(element.shadowRoot!.querySelector('[part~=base]')).not.to.equal(null);
      expect(readable(element)).to.contain('やる');
    });
  }
});

describe('attributes that mean harm', () => {
  const ODD = ['"', "'", '\\', ']', '[', '*', '#', '.x:hover', '\0', '\u202e', '</style>', '__proto__', 'constructor', '%', 'a b', EVIL];
  it('are compared, never read as selectors', async () => {
    const plan = (await (await fetch('/docs/dist/towns/tomoni-cho/plan.json')).json()) as Record<string, unknown>;
    const read = readPlan(plan);
    if (!read.ok) throw new Error('the sample is broken');
    for (const odd of ODD) {
      const provider = fixture<TomoniPlan>(`<tomoni-plan>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</tomoni-plan>`);
      for (const element of provider.children)
        for (const name of ['for', 'cycle', 'current', 'scale', 'axis', 'theme', 'size', 'mark', 'label', 'year', 'heading-level'])
          element.setAttribute(name, odd);
      provider.data = read.plan;
      await settled(provider);
      for (const element of provider.children) expectHarmless(element);
      provider.remove();
    }
  });

  for (const lang of ['constructor', '__proto__', 'toString', 'x', '-', 'ja-', '"><b>', '\u202e', 'en-'.repeat(300_000)]) {
    it(`lang="${lang.slice(0, 20)}" leaves everything readable`, async () => {
      const box = fixture<HTMLElement>('<div></div>');
      box.lang = lang;
      const badge = document.createElement('tomoni-progress-badge') as HTMLElement & { data: unknown };
      badge.data = { mark: '◎', label: { ja: '進んでいる', fr: 'avance' } };
      box.append(badge);
      await until(() => readable(badge).includes('進んでいる'));
      expectHarmless(badge);
    });
  }
});
