// Hours in several columns are read as the one text that a page would have: what is not understood wholly is never "open".
import { expect } from '@esm-bundle/chai';
import type { FinderSchedule } from './finder-window.ts';
import { answerOf, hoursText, withHolidays } from './opening.ts';

const FRIDAY = new Date('2026-11-20T05:00:00Z'); // 14:00 in Japan
const HOLIDAY = new Date('2026-11-23T05:00:00Z'); // 勤労感謝の日
const WEEKDAYS = '月曜日から金曜日 8時30分から17時15分まで';

describe('hours of a window in several columns', () => {
  before(withHolidays);
  const state = (schedule: FinderSchedule, now = FRIDAY) => answerOf({ name: '窓口', schedule }, now)?.state;

  it('puts 休み on a line of its own, and reads it', () => {
    const schedule = { hours: WEEKDAYS, closed: '祝日、年末年始' };
    expect(hoursText(schedule)).to.equal(`${WEEKDAYS}\n休み：祝日、年末年始`);
    expect([state(schedule), state(schedule, HOLIDAY)]).to.deep.equal(['open', 'closed']);
  });

  it('reads days, beginning and end of the open data sets, with their note', () => {
    const note = '国民の祝日に関する法律に規定する休日及び年末年始（１２月２９日から翌年の１月３日まで）は利用不可。';
    const schedule = { days: '月火水木金', opens: '08:30', closes: '17:15', note };
    expect([state(schedule), state(schedule, HOLIDAY)]).to.deep.equal(['open', 'closed']);
  });

  it('reads a column for each day, and closures for some time', () => {
    const byDay = { monday: '10:00～15:00', friday: '10:00～15:00', holiday: '休み' };
    expect([state({ byDay }), state({ byDay }, HOLIDAY)]).to.deep.equal(['open', 'closed']);
    expect(state({ byDay, closures: [{ from: '2026-11-20', note: '点検' }] })).to.equal('closed');
  });

  it('says nothing before and after the days for which the hours hold', () => {
    const schedule = { hours: WEEKDAYS, closed: '祝日', validFrom: '2026-12-01', validThrough: '2027-03-31' };
    expect(state(schedule)).to.equal('check');
    expect(state(schedule, new Date('2026-12-04T05:00:00Z'))).to.equal('open');
    expect(state(schedule, new Date('2027-04-02T05:00:00Z'))).to.equal('check');
    expect(state({ hours: WEEKDAYS, closed: '祝日', validFrom: 'R8.12.1' }), 'a day that is none').to.equal('check');
    expect(state({ hours: `4月〜9月は${WEEKDAYS}`, validFrom: '2026-04-01' }), 'with a season of its own').to.equal('check');
  });

  for (const [column, words] of [
    ['note', '職員が不在のときはお休みです'],
    ['closed', '都合により休むことがあります'],
    ['days', 'だいたい平日'],
    ['hours', `${WEEKDAYS}。変わることがあります`],
  ]) {
    it(`never says open when ${column} is not understood`, () => {
      const schedule = { hours: WEEKDAYS, closed: '祝日、年末年始', [column!]: words };
      for (const now of [FRIDAY, HOLIDAY]) expect(state(schedule, now)).to.equal('check');
    });
  }

  it('says nothing where there is nothing to read', () => expect(state({})).to.equal(undefined));
});
