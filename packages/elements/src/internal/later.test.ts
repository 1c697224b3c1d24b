import { expect } from '@esm-bundle/chai';
import { later } from './later.ts';

const missing = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /report.js'));

/** What happens on the page while files of Tomoni's do not load: lines on the console, rejections that nobody handled. */
async function during(act: () => void): Promise<{ lines: string[]; unhandled: unknown[] }> {
  const [lines, unhandled]: [string[], unknown[]] = [[], []];
  const { warn } = console;
  const onUnhandled = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  addEventListener('unhandledrejection', onUnhandled);
  try {
    act();
    // A rejection is called unhandled when the tasks of its turn are done; a message is a task behind them.
    for (let turns = 0; turns < 3; turns++) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage('');
      });
    }
  } finally {
    removeEventListener('unhandledrejection', onUnhandled);
    console.warn = warn;
  }
  return { lines, unhandled };
}

describe('code that loads later', () => {
  it('is handed on once it is there', async () => {
    const seen: string[] = [];
    await during(() =>
      later(
        () => Promise.resolve({ word: 'here' }),
        ({ word }) => seen.push(word),
      ),
    );
    expect(seen).to.deep.equal(['here']);
  });

  it('leaves the page alone when it does not load: nothing unhandled, one line for the web team however much is missing', async () => {
    const { lines, unhandled } = await during(() => {
      later(missing, () => expect.fail('there is nothing to go on with'));
      later(missing, () => expect.fail('there is nothing to go on with'));
      later(
        () => Promise.resolve(),
        () => {
          throw new Error('broken');
        },
      );
    });
    expect(unhandled).to.deep.equal([]);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('読み込めません').and.to.contain('/report.js');
  });

  it('says why to those whose content depends on it', async () => {
    const causes: unknown[] = [];
    const { lines } = await during(() => later(missing, expect.fail, (cause) => causes.push(cause)));
    expect(causes.join()).to.contain('/report.js');
    expect(lines).to.deep.equal([]);
  });
});
