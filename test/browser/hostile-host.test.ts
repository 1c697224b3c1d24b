// A host page that styles everything, and what an element may not do to its host.
import { expect } from '@esm-bundle/chai';
import '@tomoni/elements/define';
import { fixture, settled } from './fixture.ts';

const MARKUP = [
  '<tomoni-role-cards><h3>（１）住民の役割</h3><p>集う。<a href="#x">詳しく</a></p><ul><li>見守る</li></ul><dl><dt>区分</dt><dd>自助</dd></dl><h3>行政の役割</h3><p>支える</p></tomoni-role-cards>',
  '<tomoni-pdca-cycle current="2"><h3>Plan（計画）</h3><p>つくる</p><h3>Do（実行）</h3><ul><li>やる</li></ul><h3>Check（評価）</h3><p>みる</p></tomoni-pdca-cycle>',
  '<tomoni-progress-legend><ul><li>◎ 進んでいる：よい</li><li>△ 遅れている</li></ul></tomoni-progress-legend>',
  '<tomoni-progress-badge>◎ 進んでいる</tomoni-progress-badge>',
];

/** Inherited properties of CSS, with values that nobody would want. Family, size and direction come from the host on purpose. */
const INHERITED: Record<string, string> = {
  'border-collapse': 'collapse',
  'border-spacing': '40px',
  'caption-side': 'bottom',
  'caret-color': 'red',
  color: 'rgb(255, 0, 0)',
  cursor: 'wait',
  'empty-cells': 'hide',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-optical-sizing': 'none',
  'font-size-adjust': '2',
  'font-stretch': 'ultra-expanded',
  'font-style': 'italic',
  'font-synthesis': 'none',
  'font-variant': 'small-caps',
  'font-variation-settings': '"wght" 900',
  'font-weight': '900',
  hyphens: 'auto',
  'image-orientation': 'none',
  'image-rendering': 'pixelated',
  'letter-spacing': '30px',
  'line-break': 'loose',
  'line-height': '5',
  'list-style': 'square inside',
  orphans: '9',
  'overflow-wrap': 'normal',
  'paint-order': 'stroke',
  quotes: '"x" "x"',
  'ruby-align': 'start',
  'ruby-position': 'under',
  'tab-size': '40',
  'text-align': 'right',
  'text-align-last': 'right',
  'text-combine-upright': 'all',
  'text-decoration-skip-ink': 'none',
  'text-emphasis': 'dot red',
  'text-indent': '90px',
  'text-orientation': 'sideways',
  'text-rendering': 'geometricPrecision',
  'text-shadow': '0 0 9px red',
  'text-transform': 'uppercase',
  'text-underline-offset': '20px',
  'text-underline-position': 'under',
  'text-wrap': 'nowrap',
  'white-space': 'pre',
  widows: '9',
  'word-break': 'break-all',
  'word-spacing': '50px',
  '-webkit-text-stroke': '3px red',
  '-webkit-text-fill-color': 'red',
  'accent-color': 'red',
  'color-scheme': 'dark',
  fill: 'red',
  stroke: 'red',
  'stroke-width': '20px',
  'stroke-dasharray': '1 9',
  'text-anchor': 'end',
};

const PRIVATE = [
  '_surface',
  '_surface-soft',
  '_text',
  '_text-muted',
  '_boundary',
  '_divider',
  '_link',
  '_accent',
  '_on-accent',
  '_accent-soft',
  '_accent-mark',
  '_accent-text',
  '_tone-ground',
  '_tone-text',
  '_tone-mark',
  '_tier-ground',
  '_tier-mark',
  '_space',
  '_radius',
  '_radius-small',
  '_line-height',
  '_measure',
  '_target',
  '_focus',
  '_focus-halo',
  '_gap',
  '_columns',
  '_half',
  '_beyond',
  '_below',
  '_way',
  '_nth',
  '_step',
  '_angle',
];

