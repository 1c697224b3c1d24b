// What a resident says must not be seen by anybody: spies on everything that could carry it away.
import { expect } from '@esm-bundle/chai';
import { settled, until } from '../../../../test/browser/fixture.ts';
import './define.ts';
import { isSensitive } from './finder-window.ts';
import { all, field, finder, names, press, tick, type } from './testing/town.ts';

const SECRET = 'しにたいＤＶ';
const WORRY = '夫、妻、恋人がこわい、暴力がある';

type Spied = Record<string, (...values: unknown[]) => unknown>;

/** Replaces functions for the time of a test and writes down what they are called with. */
function spyOn(log: string[], ...targets: [object, string][]): () => void {
  const undo = targets.map(([target, name]) => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    const original = (target as Spied)[name]!;
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...values: unknown[]) {
        log.push(`${name} ${values.map(String).join(' ')}`);
        return original.apply(this, values);
      },
    });
    return () => (own ? Object.defineProperty(target, name, own) : delete (target as Spied)[name]);
  });
  return () => undo.forEach((each) => each());
}

describe('tomoni-consultation-finder: nobody else learns what was asked', () => {
  it('no request, no storage, no history, no console, no title, no address', async () => {
    const element = await finder(undefined, 'exit-href="#away" json-ld');
    await until(() => document.head.querySelector('script[type="application/ld+json"]'));
    const log: string[] = [];
    const restore = spyOn(
      log,
      [window, 'fetch'],
      [XMLHttpRequest.prototype, 'open'],
      [Navigator.prototype, 'sendBeacon'],
      [History.prototype, 'pushState'],
      [History.prototype, 'replaceState'],
      [Storage.prototype, 'setItem'],
      [IDBFactory.prototype, 'open'],
      [console, 'log'],
      [console, 'warn'],
      [console, 'error'],
      [window, 'postMessage'],
    );
    const before = { href: location.href, title: document.title, length: history.length, cookie: document.cookie };
    const requests = performance.getEntriesByType('resource').length;
    try {
      await type(element, SECRET);
      press(field(element), 'Enter');
      await tick(element, WORRY);
      await tick(element, 'いま開いている窓口だけ');
      await until(() => all(element, '[role=status]')[0]!.textContent);
      all<HTMLButtonElement>(element, '[part=toggle]')[0]!.click();
      await settled(element);
    } finally {
      restore();
    }
    expect(log).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect({ href: location.href, title: document.title, length: history.length, cookie: document.cookie }).to.deep.equal(before);
    expect(document.documentElement.outerHTML, 'nowhere in the page’s own DOM').not.to.contain(SECRET);
    expect(element.outerHTML).not.to.contain(SECRET);
  });

  it('no event leaves the element while it is asked', async () => {
    const element = await finder();
    const heard: string[] = [];
    const types =
      'beforeinput input change keydown keyup keypress click pointerdown pointerup mousedown mouseup touchstart touchend dragstart paste compositionend submit select search tomoni-error'.split(
        ' ',
      );
    const listen = (event: Event) => heard.push(event.type);
    for (const name of types) document.addEventListener(name, listen);
    try {
      await type(element, SECRET);
      press(field(element), 'Enter');
      await tick(element, WORRY);
      field(element).dispatchEvent(new CompositionEvent('compositionend', { data: SECRET, bubbles: true, composed: true }));
      for (const name of types.slice(7, 13)) {
        const how = { bubbles: true, composed: true };
        all(element, '.choice')[0]!.dispatchEvent(new Event(name, how));
      }
      field(element).dispatchEvent(new ClipboardEvent('paste', { bubbles: true, composed: true }));
    } finally {
      for (const name of types) document.removeEventListener(name, listen);
    }
    expect(heard).to.deep.equal([]);
  });

  it('there is no form, and the browser is asked not to remember, complete or check the words', async () => {
    const element = await finder();
    expect(all(element, 'form')).to.have.length(0);
    const input = field(element);
    expect(input.name).to.equal('');
    expect(input.autocomplete).to.equal('off');
    expect(input.getAttribute('spellcheck')).to.equal('false');
    expect(input.labels![0]!.textContent).to.equal('どんなことで困っていますか');
  });

  it('a form around the element does not get it', async () => {
    const element = await finder();
    const form = document.createElement('form');
    element.parentElement!.append(form);
    form.append(element);
    await type(element, SECRET);
    expect([...new FormData(form).values()]).to.deep.equal([]);
  });

  it('forgets when the page is left, so that the way back shows nothing', async () => {
    const element = await finder();
    const everything = names(element);
    await type(element, SECRET);
    all<HTMLButtonElement>(element, '[part=toggle]')[0]!.click();
    await settled(element);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(element);
    expect(all(element, '[part=toggle][aria-expanded=true]'), 'which window was looked at').to.have.length(0);
    expect(field(element).value).to.equal('');
    expect(names(element)).to.deep.equal(everything);
  });

  it('links name a window only, and never one that nobody should be seen to have looked at', async () => {
    const element = await finder();
    const links = all<HTMLAnchorElement>(element, '.link').map((link) => link.getAttribute('href'));
    expect(links).to.include('#window-1').and.not.to.include('#window-5');
    await type(element, 'お金がない');
    expect(all<HTMLAnchorElement>(element, '.link').map((link) => link.getAttribute('href'))).to.deep.equal(['#window-3']);
  });

  it('takes a window for sensitive by its name and themes, however they are written, unless the data say otherwise', () => {
    const sensitive = ['ＤＶ相談', 'ストーカー被害', 'ｽﾄｰｶｰ', '自殺予防', '家庭内の暴力', '児童虐待'];
    for (const name of sensitive) expect(isSensitive({ name }), name).to.equal(true);
    for (const name of ['介護相談', 'advice', 'こころの相談']) expect(isSensitive({ name }), name).to.equal(false);
    expect(isSensitive({ name: '介護相談', themes: ['家庭内の暴力'] })).to.equal(true);
    expect(isSensitive({ name: 'DV相談', sensitive: false })).to.equal(false);
    expect(isSensitive({ name: '介護相談', sensitive: true })).to.equal(true);
  });

  it('a link opens its window', async () => {
    const element = await finder();
    location.hash = '#window-3';
    try {
      await until(() => all(element, '[part=toggle]')[2]!.getAttribute('aria-expanded') === 'true');
    } finally {
      history.back();
      await until(() => location.hash === '');
    }
  });
});

