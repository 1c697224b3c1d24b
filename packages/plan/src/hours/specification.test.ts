import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSpecification } from './specification.ts';
import { says } from './testing/japan.ts';

const WORKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const office = { '@type': 'OpeningHoursSpecification', dayOfWeek: WORKDAYS, opens: '08:30', closes: '17:15' };
const noHolidays = { '@type': 'OpeningHoursSpecification', dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' };

describe('OpeningHoursSpecification', () => {
  test('one entry, which says nothing about holidays', () => {
    const schedule = readSpecification(office);
    says(schedule, '2026-11-20 17:14', '開いています（17:15まで）');
    says(schedule, '2026-11-20 17:15', '閉まっています（次は火曜 8:30から。月曜は要確認）');
    says(schedule, '2026-11-23 10:00', '要確認（祝日）');
    says(schedule, '2026-12-30 10:00', '要確認（年末年始）');
  });
  test('holidays, special hours and closures', () => {
    const schedule = readSpecification([
      office,
      noHolidays,
      { validFrom: '2026-12-29', validThrough: '2027-01-03', opens: '00:00', closes: '00:00' },
      { validFrom: '2026-11-20', validThrough: '2026-11-20', opens: '10:00', closes: '12:00' },
    ]);
    says(schedule, '2026-11-20 09:00', '閉まっています（次は今日 10:00から）');
    says(schedule, '2026-11-20 12:00', '閉まっています（次は火曜 8:30から）');
    says(schedule, '2026-11-23 10:00', '閉まっています（次は火曜 8:30から）');
    says(schedule, '2026-12-29 10:00', '閉まっています（次は月曜 8:30から）');
  });
  test('entries of one day add up; addresses of schema.org, seconds, and days over midnight are read', () => {
    const schedule = readSpecification([
      { dayOfWeek: 'https://schema.org/Friday', opens: '09:00:00', closes: '12:00:00' },
      { dayOfWeek: ['schema:Friday'], opens: '13:00', closes: '17:00' },
      { dayOfWeek: { '@id': 'http://schema.org/Saturday' }, opens: '22:00', closes: '05:00' },
    ]);
    says(schedule, '2026-11-20 12:00', '閉まっています（次は今日 13:00から）');
    says(schedule, '2026-11-21 23:00', '開いています（日曜 5:00まで）');
    says(schedule, '2026-11-22 05:00', '閉まっています（次は金曜 9:00から）');
  });
  test('all day, every day', () => {
    const days = [...WORKDAYS, 'Saturday', 'Sunday', 'PublicHolidays'];
    const schedule = readSpecification({ dayOfWeek: days, opens: '00:00', closes: '23:59' });
    says(schedule, '2026-11-23 23:59', '開いています（24時間）');
    says(schedule, '2026-12-28 12:00', '開いています（24:00まで）');
    says(schedule, '2026-12-29 12:00', '要確認（年末年始）');
  });
  test('seasons: the one that is valid, and nothing beyond', () => {
    const schedule = readSpecification([
      { ...office, validFrom: '2026-04-01', validThrough: '2026-11-19' },
      { ...office, closes: '16:30', validFrom: '2026-11-20', validThrough: '2027-03-31' },
    ]);
    says(schedule, '2026-11-19 17:00', '開いています（17:15まで）');
    says(schedule, '2026-11-20 16:30', '閉まっています（次は火曜 8:30から。月曜は要確認）');
    says(schedule, '2027-04-01 10:00', '要確認');
    says(schedule, '2026-03-31 10:00', '要確認');
  });
  test('a season takes the place of the usual hours', () => {
    const schedule = readSpecification([office, { ...office, opens: '10:00', validFrom: '2026-08-01', validThrough: '2026-08-31' }]);
    says(schedule, '2026-08-19 09:00', '閉まっています（次は今日 10:00から）');
    says(schedule, '2026-09-02 09:00', '開いています（17:15まで）');
  });
  for (const [name, value] of Object.entries({
    nothing: undefined,
    null: null,
    'an empty list': [],
    text: 'Mo-Fr 08:30-17:15',
    'a number': 5,
    'an unknown day': { dayOfWeek: 'Moonday', opens: '09:00', closes: '17:00' },
    'no days': { opens: '09:00', closes: '17:00' },
    'half of the times': { dayOfWeek: 'Monday', opens: '09:00' },
    'no time of the day': { dayOfWeek: 'Monday', opens: '9 am', closes: '25:00' },
    'equal times': { dayOfWeek: 'Monday', opens: '09:00', closes: '09:00' },
    'a wrong date': { ...office, validFrom: 'tomorrow' },
    'dates the wrong way round': { ...office, validFrom: '2026-12-01', validThrough: '2026-01-01' },
    'one entry of two': [office, { dayOfWeek: Object.create(null) as object, opens: {}, closes: [] }],
    'another zone': { ...office, opens: '08:30:00+02:00' },
  })) {
    test(`${name} is not guessed at`, () => {
      const schedule = readSpecification(value);
      assert.notDeepEqual(schedule.unread, []);
      for (const moment of ['2026-11-20 10:00', '2026-11-22 03:00']) says(schedule, moment, '要確認');
    });
  }
});
