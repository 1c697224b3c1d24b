// What web teams are told. Loads only when there is something to tell.
import { plainText, type Phrase } from '@tomoni/plan';
import { reportError, warnOnce } from '../internal/report.ts';

/** Text without a term, an idea or a heading is no overview. */
export function reportNoOverview(element: Element): void {
  reportError(element, {
    code: 'no-overview',
    message:
      '計画の概要が見つかりません。「計画期間：令和8年度から令和12年度まで」のような項目か、見出し「基本理念」を書いてください。元の内容をそのまま表示します。 No overview: write terms such as 計画期間, or the heading 基本理念. The page’s own HTML stays.',
  });
}

/** A period that is not understood has no ruler. */
export function reportPeriod(element: Element, value: Phrase): void {
  warnOnce(
    element,
    `計画期間「${plainText(value)}」は、年度として読めません。書かれたとおりに表示します。「令和8年度から令和12年度まで」のように書くと、目盛りが出ます。 This period cannot be read; it is shown as written. Write it as 令和8年度から令和12年度まで.`,
  );
}
