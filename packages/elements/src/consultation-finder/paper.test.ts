// What goes on paper: windows with the code of their link, never of one that nobody should be seen to have looked at.
import { expect } from '@esm-bundle/chai';
import codeOf from 'qrcode-generator';
import { until } from '../../../../test/browser/fixture.ts';
import './define.ts';
import { pathOf } from './qr.ts';
import { all, finder, names, ROWS, type } from './testing/town.ts';

/** Prints by a button, and looks at what is on the page while the dialogue is open. */
async function printed<T>(press: () => void, look: () => T): Promise<T> {
  const original = window.print;
  let seen: T[] = [];
  window.print = () => {
    seen = [look()];
  };
  try {
    press();
    await until(() => seen.length);
  } finally {
    window.print = original;
  }
  return seen[0]!;
}

describe('tomoni-consultation-finder on paper', () => {
  it('draws a code module by module', () => {
    const text = 'https://town.example/soudan.html?id=12#window-3';
    const { size, path } = pathOf(text);
    const code = codeOf(0, 'M');
    code.addData(text);
    code.make();
    const context = document.createElement('canvas').getContext('2d')!;
    const drawn = new Path2D(path);
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++)
        expect(context.isPointInPath(drawn, column + 0.5, row + 0.5), `${row}, ${column}`).to.equal(code.isDark(row, column));
    }
    expect(size).to.be.at.least(21);
  });

  it('prints one window with the code of its link and the link itself', async () => {
    const element = await finder();
    const sheet = await printed(
      () => all<HTMLButtonElement>(element, '[part=window]')[2]!.querySelectorAll<HTMLButtonElement>('.tools button')[0]!.click(),
      () => ({
        names: names(element),
        codes: all(element, '.code').map((code) => code.textContent!.trim()),
        drawings: all(element, '.code svg[role=img] path').length,
        alone: element.hasAttribute('data-tomoni-printing'),
      }),
    );
    expect(sheet).to.deep.equal({ names: ['くらし応援室'], codes: [`${location.href.split('#')[0]}#window-3`], drawings: 1, alone: true });
    await until(() => names(element).length === ROWS.length);
    expect(all(element, '.code')).to.have.length(0);
    expect(element.hasAttribute('data-tomoni-printing')).to.equal(false);
  });

  it('prints the list, with a code for every window but the sensitive ones', async () => {
    const element = await finder();
    const sheet = await printed(
      () => all<HTMLButtonElement>(element, '.bar button').at(-1)!.click(),
      () => all(element, '[part=window]').map((window) => window.querySelectorAll('.code svg').length),
    );
    expect(sheet).to.deep.equal([1, 1, 1, 1, 0, 1, 1]);
    expect(ROWS[4]![0]).to.equal('女性相談');
  });

  it('says nothing of the question on paper, in the title or in what it requests for it', async () => {
    const element = await finder();
    await type(element, 'しにたいＤＶ');
    const sheet = await printed(
      () => all<HTMLButtonElement>(element, '.bar button').at(-1)!.click(),
      () => [document.title, ...all(element, '.code').map(({ textContent }) => textContent)].join(),
    );
    expect(sheet).not.to.match(/しにたい|ＤＶ|%E3%81%97/);
    const requested = performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name));
    expect(requested.filter((name) => /しにたい|ＤＶ/.test(name))).to.deep.equal([]);
  });
});
