// What docs/guide tells a web team to paste works as it stands there.
import { expect } from '@esm-bundle/chai';
import '@tomoni/elements/define';
import { fixture, settled, until } from './fixture.ts';

/** The HTML of a guide, block by block; the sample town's plan stands where the web team's will. */
async function blocksOf(guide: string): Promise<string[]> {
  const text = await (await fetch(`/docs/guide/${guide}`)).text();
  return [...text.matchAll(/^ *```html\n([^]*?)^ *```/gm)]
    .map(([, block = '']) => block.replaceAll('/keikaku/plan.json', '/docs/dist/towns/tomoni-cho/plan.json'))
    .filter((block) => block.includes('<tomoni-'));
}

for (const guide of ['embed.md', 'embed.en.md']) {
  it(`presents every example of ${guide}, without an error`, async () => {
    const blocks = await blocksOf(guide);
    expect(blocks).to.have.length.of.at.least(3);
    for (const block of blocks) {
      const problems: string[] = [];
      const root = fixture<HTMLElement>(`<div>${block}</div>`);
      root.addEventListener('tomoni-error', ({ problem }) => problems.push(problem.message));
      const elements = [...root.querySelectorAll('*')].filter(({ localName }) => /^tomoni-(?!plan$)/.test(localName));
      await settled(root);
      await until(() => problems.length > 0 || elements.every((each) => each.shadowRoot?.querySelector('[part~=base]')));
      expect(problems, block).to.deep.equal([]);
      root.remove();
    }
  });
}

it('names the problems that the guide names', async () => {
  const text = await (await fetch('/docs/guide/embed.md')).text();
  const codes = [...text.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code);
  expect(codes).to.include.members(['invalid-address', 'fetch-failed', 'invalid-plan', 'too-few-phases']);

  const failing = async (markup: string) => {
    const element = fixture<HTMLElement>(markup);
    const { problem } = await new Promise<HTMLElementEventMap['tomoni-error']>((resolve) =>
      element.addEventListener('tomoni-error', resolve, { once: true }),
    );
    expect(element.textContent).to.include('町の言葉');
    return problem.code;
  };
  expect(await failing('<tomoni-role-cards src="javascript:0">町の言葉</tomoni-role-cards>')).to.equal('invalid-address');
  expect(await failing('<tomoni-role-cards src="/nowhere/plan.json">町の言葉</tomoni-role-cards>')).to.equal('fetch-failed');
  expect(await failing('<tomoni-plan src="/docs/dist/favicon.svg">町の言葉</tomoni-plan>')).to.equal('invalid-plan');
  expect(await failing('<tomoni-role-cards>町の言葉</tomoni-role-cards>')).to.equal('no-roles');
  expect(await failing('<tomoni-pdca-cycle>町の言葉</tomoni-pdca-cycle>')).to.equal('too-few-phases');
});
