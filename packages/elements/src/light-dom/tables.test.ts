import { expect } from '@esm-bundle/chai';
import { plainText, type Phrase } from '@tomoni/plan';
import { ASSESSMENT_TABLE, BODY_TABLE, INDICATOR_TABLE, OFFICE_TABLE, recordsToRows, WINDOW_TABLE, type Table } from '@tomoni/plan/read';
import { rowsOfNouns, writeRecords } from '@tomoni/plan/write';
import fc from 'fast-check';
import { readRecords } from './records.ts';
import { isWhole, line, words } from './testing/arbitrary.ts';
import { keeps } from './testing/keeps.ts';

const optional = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, name: keyof T) => fc.record(fields, { requiredKeys: [name] });
/** A name that no typist would take for a line `項目：値`, nor for an empty cell. */
const cell = line.filter((given) => !isWhole(given) && !/[:：]/.test(plainText(given)) && !/^[-－・/]+$/.test(plainText(given)));
const phone = fc.constantFrom('0191-23-6020', '0120-279-338(内線5)');
const year = fc.integer({ min: 2000, max: 2040 });
const lines = fc.array(cell, { minLength: 1, maxLength: 3 });
/** Names of which one alone would be taken for several. */
const names = lines.filter(([first = '', ...others]) => others.length > 0 || !/[、，,；;]/.test(plainText(first)));

/** Yes, no, or words; the words are none that mean yes or no. */
const yes = fc.constantFrom<Phrase | boolean>(true, false, '火曜日のみ', [{ tag: 'strong', children: ['前日まで'] }, 'に電話']);

const TABLES: Record<string, { table: Table<object>; record: fc.Arbitrary<object> }> = {
  offices: {
    table: OFFICE_TABLE as Table<object>,
    record: optional(
      {
        number: fc.nat(99),
        name: cell,
        kind: fc.constantFrom('head', 'branch'),
        postalCode: fc.constant('021-0877'),
        address: cell,
        phone,
        fax: phone,
        email: fc.constant('a@b.example'),
        latitude: fc.constantFrom(38.926984, 24.5),
        longitude: fc.constant(141.130277),
        hours: cell,
        note: cell,
      },
      'name',
    ),
  },
  windows: {
    table: WINDOW_TABLE as Table<object>,
    record: optional(
      {
        name: cell,
        kana: fc.constant('くらし'),
        themes: names,
        audience: names,
        area: names,
        description: cell,
        phones: fc.array(
          fc.record(
            {
              number: fc.constantFrom('0191-23-6020', '189', '#8008', '(0191)23-6020'),
              extension: fc.constant('12'),
              kind: fc.constantFrom('main', 'direct', 'free', 'navi', 'mobile', 'night'),
              languages: fc.constantFrom(['en'], ['ja-x-easy', 'zh-Hans']),
              note: fc.constantFrom('平日のみ', '呼び出し音が鳴ります'),
            },
            { requiredKeys: ['number'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        fax: phone,
        form: fc.constant('https://a.example/form'),
        online: yes,
        visit: yes,
        homeVisit: yes,
        reservation: yes,
        languages: fc.constantFrom(['ja'], ['ja', 'ja-x-easy', 'en', 'zh-Hant'], ['jsl', 'fil']),
        signLanguage: yes,
        writing: yes,
        barrierFree: yes,
        cost: cell,
        documents: names,
        provider: cell,
        place: optional({ name: cell, address: cell, building: cell, postalCode: fc.constant('021-0877'), access: cell }, 'name'),
        schedule: optional(
          {
            hours: cell,
            closed: cell,
            days: fc.constant('月火水'),
            opens: fc.constant('09:00'),
            closes: fc.constant('17:15'),
            note: cell,
            byDay: fc.record({ monday: cell, holiday: cell }),
            validFrom: fc.constant('2026-04-01'),
            closures: fc.constantFrom(
              [{ from: '2026-08-13', through: '2026-08-15', note: 'お盆' }, { from: '2026-10-01' }],
              [{ note: '毎月末' }],
            ),
          },
          'hours',
        ),
        checked: fc.constant('2026-04-01'),
        note: cell,
        url: fc.constant('https://a.example/x?y=1&z=2'),
        general: fc.constant(true),
      },
      'name',
    ),
  },
  indicators: {
    table: INDICATOR_TABLE as Table<object>,
    record: optional(
      {
        node: cell,
        title: cell,
        unit: fc.constantFrom('%', '人'),
        baseline: fc.record({ value: fc.constantFrom(27.5, 0, -3, 1200), fiscalYear: year, survey: cell }),
        direction: fc.constantFrom('increase', 'decrease', 'maintain'),
        target: fc.record({ value: fc.nat(100), fiscalYear: year }),
        tolerance: fc.constant(3),
        observations: fc
          .uniqueArray(fc.record({ fiscalYear: year, value: fc.nat(100), survey: cell }, { requiredKeys: ['fiscalYear', 'value'] }), {
            selector: ({ fiscalYear }) => fiscalYear,
            minLength: 1,
            maxLength: 3,
          })
          .map((all) => all.toSorted((a, b) => a.fiscalYear - b.fiscalYear)),
        note: cell,
      },
      'title',
    ),
  },
  assessments: {
    table: ASSESSMENT_TABLE as Table<object>,
    record: optional(
      { target: cell, fiscalYear: year, checkpoint: cell, assessor: cell, progress: words(cell), direction: words(cell), comment: cell },
      'target',
    ),
  },
  bodies: {
    table: BODY_TABLE as Table<object>,
    record: optional(
      {
        name: cell,
        side: fc.constantFrom('municipality', 'council', 'joint', 'independent'),
        kind: cell,
        membership: cell,
        maximum: fc.nat(50),
        duties: lines,
        planned: fc.constant(true),
        parent: cell,
      },
      'name',
    ),
  },
};

describe('records that are written and read back', () => {
  for (const [name, { table, record }] of Object.entries(TABLES)) {
    for (const as of ['table', 'lists'] as const) {
      // A table has two columns at least; a list names a record by its heading, which has to be the name, not a number before it.
      const isWritable = (each: object): boolean => Object.keys(each).length > 1 && !(as === 'lists' && 'number' in each);
      keeps(
        `${name} as ${as}`,
        fc.array(record.filter(isWritable), { minLength: 1, maxLength: 3 }),
        (given) => writeRecords(rowsOfNouns(given, table), { as }),
        (element) => {
          const { records, problems } = recordsToRows(readRecords(element), table);
          expect(problems).to.deep.equal([]);
          return records.map(({ row, extra, ...fields }) => {
            expect([row > 0, extra]).to.deep.equal([true, []]);
            return fields;
          });
        },
      );
    }
  }
});
