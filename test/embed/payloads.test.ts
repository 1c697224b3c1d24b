// A hostile plan: every text of it is code. No policy protects the page here, so that only Tomoni does.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readPlan } from '@tomoni/plan/document';
import { writeParts } from '@tomoni/plan/write';
import { loaderTag, open, useHost } from './site.ts';
import { PAYLOADS } from './payloads.ts';

const plan: unknown = JSON.parse(await readFile(new URL('../../packages/towns/src/tomoni-cho/plan.json', import.meta.url), 'utf8'));

/** Fields whose form is checked: ids, dates, numbers, words for programs. What is no text cannot be replaced. */
const CHECKED =
  /^(\$schema|id|source|language|parent|level|node|actor|scale|step|from|to|current|axis|tone|topic|side|type|kind|tier|target|languages|date|checked|validFrom|validThrough|formulated|modified|opens|closes|postalCode|phone|number|fax|email|url|form|areaCode|prefectures|except|days|direction|unit|office|latitude|longitude|add|words|means|license)$/;

let next = 0;
/** The same plan with a payload in place of each text, one after the other. */
function poisoned(value: unknown, key = '', inText = false): unknown {
  if (typeof value === 'string') return CHECKED.test(key) && !inText ? value : PAYLOADS[next++ % PAYLOADS.length];
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key, inText));
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'ja' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poisoned(each, isText ? key : name, isText && !CHECKED.test(key))]),
  );
}

describe('a plan whose every text is code', () => {
  const host = useHost();
  const hostile = poisoned(plan);
  const read = readPlan(hostile);

  it('is read as text: more than two hundred payloads, each several times', () => {
    assert.ok(PAYLOADS.length >= 200, `${PAYLOADS.length}`);
    assert.ok(next > 2 * PAYLOADS.length, `${next} texts`);
    assert.ok(read.ok, read.ok ? '' : read.errors.map(({ message }) => message).join('\n'));
  });

  const watching = '<script>window.hits = []; window.hit = () => hits.push(new Error().stack);</script>';
  const quiet = async (body: string): Promise<void> => {
    await open(host.town, { policy: '', head: watching + loaderTag(host), body }, async ({ page, asked }) => {
      await page.waitForFunction(() =>
        [...document.querySelectorAll('*')].some(
          (each) => each.localName.startsWith('tomoni-') && each.shadowRoot?.querySelector('[part~=base]'),
        ),
      );
      await page.waitForLoadState('networkidle');
      // What a resident might touch: everything that can be pressed or opened, through the shadow roots.
      await page.evaluate(() => {
        const visit = (root: Document | ShadowRoot): void => {
          for (const each of root.querySelectorAll<HTMLElement>('*')) {
            if (each.shadowRoot) visit(each.shadowRoot);
            if (each.localName === 'a' && /^(https?|mailto|tel):|^#/.test(each.getAttribute('href') ?? '')) continue; // leads away, allowed
            if (each.matches('a,summary,button,input,details')) each.click();
            each.focus?.();
          }
        };
        visit(document);
      });
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await page.evaluate(() => (window as unknown as { hits: string[] }).hits), []);
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(host.town.origin) && !address.startsWith('blob:')),
        [],
      );
    });
  };

  it('would be seen if it ran', async () => {
    await open(host.town, { policy: '', head: watching, body: PAYLOADS[0]! }, async ({ page }) => {
      await page.waitForFunction(() => (window as unknown as { hits: string[] }).hits.length > 0);
    });
  });

  it('runs nothing when a whole plan is drawn from it', async () => {
    host.town.pages.set('/plans/hostile.json', { body: JSON.stringify(hostile), type: 'application/json' });
    await quiet('<tomoni-plan src="/plans/hostile.json"></tomoni-plan>');
  });

  it('runs nothing when its plain HTML stands on a page, with the elements around it', async () => {
    assert.ok(read.ok);
    const parts = writeParts(read.plan).map(
      ({ element, attributes, html }) =>
        `<tomoni-${element}${Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)}>${html}</tomoni-${element}>`,
    );
    await quiet(parts.join('\n'));
  });
});
