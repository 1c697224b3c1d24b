import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import './define.ts';
import { all, announced, cards, cardsOf, choices, CONTENT, isSeen, pick, titlesSeen } from './testing/reader.ts';

const TITLES = ['（１）住民の役割', '（２）住民自治組織の役割', '（３）社会福祉協議会の役割'];

describe('tomoni-role-cards: a resident who reads', () => {
  it('finds one card an actor, with the title as the town prints it, without picking anything', async () => {
    const element = await cards();
    expect(titlesSeen(element)).to.deep.equal(TITLES);
    expect(announced(element), 'what was always there is not news').to.equal('');
    const [residents, , council] = all(element, '[part=card]').map(readable);
    expect(residents).to.contain('生活課題の解決に関わります。').and.to.contain('見守り、声掛け');
    expect(council).to.contain('根拠法令 社会福祉法第109条');
    await expectAccessible(element);
  });

  it('is told in words who helps: 自助, 互助, 共助, 公助', async () => {
    const element = await cards();
    expect(all(element, '[part=tier]').map(readable)).to.deep.equal(['自助', '共助']);
    expect(all(element, '[part=facts]').map(readable), 'and not once more as a fact').to.deep.equal([
      '集落数 69',
      '根拠法令 社会福祉法第109条',
    ]);
  });

  it('hears each card by its title and each list of actions as a list', async () => {
    const element = await cards();
    for (const card of all(element, 'article')) {
      const title = element.shadowRoot!.getElementById(card.getAttribute('aria-labelledby')!)!;
      expect(card.contains(title)).to.equal(true);
    }
    expect(all(element, 'ul').map((list) => getComputedStyle(list).listStyleType)).to.deep.equal(['disc', 'disc']);
  });

  it('jumps from heading to heading of the level that the page has', async () => {
    const levelOf = (element: Element) => all(element, '[part=heading]')[0]!.localName;
    expect(levelOf(await cards(CONTENT.replaceAll('h3', 'h5')))).to.equal('h5');
    expect(levelOf(await cards(CONTENT, 'heading-level="2"'))).to.equal('h2');
    expect(levelOf(await cards(CONTENT, 'heading-level="9"'))).to.equal('h6');
    expect(levelOf(await cards(CONTENT, 'heading-level="x"')), 'what is no level').to.equal('h3');
    expect(levelOf(await cardsOf({ roles: [role('a', '住民の役割')] })), 'without content').to.equal('h3');
  });

  it('loses nothing of what the page says around the roles', async () => {
    const element = await cards(
      '<h2>それぞれの役割</h2><p>みんなで進めます。</p><h3>住民の役割</h3><p>本文</p><h3>市の役割</h3><p>本文</p>',
    );
    expect(readable(all(element, 'h2[part=title]')[0]!)).to.equal('それぞれの役割');
    expect(all(element, 'h3').map(readable), 'one level below').to.deep.equal(['住民の役割', '市の役割']);
    expect(readable(element)).to.match(/それぞれの役割 みんなで進めます。.*わたしは….*住民の役割/);

    const folded = await cards(
      '<p>はじめに</p><details><summary>住民の役割</summary><p>本文</p></details><details><summary>市の役割</summary><p>本文</p></details><p>おわりに</p>',
    );
    expect(titlesSeen(folded)).to.deep.equal(['住民の役割', '市の役割']);
    expect(readable(folded)).to.match(/^はじめに.*市の役割 本文 おわりに$/);
    await expectAccessible(folded);
  });

  it('follows a link in the text, but never a script', async () => {
    const element = await cards(
      '<h3>市の役割</h3><p><a href="/soudan/">相談</a>と<a href="javascript:alert(1)">危険</a><b onclick="alert(1)">文字</b></p>',
    );
    expect(all<HTMLAnchorElement>(element, 'a').map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['相談', '/soudan/'],
    ]);
    expect(readable(element)).to.contain('相談と危険文字');
    expect(all(element, '[onclick], script')).to.have.length(0);
  });
});

