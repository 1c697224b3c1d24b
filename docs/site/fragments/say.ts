// What the plan holds, as a reader of a Japanese page reads it.
import { eraOf, formatFiscalYear, localise, type PlanDocument, type Text } from '@tomoni/plan';
import { block, joined, markup, type Html } from './html.ts';

/** A text in the page's language, Japanese; marked when the plan has it in another one only. */
export function say(plan: PlanDocument, value: Text | undefined): Html | undefined {
  if (value === undefined) return undefined;
  const { text, lang } = localise(value, 'ja', plan.language);
  if (!text) return undefined;
  return lang === 'ja' ? markup`${text}` : markup`<span lang="${lang}">${text}</span>`;
}

/** A list; nothing at all when it would be empty. */
export const list = (items: readonly (Html | undefined)[], className?: string): Html | undefined =>
  items.length === 0
    ? undefined
    : block(
        'ul',
        { class: className },
        items.map((item) => markup`<li>${item}</li>`),
      );

export const texts = (plan: PlanDocument, all: readonly Text[]): (Html | undefined)[] => all.map((text) => say(plan, text));

/** 見守り協定事業、移動支援モデル事業 */
export const enumerated = (plan: PlanDocument, all: readonly Text[]): Html | undefined =>
  all.length ? joined(texts(plan, all), '、') : undefined;

export type Fact = readonly [term: string | Html, value: Html | string | undefined];

/** Terms with their values; a term without a value is left out. */
export function facts(all: readonly Fact[], className?: string): Html | undefined {
  const known = all.filter(([, value]) => value !== undefined);
  if (!known.length) return undefined;
  return block(
    'dl',
    { class: className },
    known.flatMap(([term, value]) => [markup`<dt>${term}</dt>`, markup`<dd>${value}</dd>`]),
  );
}

/** 令和8年度（2026年度） */
export const year = (fiscalYear: number): string => formatFiscalYear(fiscalYear, 'ja');

/** 令和8年度, in a cell whose column says the rest. */
export const shortYear = (fiscalYear: number): string => formatFiscalYear(fiscalYear, 'ja', { form: 'short' });

function datesOf(partial: string): { western: string; japanese: string } {
  const [year = '', month, dayOfMonth] = partial.split('-');
  const rest = (month ? `${Number(month)}月` : '') + (dayOfMonth ? `${Number(dayOfMonth)}日` : '');
  const western = `${year}年${rest}`;
  const counted = eraOf(`${year}-${month ?? '12'}-${dayOfMonth ?? '28'}`);
  return { western, japanese: counted ? `${counted.era.name}${counted.year === 1 ? '元' : counted.year}年${rest}` : western };
}

/** `2016-06-02` → 平成28年6月2日, `2021-03` → 令和3年3月, `2017` → 平成29年. */
export const day = (partial: string): string => datesOf(partial).japanese;

/** The same, said twice: 平成28年6月2日（2016年6月2日）. */
export function date(partial: string): string {
  const { western, japanese } = datesOf(partial);
  return western === japanese ? western : `${japanese}（${western}）`;
}

/** 27.5%, 12か所 */
export const amount = (value: number, unit: string): string =>
  new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 6 }).format(value) + unit;

/** A number to call: a link, except in a plan whose numbers are invented. */
export const phone = (plan: PlanDocument, number: string): Html =>
  plan.plan.fictional ? markup`${number}` : markup`<a href="tel:${number.normalize('NFKC').replace(/[^\d+]/g, '')}">${number}</a>`;

export const mail = (address: string): Html => markup`<a href="mailto:${address}">${address}</a>`;

export const site = (address: string): Html => markup`<a href="${address}">${address}</a>`;

/** 〒021-0877 岩手県… */
export const place = (plan: PlanDocument, postalCode: string | undefined, address: Text | undefined): Html | undefined =>
  postalCode || address ? markup`${postalCode && `〒${postalCode.replace(/^〒/, '')} `}${say(plan, address)}` : undefined;
