// Pages live: scripts are pasted twice, content comes later, goes and comes back.
import { expect } from '@esm-bundle/chai';
import { loaderTag, newTown, open, shown } from './town.ts';

const ROLES = '<h3>住民の役割</h3><ul><li>あいさつをする</li></ul><h3>町の役割</h3><ul><li>相談を受ける</li></ul>';
const CONTAINER = `<div class="tomoni-embed tomoni-role-cards">${ROLES}</div>`;
const LINK = '<p><a href="embed/role-cards/#tomoni-embed">役割を見る</a></p>';
const cardsOf = (document: Document): Element[] => [...document.querySelectorAll('tomoni-role-cards')];

describe('a page with the loader', () => {
  it('pasted twice has one instance and says nothing', async () => {
    const town = await newTown();
    await open(town, { head: loaderTag(town).repeat(2), body: CONTAINER + LINK }, async ({ document, incidents, said }) => {
      await shown(document, 'tomoni-role-cards', 1);
      expect(cardsOf(document)).to.have.length(2);
      expect([...incidents, ...said]).to.deep.equal([]);
    });
  });

  it('with two versions of it keeps the first and says so once', async () => {
    const town = await newTown();
    const { loader, version } = town.manifest;
    const other = await (await fetch(`/docs/dist/embed/${loader}`)).text();
    await town.put('embed/tomoni-9.9.9-loader-x.js', other.replaceAll(version, '9.9.9'));
    const head = `${loaderTag(town)}<script src="embed/tomoni-9.9.9-loader-x.js" defer></script>`;
    await open(town, { head, body: CONTAINER }, async ({ document, incidents, said }) => {
      await shown(document, 'tomoni-role-cards');
      expect(cardsOf(document)).to.have.length(1);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/別の版（.+）の読み込みスクリプト/);
      expect(incidents).to.deep.equal([]);
    });
  });

  it('shows what a script inserts later, takes out and inserts again, and its copy', async () => {
    const town = await newTown();
    // A page's own script inserts nodes; its HTML comes from a template, as Trusted Types take no text.
    const body = `<main></main><template>${CONTAINER}</template>`;
    await open(town, { head: loaderTag(town), body }, async ({ document, incidents }) => {
      const main = document.querySelector('main')!;
      main.append(document.querySelector('template')!.content.cloneNode(true));
      await shown(document, 'tomoni-role-cards');
      const container = main.firstElementChild!;
      container.remove();
      main.append(container);
      await shown(document, 'tomoni-role-cards');
      expect(cardsOf(document)).to.have.length(1);
      main.append(container.cloneNode(true));
      await shown(document, 'tomoni-role-cards', 1);
      expect(cardsOf(document)).to.have.length(2);
      expect(incidents).to.deep.equal([]);
    });
  });

  it('shows what was taken out while it loaded, once it is back', async () => {
    const town = await newTown();
    await open(town, { head: loaderTag(town), body: '<main></main>' }, async ({ window, document, incidents }) => {
      const main = document.querySelector('main')!;
      const container = document.createElement('div');
      container.className = 'tomoni-embed tomoni-role-cards';
      container.append(...['住民の役割', '町の役割'].map((title) => Object.assign(document.createElement('h3'), { textContent: title })));
      window.dispatchEvent(new Event('scroll')); // the page has had its time
      main.append(container);
      await Promise.resolve(); // the loader’s observer comes first, and asks for the files
      container.remove();
      await window.customElements.whenDefined('tomoni-role-cards');
      main.append(container);
      await shown(document, 'tomoni-role-cards');
      expect(cardsOf(document)).to.have.length(1);
      expect(incidents).to.deep.equal([]);
    });
  });

  it('whose copy holds the element already gets no second one', async () => {
    const town = await newTown();
    const body = `<tomoni-role-cards data-tomoni-made src="embed/plan.json"></tomoni-role-cards>${LINK}`;
    await open(town, { head: loaderTag(town), body }, async ({ document, incidents }) => {
      await shown(document, 'tomoni-role-cards');
      expect(cardsOf(document)).to.have.length(1);
      expect(incidents).to.deep.equal([]);
    });
  });
});
