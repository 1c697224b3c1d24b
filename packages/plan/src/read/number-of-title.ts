import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Phrase } from '../shapes/types.ts';

/** （１）, ①, 第１節, `1-2 `, `１．`, `Ⅱ `. A year or a quantity (2026年度, 3つの) is no number of a title. */
const NUMBER =
  /^\s*([（(][\p{Nd}一二三四五六七八九十]{1,3}[）)]|[①-⒇❶-❿]|第[\p{Nd}一二三四五六七八九十]{1,3}[章節編部款条項](?=\s)|\p{Nd}{1,2}(?:[-－‐−.．]\p{Nd}{1,2})*(?:[.．、)）](?!\p{Nd})|(?=\s))|[Ⅰ-ⅿ]+(?:[.．]|(?=\s)))\s*(?=\S)/u;

/** Parts the number of a heading from its title: `（１）住民の役割` → （１） and 住民の役割. */
export function numberOfTitle(heading: Phrase): { number?: string; title: Phrase } {
  const found = NUMBER.exec(plainText(heading));
  return found ? { number: found[1]!, title: slicePhrase(heading, found[0].length) } : { title: heading };
}
