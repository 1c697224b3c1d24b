/** A digit that stands at the end of `1.10` is lost, `(1)` becomes -1, `007` 7, `1e5` 100000; of 16 digits the last is lost. */
const NUMBER = /^(\(\d[\d.,]*\)|0\d+|\d+\.\d*0|\d+(\.\d+)?e[-+]?\d+|\d{16,})$/i;

/** `1-2`, `1/2`, `2021-03`, `12-2024`, `1-2-3`; no telephone number in groups has this form. */
const DATE = /^((\d{1,2}|(19|20)\d\d)[-/]\d{1,2}([-/]\d{1,4})?|\d{1,2}[-/]\d{4})$/;

/** `3月1日`, `令和3年3月`, `R3.3.1`, `mar-1`, `1-mar`. */
const NAMED_DATE =
  /^((明治|大正|昭和|平成|令和|[mtshr]|\d{2})?\d{2}年)?\d{1,2}月(\d{1,2}日)?$|^(明治|大正|昭和|平成|令和)(元|\d{1,2})年(\d{1,2}月(\d{1,2}日)?)?$|^[mtshr]\d{1,2}[./]\d{1,2}([./]\d{1,2})?$|^(\d{1,4}-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(-?\d{1,4})?$/i;

/**
 * A text that Excel, opening a CSV, would take for a number or a date (a goal's number `(1)`, `1-2`; a code `032158`) with a tab in
 * front: Excel then shows it as it is, and the tab is not seen. Other readers of the file find white space, which ours leaves out.
 * Texts that stay what they are (0191-23-6020, 021-0877, 第１節) are not touched.
 */
export function asSpreadsheetText(text: string): string {
  const narrow = text.normalize('NFKC').trim();
  const turns =
    NUMBER.test(narrow) || DATE.test(narrow) || NAMED_DATE.test(narrow) || (/[０-９]/.test(text) && /^[-+]?[\d.,]+%?$/.test(narrow));
  return turns ? `\t${text}` : text;
}

/** What was meant by a cell of one of our files: without the tab, and without the apostrophe that keeps a formula from running. */
export const cellText = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '').replace(/^\t/, '');
