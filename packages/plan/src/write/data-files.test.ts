/* oxlint-disable no-script-url -- this test holds that such links are refused */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileWords, writeDataLinks } from './data-files.ts';

describe('open data as a list of links', () => {
  it('says kind and size in words', () => {
    assert.equal(fileWords('CSV', 21), 'CSV・21行');
    assert.equal(fileWords('CSV', 1, 'en'), 'CSV, 1 row');
    assert.equal(fileWords('CSV', 21, 'en-GB'), 'CSV, 21 rows');
    assert.equal(fileWords('JSON', undefined), 'JSON');
  });

  it('is what an editor could have typed', () => {
    assert.equal(
      writeDataLinks([
        { title: '体系', href: 'nodes.csv', about: 'CSV・21行' },
        { title: '計画書', href: 'javascript:alert(1)' },
        { title: '準備中' },
      ]),
      '<ul>\n<li><a href="nodes.csv">体系</a>（CSV・21行）</li>\n<li>計画書</li>\n<li>準備中</li>\n</ul>',
    );
    assert.equal(
      writeDataLinks([{ title: { ja: '体系', en: 'Goals' }, href: 'a.csv', about: 'CSV' }], { language: 'en' }),
      '<ul>\n<li><a href="a.csv">Goals</a> (CSV)</li>\n</ul>',
    );
    assert.equal(writeDataLinks([]), '');
  });
});
