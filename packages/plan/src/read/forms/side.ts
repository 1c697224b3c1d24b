import { plainText } from '../../shapes/plain-text.ts';
import type { Phrase } from '../../shapes/types.ts';
import type { BodyCard } from '../cards.ts';
import type { Form } from './form.ts';

type Side = NonNullable<BodyCard['side']>;

const WORDS: Record<Side, string> = { municipality: '行政', council: '社会福祉協議会', joint: '合同', independent: '第三者' };

/** What a plan calls each side. Of two that match the first counts: 市・社協 is both together, 市社会福祉協議会 is a council. */
const NAMES: readonly [Side, RegExp][] = [
  ['joint', /合同|共同|[市町村区政][・･、,とや及].*(社協|社会福祉協議会)|^joint$/],
  ['council', /社協|社会福祉協議会|^council$/],
  ['independent', /第三者|独立|^independent$/],
  ['municipality', /[市町村区](役所|役場|長)?$|^(行政|自治体|役所|役場|municipality)$/],
];

/** 設置主体: one of four sides, in the town's own word: 市, 下関市, 社協, 一関市社会福祉協議会. Another word that is given is written as it is. */
export const SIDE: Form<Side> = {
  read: (value) => {
    const text = plainText(value).normalize('NFKC').replace(/\s+/g, '').toLowerCase();
    return NAMES.find(([, names]) => names.test(text))?.[0];
  },
  write: (value, say) => say(WORDS[value] ? { ja: WORDS[value] } : (value as Phrase)),
  wanted: ['市町村（市、行政など）、社会福祉協議会、合同、第三者のどれか', 'a municipality, 社会福祉協議会, 合同 or 第三者'],
};