/** The computed style of everything inside, but what follows the place where the element stands. */
function look(element: Element): string[] {
  const inside = [...element.shadowRoot!.querySelectorAll('*')];
  return inside.flatMap((each) =>
    ['', '::before', '::after', '::marker'].map((pseudo) => {
      const style = getComputedStyle(each, pseudo || null);
      const values = [...style].filter((name) => !name.startsWith('--')).map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${each.localName}.${each.getAttribute('class') ?? ''}${pseudo} ${values.join('; ')}`;
    }),
  );
}

/** Only what differs, so that a failure says which property leaked. */
function differences(before: string[], after: string[]): string[] {
  expect(after.length).to.equal(before.length);
  const found = new Set<string>();
  before.forEach((line, index) => {
    const then = new Set(line.split('; '));
    for (const value of after[index]!.split('; ')) if (!then.has(value)) found.add(`${line.split(' ')[0]} ${value}`);
  });
  return [...found].slice(0, 20);
}

async function underRules(css: string, markup: string, check: (element: HTMLElement, before: string[]) => void): Promise<void> {
  const element = fixture<HTMLElement>(markup);
  element.parentElement!.style.width = '900px';
  await settled(element);
  const before = look(element);
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  try {
    check(element, before);
  } finally {
    sheet.remove();
  }
}

for (const markup of MARKUP) {
  const tag = /^<([\w-]+)/.exec(markup)![1]!;
  describe(`<${tag}> on a host page`, () => {
    it('is not changed by any inherited property', () => {
      const rules = Object.entries(INHERITED).map(([name, value]) => `${name}: ${value} !important`);
      // The host's own box would turn; its content must not.
      return underRules(`* { ${rules.join('; ')} }`, markup, (element, before) => {
        expect(differences(before, look(element))).to.deep.equal([]);
      });
    });

    it('is not changed by custom properties called as its private ones', () =>
      underRules(`:root, * { ${PRIVATE.map((name) => `--${name}: none !important`).join('; ')} }`, markup, (element, before) => {
        expect(differences(before, look(element))).to.deep.equal([]);
      }));

    it('is not changed by rules for tags, classes, ids and parts that it uses inside', () =>
      underRules(
        `.base, .card, .badge, .tier, .sr, .phase, #title, #role-0, [part], h2, h3, p, ul, li, dl, svg, circle, label, input, slot, span
          { display: none !important; color: red !important; position: fixed !important }
         ::part(*), :host, :host(*), ::slotted(*) { display: none !important }`,
        markup,
        (element, before) => {
          expect(differences(before, look(element))).to.deep.equal([]);
        },
      ));

    it('hides with what its page hides, and lets clicks through with it', () =>
      underRules('.hidden { visibility: hidden; pointer-events: none }', markup, (element) => {
        element.parentElement!.className = 'hidden';
        const style = getComputedStyle(element.shadowRoot!.querySelector('[part~=base] *')!);
        expect(style.visibility).to.equal('hidden');
        expect(style.pointerEvents).to.equal('none');
      }));

    it('leaves its host alone: styles, globals, storage, history, events, network, console', async () => {
      const neighbour = fixture<HTMLElement>('<div class="base card badge sr"><h3 id="title">町</h3><p>文</p><ul><li>項</li></ul></div>');
      const styleOf = () =>
        [neighbour, ...neighbour.querySelectorAll('*')].map((each) =>
          [...getComputedStyle(each)].map((name) => getComputedStyle(each).getPropertyValue(name)).join(),
        );
      const state = () => ({
        styles: styleOf(),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Reflect.ownKeys(window)
          .filter((key) => !/^\d+$/.test(String(key)))
          .map(String)
          .sort(),
        prototypes: [Object, Array, String, Function, Element, HTMLElement, Node, Promise].map(
          ({ prototype }) => Reflect.ownKeys(prototype).length,
        ),
        storage: [localStorage.length, sessionStorage.length, document.cookie],
        history: [history.length, location.href, JSON.stringify(history.state)],
        title: document.title,
        focus: document.activeElement?.localName,
        requests: performance.getEntriesByType('resource').length,
      });
      const events: string[] = [];
      const listen = (event: Event) => void events.push(event.type);
      const names = [
        'input',
        'change',
        'submit',
        'reset',
        'tomoni-error',
        'tomoni-change',
        'slotchange',
        'toggle',
        'select',
        'invalid',
        'popstate',
        'hashchange',
        'storage',
        'message',
      ];
      const said: string[] = [];
      const original = { log: console.log, info: console.info, warn: console.warn, error: console.error, debug: console.debug };
      for (const name of Object.keys(original) as (keyof typeof original)[])
        console[name] = (...words: unknown[]) => void said.push(words.join(' '));
      for (const name of names) addEventListener(name, listen);
      try {
        await settled(fixture<HTMLElement>(markup));
        const before = state();
        const element = fixture<HTMLElement>(markup);
        await settled(element);
        element.shadowRoot!.querySelectorAll('label')[1]?.click();
        await settled(element);
        element.remove();
        expect(state()).to.deep.equal(before);
        expect(events).to.deep.equal([]);
        expect(said).to.deep.equal([]);
      } finally {
        Object.assign(console, original);
        for (const name of names) removeEventListener(name, listen);
      }
    });
  });
}
