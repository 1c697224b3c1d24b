import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlanDocument } from '../model/types.ts';
import { nameOf } from '../read/column.ts';
import { readPlan } from '../read/document.ts';
import { recordsToRows } from '../read/records.ts';
import { OFFICE_TABLE } from '../read/vocabulary.ts';
import { plainText } from '../shapes/plain-text.ts';
import { anyPlan } from '../testing/any-plan.ts';
import { readCsv, rowsOfCsv } from '../testing/csv-reader.ts';
import { leastPlan, samplePlan } from '../testing/sample-plan.ts';
import { writeFile } from './files.ts';
import { filesOf, rowCount, TABLE_IDS, type TableId } from './list.ts';
import { csvOf, tableOf, tableOfPlan } from './tables.ts';

function planOf(input: unknown): PlanDocument {
  const read = readPlan(input);
  assert.ok(read.ok);
  return read.plan;
}
const sample = planOf(samplePlan());
const least = planOf(leastPlan());

/** Without what a file cannot tell from nothing: empty lists, empty texts, false where only a yes is written. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isPhrase = value.length > 0 && value.every((each) => typeof each === 'string' || (each as { tag?: string }).tag !== undefined);
    return isPhrase && value.some((each) => typeof each !== 'string') ? plainText(value as never) : value.map(bare);
  }
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, each]) => [key, bare(each)] as const);
  return Object.fromEntries(
    known.filter(
      ([, each]) =>
        each !== undefined && each !== '' && each !== null && !(typeof each === 'object' && Object.keys(each as object).length === 0),
    ),
  );
}

/** What an import makes of a file. */
function imported(plan: PlanDocument, id: TableId): Record<string, unknown>[] {
  const { records, problems } = recordsToRows<Record<string, unknown>>(rowsOfCsv(csvOf(tableOfPlan(plan, id))), tableOf(id) as never);
  assert.deepEqual(problems, []);
  return records.map(({ row: _, extra, ...record }) => {
    const passedOver = extra.filter(({ column, value }) => plainText(value) && !/^(全国地方公共団体コード|地方公共団体名)$/.test(column));
    assert.deepEqual(passedOver, []);
    return bare(record) as Record<string, unknown>;
  });
}

/** Words as a spreadsheet may have them, and those that it would spoil. Not the words that mean nothing（－、なし）. */
const words = fc
  .oneof(
    fc
      .array(fc.constantFrom('福', '祉', '見守り', 'A', 'b', '"', "'", ',', '、', ' ', '(', '～', '𠮷', '１', '9', '=', '\t'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join('').trim()),
    fc.constantFrom(
      '=1+1',
      '＝HYPERLINK("x")',
      '-5円',
      '@cmd',
      '+81',
      '(1)',
      '1-2',
      '2021-03',
      '007',
      '1.10',
      '1e5',
      '3月1日',
      '第１節',
      '１',
    ),
  )
  .filter((text) => !/^[-‐-―−－ー…/／]*$/.test(text) && !text.startsWith("'") && plainText(text).trim() !== '');
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0);
const year = fc.integer({ min: 2000, max: 2060 });
const phone = fc.constantFrom('0191-23-6020', '0120279338', '189', '#8008', '090-1234-5678');
const list = (of: fc.Arbitrary<string>) => fc.uniqueArray(of, { maxLength: 3 });
const lines = list(words.filter((text) => !text.includes('\t')));
const name = list(fc.constantFrom('介護', '子育て', '仕事', 'お金', '高齢者'));
const sourced = { summarised: fc.constantFrom(true, undefined), source: maybe(fc.constant('book')) };
const ids = <T extends object>(nouns: readonly T[]): (T & { id: string })[] =>
  nouns.map((noun, index) => ({ ...noun, id: `n${index + 1}` }));
const nouns = <T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.array(fc.record({ ...fields, ...sourced }) as fc.Arbitrary<T>, { maxLength: 4 }).map(ids);
/** An office or a window in Japan. */
const point = { latitude: fc.constantFrom(38.926984, 35), longitude: fc.constantFrom(141.130277, 139.5) };