describe('tomoni-consultation-finder: a resident who is watched leaves', () => {
  const root = document.documentElement;
  const isBlank = () => getComputedStyle(root).display === 'none';
  const cameBack = () => {
    root.style.removeProperty('display');
    location.replace('#');
  };

  it('has no such button where the town names no page to go to, or one that is no address', async () => {
    for (const attributes of ['', 'exit-href="javascript:alert(1)"']) {
      const element = await finder(undefined, attributes);
      expect(all(element, '[part=exit]')).to.have.length(0);
      for (let i = 0; i < 3; i++) press(window, 'Shift');
      expect(isBlank()).to.equal(false);
    }
  });

  it('by the button: the page is empty at once, the words are gone, and the way back does not lead here', async () => {
    const element = await finder(undefined, 'exit-href="#away"');
    await type(element, SECRET);
    const { length } = history;
    expect(all(element, '.exit-note')[0]!.textContent).to.contain('履歴');
    all<HTMLButtonElement>(element, '[part=exit] button')[0]!.click();
    try {
      expect(isBlank()).to.equal(true);
      expect(field(element).value).to.equal('');
      await until(() => location.hash === '#away');
      expect(history.length).to.equal(length);
    } finally {
      cameBack();
    }
  });

  it('by Shift three times, wherever the keyboard is', async () => {
    const element = await finder(undefined, 'exit-href="#away"');
    field(element).focus();
    press(field(element), 'Shift');
    press(field(element), 'Shift');
    expect(isBlank()).to.equal(false);
    press(document.body, 'Shift');
    try {
      expect(isBlank()).to.equal(true);
    } finally {
      cameBack();
    }
  });

  it('not by typing capital letters', async () => {
    await finder(undefined, 'exit-href="#away"');
    for (const letter of ['D', 'V', 'A', 'B']) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: letter }));
      window.dispatchEvent(new KeyboardEvent('keyup', { key: letter }));
      window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    }
    expect(isBlank()).to.equal(false);
  });
});
