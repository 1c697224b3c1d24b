// What the plan holds, as a reader of a Japanese page reads it.
import { eraOf, formatFiscalYear, localise, type PlanDocument, type Text } from '@tomoni/plan';
import { html, joined, lines, type Html } from './html.ts';

/** A text in the page's language, Japanese; marked when the plan has it in another one only. */
export function say(plan: PlanDocument, value: Text | undefined): Html | undefined {
  if (value === undefined) return undefined;
  const { text, lang } = localise(value, 'ja', plan.language);
  if (!text) return undefined;
  return lang === 'ja' ? html`${text}` : html`<span lang="${lang}">${text}</span>`;
}

export const paragraphs = (plan: PlanDocument, texts: readonly Text[]): Html[] => texts.map((text) => html`<p>${say(plan, text)}</p>`);

/** A list; nothing at all when it would be empty. */
export const list = (items: readonly (Html | undefined)[], className?: string): Html | undefined =>
  items.length === 0
    ? undefined
    : lines(
        className ? html`<ul class="${className}"></ul>` : html`<ul></ul>`,
        items.map((item) => html`<li>${item}</li>`),
        html`</ul>`,
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
  return lines(
    className ? html`<dl class="${className}"></dl>` : html`<dl></dl>`,
    known.flatMap(([term, value]) => [html`<dt>${term}</dt>`, html`<dd>${value}</dd>`]),
    html`</dl>`,
  );
}

/** 令和8年度（2026年度） */
export const year = (fiscalYear: number): string => formatFiscalYear(fiscalYear, 'ja');

/** `2016-06-02` → 平成28年6月2日（2016年6月2日）, `2021-03` → 令和3年3月（2021年3月）, `2017` → 平成29年（2017年）. */
export function date(partial: string): string {
  const [western = '', month, day] = partial.split('-');
  const rest = (month ? `${Number(month)}月` : '') + (day ? `${Number(day)}日` : '');
  const counted = eraOf(`${western}-${month ?? '12'}-${day ?? '28'}`);
  const inWestern = `${western}年${rest}`;
  return counted ? `${counted.era.name}${counted.year === 1 ? '元' : counted.year}年${rest}（${inWestern}）` : inWestern;
}

/** 27.5%, 12か所 */
export const amount = (value: number, unit: string): string =>
  new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 6 }).format(value) + unit;

/** A number to call: a link, except in a plan whose numbers are invented. */
export const phone = (plan: PlanDocument, number: string | undefined): Html | undefined =>
  number === undefined
    ? undefined
    : plan.plan.fictional
      ? html`${number}`
      : html`<a href="tel:${number.normalize('NFKC').replace(/[^\d+]/g, '')}">${number}</a>`;

export const mail = (address: string | undefined): Html | undefined =>
  address ? html`<a href="mailto:${address}">${address}</a>` : undefined;

export const site = (address: string | undefined): Html | undefined => (address ? html`<a href="${address}">${address}</a>` : undefined);

/** 〒021-0877 岩手県… */
export const place = (plan: PlanDocument, postalCode: string | undefined, address: Text | undefined): Html | undefined =>
  postalCode || address ? html`${postalCode && `〒${postalCode.replace(/^〒/, '')} `}${say(plan, address)}` : undefined;
