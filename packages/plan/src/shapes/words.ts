import { MARK } from './mark.ts';
import { plainText } from './plain-text.ts';
import { slicePhrase } from './slice.ts';
import type { Phrase, Words } from './types.ts';

/** `◎ 計画より進んでいる` → mark ◎ and label; `拡充` → a label only. */
export function wordsOf(phrase: Phrase): Words {
  const found = MARK.exec(plainText(phrase));
  return found ? { mark: found[1]!, label: slicePhrase(phrase, found[0].length) } : { label: phrase };
}
