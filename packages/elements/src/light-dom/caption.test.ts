import { expect } from '@esm-bundle/chai';
import { readConsultationFinder } from '../consultation-finder/read-consultation-finder.ts';
import { readOfficeMap } from '../office-map/read-office-map.ts';
import { titleOf } from '../progress-legend/read-legend.ts';
import { readAround } from './around.ts';
import { readGridTables } from './grid-tables.ts';
import { dom } from './testing/dom.ts';
import { readWordList } from './word-list.ts';

/** As WordPress' table block writes it, which knows no `caption`. */
const figure = (caption: string, ...rows: string[][]): string =>
  `<figure class="wp-block-table"><table><thead>${rowOf('th', rows[0]!)}</thead><tbody>${rows
    .slice(1)
    .map((row) => rowOf('td', row))
    .join('')}</tbody></table><figcaption class="wp-element-caption">${caption}</figcaption></figure>`;
const rowOf = (tag: string, cells: readonly string[]): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

describe('the caption that a web officer typed below a table block', () => {
  it('is the title of the windows and of the offices', () => {
    const windows = dom(figure('相談窓口の一覧', ['名称', '電話番号'], ['福祉まるごと相談', '0000-00-0001']));
    expect(readConsultationFinder(windows)).to.include({ title: '相談窓口の一覧' });
    const offices = dom(figure('事務所の一覧', ['名称', '住所'], ['本所', 'ともに町大字ひだまり1番地']));
    expect(readOfficeMap(offices)).to.include({ title: '事務所の一覧' });
  });

  it('stands before the records where a heading is the title', () => {
    const around = readAround(dom(`<h3>指標</h3>${figure('成果指標の一覧', ['指標', '現状値'], ['つどいの場', '12か所'])}`), [
      'つどいの場',
    ]);
    expect(around).to.deep.equal({ title: '指標', level: 3, before: ['成果指標の一覧'], after: [] });
  });

  it('names its goals, and no table when it stands for two', () => {
    const table = figure('第１節 支え合い', ['項目', '課題認識'], ['(1) 見守り', '少ない']);
    expect(readGridTables(dom(table)).map(({ caption }) => caption)).to.deep.equal(['第１節 支え合い']);
    const two = table.replace('<figcaption', `${table.slice(table.indexOf('<table'), table.indexOf('<figcaption'))}<figcaption`);
    expect(readGridTables(dom(two)).map(({ caption }) => caption)).to.deep.equal(['', '']);
  });

  it('is the title of a legend, none of its marks', () => {
    const legend = dom(figure('進捗状況', ['記号', '意味'], ['☆', '目標達成'], ['◎', '計画より進んでいる']));
    expect(titleOf(legend)).to.equal('進捗状況');
    expect(readWordList(legend).map(({ label }) => label)).to.deep.equal(['目標達成', '計画より進んでいる']);
  });

  it('says nothing about a table whose element stands inside the figure', () => {
    const inside = dom(figure('周りの言葉', ['項目', '課題認識'], ['(1) 見守り', '少ない'])).querySelector('table')!.parentElement!;
    expect(readGridTables(inside).map(({ caption }) => caption)).to.deep.equal(['']);
  });
});