describe('import format = export format', () => {
  const same = <T extends object>(
    what: TableId,
    given: fc.Arbitrary<T[]>,
    into: (all: T[]) => Partial<PlanDocument>,
    expected: (noun: T, plan: PlanDocument) => object = (noun) => noun,
  ): void => {
    it(`${what}: what is written reads back as the same`, () => {
      fc.assert(
        fc.property(given, (all) => {
          const plan = { ...least, ...into(all) } as PlanDocument;
          assert.deepEqual(
            imported(plan, what),
            all.map((noun) => bare(expected(noun, plan))),
          );
        }),
        { numRuns: 150 },
      );
    });
  };

  same(
    'offices',
    nouns({
      number: maybe(fc.nat({ max: 99 })),
      name: words,
      kind: fc.constantFrom('head', 'branch', undefined),
      postalCode: fc.constantFrom('021-0877', '001-0000'),
      address: words,
      phone,
      fax: maybe(phone),
      email: maybe(fc.constant('info@example.jp')),
      ...point,
      coordinateAccuracy: maybe(fc.constant('大字')),
      hours: maybe(words),
      schedule: maybe(fc.record({ days: fc.constant('月火水'), opens: fc.constant('09:00'), closes: fc.constant('17:15') })),
    }),
    (offices) => ({ offices }) as never,
  );

  same(
    'windows',
    nouns({
      name: words,
      themes: name,
      audience: name,
      description: maybe(words),
      phones: fc.array(
        fc.record({ number: phone, extension: maybe(fc.constant('12')), kind: fc.constantFrom('free', 'main', undefined) }),
        { maxLength: 2 },
      ),
      visit: fc.constantFrom(true, false, undefined, '火曜日のみ'),
      languages: list(fc.constantFrom('ja', 'en', 'vi', 'zh-Hans')),
      cost: maybe(fc.constant('無料')),
      place: maybe(
        fc.record({
          name: words,
          address: words,
          building: words,
          postalCode: fc.constant('021-0877'),
          ...point,
          access: words,
          office: fc.constant('o1'),
        }),
      ),
      schedule: maybe(
        fc.record({
          hours: words,
          closed: words,
          byDay: fc.record({ monday: words }),
          validFrom: fc.constant('2026-04-01'),
          closures: fc.constant([]),
        }),
      ),
      checked: maybe(fc.constant('2026-03-31')),
      note: maybe(words),
      url: maybe(fc.constant('https://example.jp/a?b=c')),
      sensitive: fc.constantFrom(true, undefined),
    }),
    (windows) => ({ windows }) as never,
  );

  same(
    'indicators',
    nouns({
      node: maybe(fc.constant('g1')),
      title: words,
      unit: fc.constantFrom('%', '人', 'か所'),
      baseline: maybe(fc.record({ value: number, fiscalYear: year, survey: maybe(words) })),
      direction: fc.constantFrom('increase', 'decrease', 'maintain', undefined),
      target: fc.option(fc.record({ value: number, fiscalYear: maybe(year) })),
      tolerance: maybe(fc.constantFrom(3, 0.5)),
      observations: fc
        .uniqueArray(fc.record({ value: number, fiscalYear: year, survey: maybe(words) }), {
          selector: ({ fiscalYear }) => fiscalYear,
          maxLength: 3,
        })
        .map((all) => all.sort((a, b) => a.fiscalYear - b.fiscalYear)),
      note: maybe(words),
    }),
    (indicators) => ({ indicators, nodes: sample.nodes }) as never,
    (noun) => ({ ...noun, ...((noun as { node?: string }).node && { node: '1 参加', nodeId: 'g1' }) }),
  );

  same(
    'assessments',
    nouns({
      target: fc.constantFrom('g1', 'i1', 'role-residents'),
      fiscalYear: year,
      checkpoint: maybe(words),
      assessor: maybe(words),
      progress: fc.constantFrom({ scale: 'five', step: 'done' }, undefined),
      direction: fc.constantFrom({ scale: 'ways', step: 'more' }, undefined),
      comment: maybe(words),
    }),
    (assessments) => ({ ...sample, assessments }) as never,
    ({ progress, direction, target, ...noun }) => ({
      ...noun,
      target: { g1: '1 参加', i1: '参加者の割合', 'role-residents': '（１）住民の役割' }[target as 'g1'],
      targetId: target,
      ...(progress && { progress: { mark: '☆', label: '目標達成' }, progressId: 'five/done' }),
      ...(direction && { direction: { label: '拡充' }, directionId: 'ways/more' }),
    }),
  );

  same(
    'bodies',
    nouns({
      name: fc.constantFrom('審議会', '部会', '推進委員会'),
      side: fc.constantFrom('municipality', 'council', 'joint', 'independent', undefined),
      kind: maybe(words),
      membership: maybe(words),
      maximum: maybe(fc.nat({ max: 50 })),
      duties: lines,
      planned: fc.constantFrom(true, undefined),
      parent: fc.constantFrom('n1', undefined),
    }),
    (bodies) => ({ bodies }) as never,
    ({ parent, ...noun }, plan) => ({ ...noun, ...(parent && { parent: plan.bodies[0]!.name, parentId: parent }) }),
  );

  same(
    'nodes',
    nouns({
      parent: maybe(fc.constant('n1')),
      level: fc.constant('goal'),
      number: fc.constantFrom('(1)', '第１節', '1-2', '１', '1.10', undefined),
      title: words,
      subtitle: maybe(words),
      flags: list(fc.constantFrom('新', '拡充')),
      issue: maybe(words),
      response: maybe(words),
      measures: lines,
      actions: lines,
    }),
    (nodes) => ({ nodes, levels: sample.levels }) as never,
    (noun) => ({ ...noun, levelLabel: '基本目標' }),
  );

  same('glossary', nouns({ term: words, definition: words }), (glossary) => ({ glossary }) as never);

  it('a file of offices reads by the columns of any page too', () => {
    const { records, problems } = recordsToRows(rowsOfCsv(writeFile(sample, 'offices.csv')), OFFICE_TABLE);
    assert.deepEqual(problems, []);
    assert.equal(records[0]!.address, 'ともに町1-1');
  });
});

