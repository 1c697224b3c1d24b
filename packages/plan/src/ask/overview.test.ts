import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LegalBasis, PlanDocument } from '../model/types.ts';
import { plainText } from '../shapes/plain-text.ts';
import { overviewOf } from './overview.ts';

const entry = (law: LegalBasis['law'], article?: string): LegalBasis =>
  ({ id: 'x', law, title: 't', paragraphs: [], items: [], ...(article && { article }) }) as LegalBasis;

/** What the overview says under 根拠法令. */
const laws = (...legalBasis: LegalBasis[]): string | undefined => {
  const plan = { id: 'p', title: '市地域福祉計画', publisher: { name: '市', type: 'municipality' } };
  const { facts = [] } = overviewOf({ language: 'ja', plan, legalBasis, sections: [] } as unknown as PlanDocument, {
    language: 'ja',
    term: (field) => field,
  });
  const fact = facts.find(({ term }) => term === 'legalBasis');
  return fact && plainText(fact.value, 'ja');
};

describe('the laws of an overview', () => {
  it('are named once each, with their articles', () => {
    assert.equal(laws(entry('社会福祉法'), entry('社会福祉法'), entry('老人福祉法', '第20条の8')), '社会福祉法、老人福祉法 第20条の8');
    assert.equal(laws(entry({ ja: '奥州市福祉条例', en: 'Bylaw' }), entry('社会福祉法施行令')), '奥州市福祉条例、社会福祉法施行令');
  });

  it('are laws: a decision of the cabinet is none', () => {
    assert.equal(laws(entry('ニッポン一億総活躍プラン')), undefined);
    assert.equal(laws(entry('ニッポン一億総活躍プラン'), entry('社会福祉法')), '社会福祉法');
  });
});
