import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullAreaCode } from './area-code.ts';

describe('全国地方公共団体コード', () => {
  for (const [code, full] of [
    ['03215', '032158'],
    ['35201', '352012'],
    ['11232', '112321'],
    ['03209', '032093'],
    ['01100', '011002'],
    ['032093', '032093'],
    ['', ''],
  ] as const) {
    it(`${code} → ${full}`, () => assert.equal(fullAreaCode(code), full));
  }
});