describe('files', () => {
  it('have a byte order mark, lines that end in CR LF, and as many cells in each row as in the header, whatever a plan says', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const id of TABLE_IDS) {
          const csv = csvOf(tableOfPlan(plan, id));
          assert.ok(csv.startsWith('\uFEFF') && csv.endsWith('\r\n'));
          const rows = readCsv(csv.slice(1));
          assert.equal(rows.length, rowCount(plan, id) + 1);
          assert.equal(new Set(rows.map((row) => row.length)).size, 1);
          for (const cell of rows.flat()) assert.doesNotMatch(cell, /^\s*[=@＝＋＠]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have columns with different names, that the reader tells apart', () => {
    for (const id of TABLE_IDS) {
      const names = tableOf(id).columns.map(nameOf);
      assert.deepEqual(names, [...new Set(names)], id);
    }
  });

  it('are named only when they hold something', () => {
    assert.deepEqual(
      filesOf(least).map(({ name }) => name),
      ['plan.json', 'plan.csv', 'plan.jsonld'],
    );
    const files = filesOf(sample);
    assert.equal(files.length, TABLE_IDS.length + 3);
    assert.deepEqual(files.find(({ name }) => name === 'nodes.csv')?.rows, 2);
    for (const { name: file, rows } of files) {
      const text = writeFile(sample, file);
      assert.ok(text.length > 30, file);
      if (rows) assert.equal(readCsv(text.slice(1)).length, rows + 1, file);
    }
    assert.throws(() => writeFile(sample, '../x.csv'));
    assert.deepEqual(JSON.parse(writeFile(sample, 'plan.json')), JSON.parse(JSON.stringify(sample)));
  });

  it('speak the language that is asked for, and name columns always the same', () => {
    const [header, row] = readCsv(writeFile(sample, 'plan.csv', { language: 'en' }).slice(1));
    assert.deepEqual([header![1], row![1]], ['名称', 'Welfare plan of Tomoni']);
  });

  it('name the municipality as open data do', () => {
    const [header, row] = readCsv(writeFile(sample, 'windows.csv').slice(1));
    assert.deepEqual(header!.slice(0, 4), ['全国地方公共団体コード', '地方公共団体名', 'ID', '名称']);
    assert.deepEqual(row!.slice(0, 4), ['\t032093', 'ともに町', 'w1', '福祉相談']);
    for (const column of [
      '所在地_連結表記',
      '建物名等(方書)',
      '緯度',
      '経度',
      '電話番号',
      '利用可能曜日',
      '開始時間',
      '終了時間',
      'URL',
      '備考',
    ]) {
      assert.ok(header!.includes(column), column);
    }
  });

  for (const town of ['yamagata', 'kuki', 'ichinoseki', 'shimonoseki', 'oshu', 'tomoni-cho']) {
    it(`of ${town} read back without a word`, async () => {
      const plan = planOf(await readFile(new URL(`../../../towns/src/${town}/plan.json`, import.meta.url), 'utf8'));
      for (const id of TABLE_IDS) {
        const records = imported(plan, id);
        assert.equal(records.length, rowCount(plan, id));
        if (!/^(observations|cycles|scales)$/.test(id) && records.length) {
          assert.equal(new Set(records.map((each) => each['id'])).size, records.length, id);
        }
      }
    });
  }
});
