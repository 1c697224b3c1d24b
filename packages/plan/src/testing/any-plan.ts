import fc from 'fast-check';
import { readPlan } from '../read/document.ts';
import type { PlanDocument } from '../model/types.ts';
import { samplePlan } from './sample-plan.ts';

/** What breaks a file that is written without care. */
const TRAPS = [
  ']]>',
  '</Name>',
  '&amp;',
  '<!--',
  '<?xml ?>',
  '"\'`',
  '</script><script>alert(1)</script>',
  '\u0000\u0008\u001f',
  '\uFFFE\uFFFF',
  '\uD800',
  '\uDC00x',
  '𠮷野家',
  'a\r\nb\rc',
  '=HYPERLINK("x")',
  '＝1+1',
  ',"\r\n',
  '(1)',
  ' ',
  '',
  '\t',
  '\u2028',
  '[object Object]',
];

/** Fields that are not prose: the model gives them a form. */
const KEPT =
  /^(id|parent|level|node|actor|target|scale|step|from|to|kind|axis|tone|tier|source|type|topic|side|direction|language|languages|current|office|areaCode|postalCode|phone|fax|email|url|form|date|checked|modified|formulated|validFrom|validThrough|opens|closes|through|prefectures|except|number)$/;

/** Any prose in every field of a plan that may hold any; and lists of any length. */
export const anyPlan: fc.Arbitrary<PlanDocument> = fc
  .record({
    texts: fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...TRAPS)), { minLength: 1, maxLength: 40 }),
    cuts: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 30, maxLength: 30 }),
    numbers: fc.array(fc.constantFrom('(1)', '第１節', '1-2', '', '①', '\u0001'), { minLength: 4, maxLength: 4 }),
  })
  .map(({ texts, cuts, numbers }) => {
    const read = readPlan(samplePlan());
    if (!read.ok) throw new Error('the sample is wrong');
    let at = 0;
    const fill = (value: unknown, key: string): unknown => {
      if (typeof value === 'string')
        return KEPT.test(key) ? (key === 'number' ? numbers[at++ % numbers.length] : value) : texts[at++ % texts.length];
      if (Array.isArray(value)) return value.map((each) => fill(each, key));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each, name)]));
      return value;
    };
    const plan = fill(read.plan, '') as Record<string, unknown>;
    for (const [index, [name, value]] of Object.entries(plan).entries()) {
      if (Array.isArray(value)) plan[name] = value.slice(0, 2 - (cuts[index % cuts.length] === 2 ? 2 : 0));
    }
    return plan as unknown as PlanDocument;
  });
