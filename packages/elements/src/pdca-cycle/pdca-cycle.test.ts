import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import type { TomoniErrorEvent } from '../internal/error-event.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import '../plan/define.ts';
import './define.ts';
import { all, CONTENT, cycle, cycleOf, headings, phaseOf, present } from './testing/reader.ts';

/** What the console hears while `run` goes on. */
async function heard(method: 'warn' | 'error', run: () => Promise<unknown>): Promise<string[]> {
  const original = console[method];
  const lines: string[] = [];
  console[method] = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  try {
    await run();
  } finally {
    console[method] = original;
  }
  return lines;
}

describe('tomoni-pdca-cycle: a resident who reads', () => {
  it('finds every phase open, numbered and in its order, with nothing to press', async () => {
    const element = await cycle();
    expect(headings(element)).to.deep.equal(['1 Plan 計画', '2 Do 実行', '3 Check 評価', '4 Action 改善']);
    expect(readable(element)).to.contain('計画を策定・見直し').and.to.contain('事業の実施').and.to.contain('新たな取り組みの検討');
    expect(all(element, 'button, summary, input, [tabindex]')).to.have.length(0);
    await expectAccessible(element);
  });

  it('hears one list of four, and after the last that the first comes again; the drawing stays silent', async () => {
    const element = await cycle();
    const [list] = all(element, 'ol');
    expect([...list!.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li', 'li']);
    expect(getComputedStyle(list!).listStyleType, 'VoiceOver drops a list whose style is none').not.to.equal('none');
    expect(readable(list!.lastElementChild!)).to.match(/4の次は1に戻り、くり返します。$/);
    for (const drawing of all(element, 'svg, [part=ring]')) expect(drawing.closest('[aria-hidden=true]')).to.not.equal(null);
    expect(all(element, 'svg text, svg foreignObject')).to.have.length(0);
  });

  it('follows a link in the text by keyboard, but never a script', async () => {
    const element = await cycle(`${CONTENT}<p><a href="/keikaku/">計画書</a><a href="javascript:alert(1)">危険</a></p>`);
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([['計画書', '/keikaku/']]);
    links[0]!.focus();
    expect(element.shadowRoot!.activeElement).to.equal(links[0]);
  });

  it('sees the readings that a furigana filter wrote', async () => {
    const element = await cycle(
      CONTENT.replace('策定', '<ruby>策定<rt>さくてい</rt></ruby>').replace('計画）', '<ruby>計画<rt>けいかく</rt></ruby>）'),
    );
    expect(all(element, 'ruby').map(({ textContent }) => textContent)).to.deep.equal(['計画けいかく', '策定さくてい']);
    await expectAccessible(element);
  });

  it('jumps from heading to heading of the level that the page has', async () => {
    const levels = (element: Element) => all(element, 'h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels(await cycle(CONTENT.replaceAll('h3', 'h5'))).at(0)).to.equal('h5');
    expect(levels(await cycle(CONTENT, 'heading-level="2"')).at(0)).to.equal('h2');
    expect(levels(await cycle(CONTENT, 'heading-level="9"')).at(0)).to.equal('h6');
    expect(levels(await cycle(CONTENT, 'heading-level="x"')).at(0), 'what is no level').to.equal('h3');
    const titled = await cycle(`<h2>進行管理</h2><p>毎年くり返します。</p>${CONTENT}`);
    expect(levels(titled)).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3']);
    expect(readable(titled)).to.match(/^進行管理 毎年くり返します。 1 Plan 計画/);
    await expectAccessible(titled);
  });

  it('loses nothing that stands before the first phase', async () => {
    expect(readable(await cycle(`<p>計画を次のように進めます。</p>${CONTENT}`))).to.match(/^計画を次のように進めます。 1 Plan/);
  });

  it('reads a list of phases without headings as well', async () => {
    const element = await cycle('<ul><li>Plan（計画）：策定</li><li>Do（実行）：実施</li></ul>');
    expect(headings(element)).to.deep.equal(['1 Plan 計画', '2 Do 実行']);
  });
});

describe('tomoni-pdca-cycle: a resident who asks where the plan is now', () => {
  for (const current of ['3', '３', 'check', 'Check', '評価']) {
    it(`is told in words when an author writes ${current}`, async () => {
      const element = await cycle(CONTENT, `current="${current}"`);
      expect(headings(element)[2]).to.equal('3 Check 評価 いまここ');
      expect(present(element)).to.deep.equal(['3']);
      expect(readable(element).match(/いまここ/g)).to.have.length(1);
      await expectAccessible(element);
    });
  }

  it('is told when the page marks the heading itself, in whatever order the page is written', async () => {
    const marked = CONTENT.replace('<h3>Do', '<h3 aria-current="step">Do');
    expect(present(await cycle(marked))).to.deep.equal(['2']);
    expect(present(await cycle(`<h2>進行管理</h2>${marked}`))).to.deep.equal(['2']);
    expect(present(await cycle(CONTENT.replace('<h3>Do', '<h3 aria-current="false">Do')))).to.deep.equal([]);
    expect(present(await cycle(marked, 'current="1"')), 'the attribute wins').to.deep.equal(['1']);
    expect(present(await cycle(marked, 'current=""')), 'and can take it back').to.deep.equal([]);
  });

  it('is told when the plan says so', async () => {
    const phases = [phaseOf('shishin', '指針'), phaseOf('nenji', '年次計画'), phaseOf('hyoka', '評価')];
    expect(present(await cycleOf([{ id: 'x', title: '進行管理', phases, current: 'hyoka' }]))).to.deep.equal(['3']);
  });

  it('sees nothing marked when current means no phase; the web team is told once what it could be', async () => {
    const lines = await heard('warn', async () => {
      const element = await cycle(CONTENT, 'current="chekku"');
      expect(present(element)).to.deep.equal([]);
      expect(headings(element)).to.have.length(4);
      await import('./problems.ts');
      element.requestUpdate();
      await cycle(CONTENT, 'current="chekku"');
      await import('./problems.ts');
    });
    expect(lines.filter((line) => line.includes('chekku'))).to.have.length(1);
    expect(lines[0]).to.contain('3 Check 評価');
  });
});

describe('tomoni-pdca-cycle: a town with a plan', () => {
  const shishin = { id: 'shishin', title: '進行管理', phases: [phaseOf('a', '指針'), phaseOf('b', '年次計画'), phaseOf('c', '評価')] };
  const pdca = { id: 'pdca', title: '毎年の流れ', phases: [phaseOf('plan', '計画'), phaseOf('do', '実行')] };

  it('shows its first cycle, whatever it has for phases, or the one that is named', async () => {
    const first = await cycleOf([shishin, pdca]);
    expect(readable(first)).to.match(/^進行管理 1 指針 2 年次計画 3 評価 3の次は1に/);
    await expectAccessible(first);
    expect(readable(await cycleOf([shishin, pdca], 'cycle="pdca"'))).to.match(/^毎年の流れ 1 計画 2 実行/);
  });

  it('sees a provider that comes later, and its own content until then', async () => {
    const element = await cycle('');
    expect(readable(element)).to.equal('');
    const provider = document.createElement('tomoni-plan') as TomoniPlan;
    provider.data = { language: 'ja', cycles: [pdca] } as never;
    element.replaceWith(provider);
    provider.append(element);
    await settled(provider);
    await settled(element);
    expect(headings(element)).to.deep.equal(['1 計画', '2 実行']);
    provider.remove();
  });

  it('keeps its own HTML when the cycle that it names does not exist, and is told which ones do', async () => {
    const lines = await heard('error', async () => {
      const element = await cycleOf([shishin, pdca], 'cycle="pdac"', '<p>進行管理の図は<a href="/plan.pdf">計画書</a>にあります。</p>');
      expect(readable(element)).to.equal('進行管理の図は計画書にあります。');
      await import('./problems.ts');
      await expectAccessible(element);
    });
    expect(lines.join()).to.contain('pdac').and.to.contain('shishin、pdca');
  });
});

describe('tomoni-pdca-cycle: a reader of another language', () => {
  const named = [
    {
      id: 'pdca',
      title: { ja: '毎年の流れ', en: 'Every year' },
      current: 'do',
      phases: [
        { ...phaseOf('plan', { ja: '計画', en: 'Plan' }, '計画を策定します。'), label: 'Plan' },
        { ...phaseOf('do', { ja: '実行', en: 'Do' }), label: 'Do' },
        { ...phaseOf('act', { ja: '改善', en: 'Act' }), label: 'Action' },
      ],
    },
  ];
  const inLanguage = async (language: string): Promise<HTMLElement> => {
    const element = await cycleOf(named);
    element.parentElement!.setAttribute('lang', language);
    await until(() => !['', 'いまここ'].includes(all(element, '[part=current]')[0]?.textContent ?? ''));
    await settled(element);
    return element;
  };

  it('gets English words, no name twice, and what is only in Japanese marked as Japanese', async () => {
    const element = await inLanguage('en');
    expect(readable(element)).to.match(/^Every year 1 Plan 計画を策定します。 2 Do We are here 3 Act After 3, 1 comes again\./);
    expect(all(element, '[lang]').map((part) => [part.lang, readable(part)])).to.deep.equal([['ja', '計画を策定します。']]);
    await expectAccessible(element);
  });

  it('gets やさしい日本語', async () => {
    const element = await inLanguage('ja-x-easy');
    expect(readable(element)).to.contain('いま ここ').and.to.contain('3の つぎは 1に もどります');
    expect(all(element, '[lang]'), 'which is Japanese as well').to.have.length(0);
    await expectAccessible(element);
  });

  it('reads what a translator has made of the page', async () => {
    const element = await cycle();
    element.querySelector('h3')!.textContent = 'Plan the work';
    element.insertAdjacentHTML('beforeend', '<h3>Again</h3>');
    await settled(element);
    expect(headings(element)).to.deep.equal(['1 Plan the work', '2 Do 実行', '3 Check 評価', '4 Action 改善', '5 Again']);
  });
});

describe('tomoni-pdca-cycle: a page that holds no cycle', () => {
  it('stays as the town wrote it, and the web team is told once what to do', async () => {
    const problems: TomoniErrorEvent[] = [];
    const onError = (event: Event) => void problems.push(event as TomoniErrorEvent);
    document.addEventListener('tomoni-error', onError);
    const lines = await heard('error', async () => {
      const element = await cycle('<h3>計画の進行管理</h3><p>毎年見直します。</p>');
      expect(readable(element)).to.equal('計画の進行管理 毎年見直します。');
      await import('./problems.ts');
      element.requestUpdate();
      await settled(element);
    });
    document.removeEventListener('tomoni-error', onError);
    expect(problems.map(({ problem }) => problem.code)).to.deep.equal(['too-few-phases']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('見出し');
  });

  it('says nothing where it is empty, or only the fallback of a plan', async () => {
    const lines = await heard('error', async () => {
      await cycle('  <!-- empty -->  ');
      const provider = fixture('<tomoni-plan><tomoni-pdca-cycle><a href="/plan.pdf">計画書</a></tomoni-pdca-cycle></tomoni-plan>');
      await settled(provider);
      expect(readable(provider)).to.equal('計画書');
      await import('./problems.ts');
    });
    expect(lines).to.deep.equal([]);
  });

  it('stays so when a script gives one phase only', async () => {
    await heard('error', async () => {
      const element = await cycle();
      element.data = { phases: [phaseOf('plan', '計画')] };
      await settled(element);
      expect(readable(element)).to.match(/^Plan（計画） 計画を策定・見直し Do（実行）/);
      await import('./problems.ts');
    });
  });
});
