// What a web officer pastes, with the loader in the template of the site.
import { expect } from '@esm-bundle/chai';
import { fixture, until } from './fixture.ts';
import { isVisible, loaderTag, newTown, open, shown, type Seen, type Town } from './town.ts';

const ROLES = '<h3>住民の役割</h3><ul><li>あいさつをする</li></ul><h3>町の役割</h3><ul><li>相談を受ける</li></ul>';
const LIST =
  '<ul><li><strong>住民の役割</strong><ul><li>あいさつをする</li></ul></li><li><strong>町の役割</strong><ul><li>相談を受ける</li></ul></li></ul>';
const BADGE = '<a href="embed/progress-badge/#tomoni-embed">◎ 計画より進んでいる</a>';

describe('the loader', () => {
  it('is looked at under the strict policy, and what breaks it is noticed', async () => {
    const town = await newTown();
    await open(town, { body: '<script>document.title = "inline";</script>' }, async ({ document, incidents }) => {
      await until(() => incidents.length > 0);
      expect(document.title).to.equal('ページ');
      expect(incidents).to.deep.equal(['policy: script-src-elem inline']);
    });
  });

  for (const attributes of ['defer', 'async', '', 'type="module"', 'defer blocking="render"']) {
    it(`as <script ${attributes}> shows the tag that a page has, and loads no other, each file once`, async () => {
      const town = await newTown();
      const body = `<tomoni-role-cards>${ROLES}</tomoni-role-cards>`;
      await open(town, { head: loaderTag(town, attributes), body }, async ({ document, incidents }) => {
        expect((await shown(document, 'tomoni-role-cards')).textContent).to.contain('住民');
        const { loader, elements } = town.manifest;
        const { files, again } = await town.scripts();
        expect(files).to.deep.equal([loader, ...elements['tomoni-role-cards']!].toSorted());
        expect(again).to.deep.equal([]);
        expect(incidents).to.deep.equal([]);
      });
    });
  }

  for (const [place, head, after] of [
    ['before', true, false],
    ['after', false, true],
  ] as const) {
    it(`${place} the content shows a container by its classes, with its own content`, async () => {
      const town = await newTown();
      const body = `<div class="tomoni-embed tomoni-role-cards">${ROLES}</div>${after ? loaderTag(town, '') : ''}`;
      await open(town, { head: head ? loaderTag(town, '') : '', body }, async ({ document, incidents }) => {
        expect((await shown(document, 'tomoni-role-cards')).textContent).to.contain('あいさつをする');
        expect(incidents).to.deep.equal([]);
      });
    });
  }

  it('shows a container by data-tomoni, with attributes', async () => {
    const town = await newTown();
    const body = `<div data-tomoni="role-cards" data-tomoni-heading-level="5" data-tomoni-onclick="x">${ROLES}</div>`;
    await open(town, { head: loaderTag(town), body }, async ({ document, incidents }) => {
      const cards = await shown(document, 'tomoni-role-cards');
      expect(cards.querySelector('h5')!.textContent).to.contain('住民の役割');
      expect(document.querySelector('tomoni-role-cards[onclick]')).to.equal(null);
      expect(incidents).to.deep.equal([]);
    });
  });

  it('shows a plain link with its plan, and the link stays', async () => {
    const town = await newTown();
    const plan = encodeURIComponent('/docs/dist/embed/plan.json');
    const body = `<p>前</p><p><a href="embed/pdca-cycle/?plan=${plan}#tomoni-embed">計画の進め方を見る</a></p>`;
    await open(town, { head: loaderTag(town), body }, async ({ document, incidents }) => {
      expect((await shown(document, 'tomoni-pdca-cycle')).textContent).to.contain('推進委員会の評価');
      expect(isVisible(document.querySelector('a'))).to.equal(true);
      expect(incidents).to.deep.equal([]);
    });
  });

  it('shows the list before a link as its content', async () => {
    const town = await newTown();
    const body = `${LIST}<p>&nbsp;</p><p><a href="embed/role-cards/?content=previous#tomoni-embed">役割をカードで見る</a></p>`;
    await open(town, { head: loaderTag(town), body }, async ({ document, incidents }) => {
      expect((await shown(document, 'tomoni-role-cards')).textContent).to.contain('あいさつをする');
      expect(document.querySelectorAll('tomoni-role-cards > ul')).to.have.length(1);
      expect(isVisible(document.querySelector('p > a'))).to.equal(true);
      expect(incidents).to.deep.equal([]);
    });
  });

  it('makes a badge of the words of a link, with 16 kB in three requests', async () => {
    const town = await newTown();
    await open(town, { head: loaderTag(town), body: `<p>進捗：${BADGE}</p>` }, async ({ document, incidents }) => {
      expect((await shown(document, 'a > tomoni-progress-badge')).textContent).to.contain('計画より進んでいる');
      const { files, again } = await town.scripts();
      expect(files).to.have.length(3);
      expect(again).to.deep.equal([]);
      expect(files.reduce((bytes, file) => bytes + town.manifest.files[file]!.gzip, 0)).to.be.at.most(16_000);
      expect(incidents).to.deep.equal([]);
    });
  });

  for (const [what, opening, closing] of [
    ['a container', '', ''],
    ['a container in boxes of the CMS', '<div><div>', '</div></div>'],
  ] as const) {
    it(`keeps a link in sight that is all that ${what} holds`, async () => {
      const town = await newTown();
      const asks = (element: string, words: string) =>
        `${opening}<div class="tomoni-embed tomoni-${element}"><p><a href="embed/${element}/#tomoni-embed">${words}</a></p></div>${closing}`;
      const body = asks('progress-badge', '◎ 計画より進んでいる') + asks('role-cards', '役割を見る');
      await open(town, { head: loaderTag(town), body }, async ({ document, incidents }) => {
        await shown(document, 'a > tomoni-progress-badge');
        expect((await shown(document, 'tomoni-role-cards')).textContent).to.contain('町民');
        expect(isVisible(document.querySelector('a[href*=role-cards]'))).to.equal(true);
        expect(document.querySelectorAll('[data-tomoni-made]')).to.have.length(2);
        expect(incidents).to.deep.equal([]);
      });
    });
  }

  it('leaves a badge in the content of a container', async () => {
    const town = await newTown();
    const body = `<div class="tomoni-embed tomoni-goal-tree"><ul><li>見守り<ul><li>進捗状況：${BADGE}</li></ul></li></ul></div>`;
    await open(town, { head: loaderTag(town), body }, async ({ document, incidents }) => {
      expect((await shown(document, 'tomoni-goal-tree')).textContent).to.contain('見守り');
      expect(document.querySelectorAll('tomoni-goal-tree > ul a')).to.have.length(1);
      expect(incidents).to.deep.equal([]);
    });
  });

  it('leaves a link to another host a link, and asks that host for nothing', async () => {
    const town = await newTown();
    const other = new URL(town.at('embed/role-cards/#tomoni-embed'), location.href);
    other.hostname = '127.0.0.1';
    await open(
      town,
      { head: loaderTag(town), body: `<p><a href="${other}">役割を見る</a></p>${BADGE}` },
      async ({ document, incidents }) => {
        await shown(document, 'a > tomoni-progress-badge'); // the loader has been through the page
        expect(document.querySelectorAll('[data-tomoni-made]')).to.have.length(1);
        expect(isVisible(document.querySelector('p > a'))).to.equal(true);
        expect((await town.scripts()).files).to.have.length(3);
        expect(incidents).to.deep.equal([]);
      },
    );
  });

  it('is at most 4 kB', async () => {
    const { loader, files } = (await newTown()).manifest;
    expect(files[loader]!.gzip).to.be.at.most(4_000);
  });
});

