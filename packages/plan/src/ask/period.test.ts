import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayInJapan, periodNow } from './period.ts';

const five = { start: 2026, end: 2030 };
const at = (instant: string, period = five) => periodNow(period, new Date(instant));

describe('the day in Japan', () => {
  it('is already tomorrow in the evening of London, wherever the reader is', () => {
    assert.equal(dayInJapan(new Date('2026-03-31T14:59:59Z')), '2026-03-31');
    assert.equal(dayInJapan(new Date('2026-03-31T15:00:00Z')), '2026-04-01');
  });
  it('is unknown for what is no instant', () => assert.equal(dayInJapan(new Date('soon')), undefined));
});

describe('a day in the period of a plan', () => {
  it('is in its second year from April to March', () => {
    assert.deepEqual(at('2027-03-31T15:00:00Z'), { state: 'during', years: 5, year: 2, passed: 365 / 1826 });
    assert.equal(at('2028-03-31T14:59:00Z')?.year, 2);
    assert.equal(at('2028-03-31T15:00:00Z')?.year, 3);
  });
  it('is before it, and after it', () => {
    assert.deepEqual(at('2026-03-31T14:59:00Z'), { state: 'before', years: 5, year: 0, passed: 0 });
    assert.deepEqual(at('2031-03-31T15:00:00Z'), { state: 'after', years: 5, year: 6, passed: 1 });
    assert.equal(at('2031-03-31T14:59:00Z')?.state, 'during');
    assert.deepEqual(at('1990-01-01T00:00:00Z')?.passed, 0);
  });
  it('is nowhere in a period that is none', () => {
    assert.equal(at('2026-05-01T00:00:00Z', { start: 2030, end: 2026 }), undefined);
    assert.equal(at('2026-05-01T00:00:00Z', { start: Number.NaN, end: 2026 }), undefined);
    assert.equal(periodNow(five, new Date(Number.NaN)), undefined);
  });
  it('of one year is a period', () => assert.equal(at('2026-05-01T00:00:00Z', { start: 2026, end: 2026 })?.years, 1));
});
