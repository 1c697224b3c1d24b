import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../shapes/types.ts';
import { assessmentsFromRows } from './assessments.ts';

const rowsOf = (head: string[], ...rows: string[][]): Row[] =>
  rows.map((row, index) => ({
    number: index + 1,
    cells: row.flatMap((value, at) => (value === '' ? [] : [{ column: head[at]!, value }])),
  }));
const read = (head: string[], ...rows: string[][]) => {
  const { records, problems } = assessmentsFromRows(rowsOf(head, ...rows));
  return { problems: problems.map(({ message }) => message.ja), records: records.map(({ row: _, extra: __, ...fields }) => fields) };
};

describe('assessments from a table', () => {
  it('are one row an item and year', () => {
    const { records, problems } = read(
      ['基本目標', '施策', '評価年度', '進捗状況', '今後の方向性', '担当課', '課題'],
      ['1 支え合い', '見守り', '令和8年度', '◎ 計画より進んでいる', '拡充', '福祉課', '担い手不足'],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(records, [
      {
        goal: '1 支え合い',
        target: '見守り',
        fiscalYear: 2026,
        progress: { mark: '◎', label: '計画より進んでいる' },
        direction: { label: '拡充' },
        assessor: '福祉課',
        comment: '担い手不足',
      },
    ]);
  });

  it('are one row an item with a column a year', () => {
    const { records, problems } = read(
      [
        '施策',
        '担当課',
        '令和7年度',
        '令和8年度 中間評価',
        '令和8年度の今後の方向性',
        '今後の方向性（R7）',
        '令和8年度（2026年度）のコメント',
      ],
      ['見守り', '福祉課', '○ ほぼ計画どおり', '△ 遅れている', '検討', '維持', '人が足りない'],
      ['移動支援', '福祉課', '', '－', '', '', ''],
      ['居場所', '', '', '', '', '', ''],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(records.slice(0, 2), [
      {
        target: '見守り',
        assessor: '福祉課',
        fiscalYear: 2025,
        progress: { mark: '○', label: 'ほぼ計画どおり' },
        direction: { label: '維持' },
      },
      {
        target: '見守り',
        assessor: '福祉課',
        fiscalYear: 2026,
        checkpoint: '中間評価',
        progress: { mark: '△', label: '遅れている' },
        direction: { label: '検討' },
        comment: '人が足りない',
      },
    ]);
    assert.equal(records[2]!.progress, undefined, 'a dash is nothing recorded');
    assert.deepEqual(records[3], { target: '居場所' });
  });

  it('are of goals themselves where no other column names the item', () => {
    const { records, problems } = read(['基本目標', '令和8年度'], ['1 支え合い', 'B 目標どおり']);
    assert.deepEqual(problems, []);
    assert.deepEqual(records, [{ target: '1 支え合い', fiscalYear: 2026, progress: { mark: 'B', label: '目標どおり' } }]);
  });

  it('say once what is wrong in a row, however many years it has', () => {
    const { problems } = read(['施策', '令和7年度', '令和8年度', '予算額'], ['見守り', '○', '○', '120万円']);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /予算額/);
  });
});