describe('tomoni-role-cards: a resident who says who they are', () => {
  it('picks 住民 and sees that card alone, and hears so', async () => {
    const element = await cards();
    expect(choices(element)).to.deep.equal(['すべて', '住民', '住民自治組織', '社会福祉協議会']);
    await pick(element, '住民');
    expect(titlesSeen(element)).to.deep.equal(['（１）住民の役割']);
    expect(announced(element)).to.equal('住民の役割を表示しています');
    await expectAccessible(element);
  });

  it('goes back to all of them', async () => {
    const element = await cards();
    await pick(element, '社会福祉協議会');
    await pick(element, 'すべて');
    expect(titlesSeen(element)).to.deep.equal(TITLES);
    expect(announced(element)).to.equal('すべての役割（3件）を表示しています');
  });

  it('does so by keyboard: one group of native radio buttons with the question as its name', async () => {
    const element = await cards();
    const radios = all<HTMLInputElement>(element, 'input');
    expect(new Set(radios.map(({ type, name }) => `${type} ${name}`)).size, 'one group').to.equal(1);
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    expect(readable(all(element, 'fieldset > legend')[0]!)).to.equal('わたしは…');
    radios[2]!.focus();
    radios[2]!.click(); // what the arrow keys do
    await settled(element);
    expect(element.shadowRoot!.activeElement, 'focus stays').to.equal(radios[2]);
    expect(titlesSeen(element)).to.deep.equal(['（２）住民自治組織の役割']);
  });

  it('leaves no trace: no address, no storage, no event, no attribute', async () => {
    const element = await cards();
    const before = [location.href, history.length, localStorage.length, sessionStorage.length, document.cookie, element.outerHTML];
    const heard: string[] = [];
    const listen = ({ type }: Event) => void heard.push(type);
    for (const type of ['input', 'change', 'tomoni-error', 'select']) document.addEventListener(type, listen);
    await pick(element, '住民');
    for (const type of ['input', 'change', 'tomoni-error', 'select']) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
    expect([location.href, history.length, localStorage.length, sessionStorage.length, document.cookie, element.outerHTML]).to.deep.equal(
      before,
    );
  });

  it('does not send the answer with a form of the page', async () => {
    const element = await cards();
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    await settled(element);
    await pick(element, '住民');
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.elements).to.have.length(0);
  });

  it('keeps the pick when a translator rewrites the page', async () => {
    const element = await cards();
    await pick(element, '住民自治組織');
    element.querySelectorAll('h3')[1]!.textContent = 'Role of residents’ associations';
    await settled(element);
    expect(titlesSeen(element)).to.deep.equal(['Role of residents’ associations']);
    expect(choices(element)).to.contain('Role of residents’ associations');
  });

  it('is not left with nothing when the picked card goes away', async () => {
    const element = await cards();
    await pick(element, '社会福祉協議会');
    element.innerHTML = '<h3>市の役割</h3><p>本文</p><h3>社協の役割</h3><p>本文</p>';
    await settled(element);
    expect(titlesSeen(element)).to.deep.equal(['市の役割', '社協の役割']);
    expect(all<HTMLInputElement>(element, 'input')[0]!.checked).to.equal(true);
  });

  it('is not asked where there is only one card, or where the town does not want it', async () => {
    expect(choices(await cards('<h3>住民の役割</h3><p>本文</p>'))).to.deep.equal([]);
    const plain = await cards(CONTENT, 'plain');
    expect(choices(plain)).to.deep.equal([]);
    expect(titlesSeen(plain)).to.deep.equal(TITLES);
    await expectAccessible(plain);
  });
});

const role = (actor: string, title: unknown, more: object = {}) =>
  ({ id: `${actor}-role`, actor, title, paragraphs: ['本文'], actions: [], facts: [], ...more }) as never;

describe('tomoni-role-cards: a town that keeps its plan as data', () => {
  const actors = [
    { id: 'city', name: { ja: '市', en: 'City' }, kind: 'government' },
    { id: 'council', name: '社協', kind: 'council' },
  ] as never[];
  const roles = [
    role('council', '社協の役割', { number: '（４）' }),
    role('city', { ja: '市の役割', en: 'Role of the city' }, { tier: '公助', lawRef: '社会福祉法第107条', summarised: true }),
  ];

  it('shows its roles in their order, under the names of their actors', async () => {
    const element = await cardsOf({ roles, actors });
    expect(titlesSeen(element)).to.deep.equal(['（４）社協の役割', '市の役割']);
    expect(choices(element)).to.deep.equal(['すべて', '社協', '市']);
    expect(readable(element)).to.contain('計画の文章を要約して載せています。');
    await expectAccessible(element);
  });

  it('offers an actor with two roles once, and shows both', async () => {
    const element = await cardsOf({ roles: [...roles, role('city', '市の責務')], actors });
    expect(choices(element)).to.deep.equal(['すべて', '社協', '市']);
    await pick(element, '市');
    expect(titlesSeen(element)).to.deep.equal(['市の役割', '市の責務']);
    expect(announced(element)).to.equal('市の役割・市の責務を表示しています');
  });

  it('names an actor that the plan forgot by the title', async () => {
    expect(choices(await cardsOf({ roles, actors: [] }))).to.deep.equal(['すべて', '社協', '市']);
  });

  it('prefers what the page itself says', async () => {
    const element = await cardsOf({ roles, actors }, '', '<h3>町民の役割</h3><p>本文</p>');
    expect(titlesSeen(element)).to.deep.equal(['町民の役割']);
  });

  it('shows nothing of a plan without roles', async () => {
    expect(readable(await cardsOf({}))).to.equal('');
  });

  it('is read in English as far as the plan goes, and the rest is marked as Japanese', async () => {
    const residents = { id: 'residents', name: '住民', kind: 'resident' } as never;
    const more = role('residents', { ja: '住民の役割', en: 'What residents do' });
    const element = await cardsOf({ roles: [...roles, more], actors: [...actors, residents] }, 'lang="en"');
    await until(() => choices(element).length);
    expect(choices(element), 'a title in English before a name in Japanese').to.deep.equal([
      'Show all',
      '社協',
      'City',
      'What residents do',
    ]);
    expect(all(element, '[part=tier]').map(readable)).to.deep.equal(['Public help']);
    expect(all(element, '[part=heading] [lang]').map((part) => [part.lang, part.textContent])).to.deep.equal([['ja', '社協の役割']]);
    await pick(element, 'City');
    expect(announced(element)).to.equal('Showing: Role of the city');
    await pick(element, 'Show all');
    expect(announced(element)).to.equal('Showing all 3 roles');
    await expectAccessible(element);
  });

  it('is read in やさしい日本語', async () => {
    const element = await cardsOf({ roles, actors }, 'lang="ja-x-easy"');
    await until(() => choices(element).length);
    expect(choices(element)).to.deep.equal(['ぜんぶ', '社協', '市']);
    expect(readable(all(element, '[part=tier]')[0]!)).to.contain('公助（こうじょ）');
    await expectAccessible(element);
  });
});