describe('a file that was tampered with', () => {
  const builtText = async (file: string): Promise<string> => (await fetch(`/docs/dist/embed/${file}`)).text();
  const tamper = async (town: Town, file: string, headers = {}): Promise<unknown> =>
    town.put(`embed/${file}`, `document.title = 'tampered'; ${await builtText(file)}`, headers);
  const expectContent = ({ window, document, said }: Seen): void => {
    expect(document.title).to.equal('ページ');
    expect(window.customElements.get('tomoni-role-cards')).to.equal(undefined);
    expect(isVisible(document.querySelector('tomoni-role-cards > ul'))).to.equal(true);
    expect(said[0]).to.match(/^Tomoni: <tomoni-role-cards> を読み込めません。内容はそのまま残ります/);
  };

  for (const [what, place] of [
    ['the element’s own', 0],
    ['what it shares', 1],
  ] as const) {
    it(`is not run, and the content stays: ${what}`, async () => {
      const town = await newTown();
      await tamper(town, town.manifest.elements['tomoni-role-cards']![place]!);
      await open(town, { head: loaderTag(town), body: `<tomoni-role-cards>${ROLES}</tomoni-role-cards>` }, async (seen) => {
        await until(() => seen.said.length > 0);
        expectContent(seen);
      });
    });
  }

  it('is not run when an element names it that comes later, nor for another element, where a browser may keep nothing', async () => {
    const town = await newTown();
    const [own, shared] = town.manifest.elements['tomoni-role-cards']!;
    await tamper(town, shared!, { 'cache-control': 'no-store' });
    await town.hold(`embed/${own}`);
    await open(town, { head: loaderTag(town), body: '<main></main>' }, async (seen) => {
      const main = seen.document.querySelector('main')!;
      main.append(seen.document.importNode(fixture(`<tomoni-role-cards>${ROLES}</tomoni-role-cards>`), true));
      await until(() => seen.incidents.length > 0); // the browser has refused what is shared
      await town.put(`embed/${own}`, await builtText(own!), { 'cache-control': 'no-store' });
      await until(() => seen.said.length > 0);
      main.append(seen.document.createElement('tomoni-pdca-cycle'));
      await until(() => seen.said.length > 1);
      expectContent(seen);
    });
  });
});