describe('tomoni-role-cards: an editor and what an editor makes of it', () => {
  it('keeps the readings that a furigana filter put in, on titles, choices and announcements', async () => {
    const element = await cards(
      CONTENT.replace('住民の役割', '<ruby>住民<rp>（</rp><rt>じゅうみん</rt><rp>）</rp></ruby>の<ruby>役割<rt>やくわり</rt></ruby>'),
    );
    expect(all(element, '[part=heading] rt').map((rt) => rt.textContent)).to.deep.equal(['じゅうみん', 'やくわり']);
    expect(
      all(element, '[part=choice] rt').map((rt) => rt.textContent),
      'the name without 役割',
    ).to.deep.equal(['じゅうみん']);
    await expectAccessible(element);
  });

  it('may write the facts as lines', async () => {
    const element = await cards('<h3>住民の役割</h3><ul><li>区分：自助</li><li>集落数：69</li><li>見守り、声掛け</li></ul>');
    expect(all(element, '[part=tier]').map(readable)).to.deep.equal(['自助']);
    expect(all(element, '[part=facts]').map(readable)).to.deep.equal(['集落数 69']);
    expect(all(element, '[part=actions]').map(readable)).to.deep.equal(['見守り、声掛け']);
  });

  it('may have lost the headings to bold paragraphs, wrappers and empty lines', async () => {
    const element =
      await cards(`<div><div><p><strong>住民の役割</strong></p><p>&nbsp;</p><p><span style="x">地域に関わります。</span></p><ul><li><p>交流</p></li></ul></div>
      <p><b>市の役割</b><br></p><p>計画を進めます。</p></div>`);
    expect(titlesSeen(element)).to.deep.equal(['住民の役割', '市の役割']);
    expect(all(element, '[part=card]').map(readable)).to.deep.equal(['住民の役割 地域に関わります。 交流', '市の役割 計画を進めます。']);
    await expectAccessible(element);
  });

  it('may write one dt for each role', async () => {
    const element = await cards('<dl><dt>住民の役割</dt><dd>関わります。</dd><dt>市の役割</dt><dd>進めます。</dd></dl>');
    expect(titlesSeen(element)).to.deep.equal(['住民の役割', '市の役割']);
    expect(readable(element)).to.contain('関わります。').and.to.contain('進めます。');
  });

  it('keeps the page’s own HTML where there are no roles in it, and tells the web team', async () => {
    const codes: string[] = [];
    const hear = ({ problem }: HTMLElementEventMap['tomoni-error']) => codes.push(problem.code);
    document.body.addEventListener('tomoni-error', hear);
    const element = await cards('<p>準備中です。</p>');
    await until(() => codes.length);
    document.body.removeEventListener('tomoni-error', hear);
    expect(codes).to.deep.equal(['no-roles']);
    expect(readable(element)).to.equal('準備中です。');
    expect(isSeen(element.querySelector('p')!)).to.equal(true);
    element.innerHTML = CONTENT;
    await settled(element);
    expect(titlesSeen(element)).to.deep.equal(TITLES);
  });

  it('keeps the page’s own HTML when drawing fails, and hears of it once', async () => {
    const element = await cards();
    const codes: string[] = [];
    element.addEventListener('tomoni-error', ({ problem }) => codes.push(problem.code));
    const { error } = console;
    console.error = () => undefined;
    try {
      element.data = { roles: 'bad' as never };
      await settled(element);
      await until(() => codes.length);
    } finally {
      console.error = error;
    }
    expect(codes).to.deep.equal(['render-failed']);
    expect(isSeen(element.querySelector('h3')!)).to.equal(true);
    element.data = undefined;
    await settled(element);
    expect(titlesSeen(element), 'and recovers').to.deep.equal(TITLES);
  });
});
