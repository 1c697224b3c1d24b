import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import { splitStrong } from '../shapes/strong.ts';
import type { Phrase, Words } from '../shapes/types.ts';
import type { ScaleCard } from './cards.ts';

/** `目標達成：事業完了` → label and note. A label with a colon of its own is written strong. */
function noteOf(label: Phrase): { label: Phrase; note?: Phrase } {
  const strong = splitStrong(label);
  if (strong) return strong.rest === '' ? { label: strong.heading } : { label: strong.heading, note: strong.rest };
  const [all = '', before = ''] = /^([^：:]+)[：:]\s*(?=\S)/.exec(plainText(label)) ?? [];
  return all ? { label: slicePhrase(label, 0, before.trimEnd().length), note: slicePhrase(label, all.length) } : { label };
}

/** The steps of a legend, in the page's order: `☆ 目標達成：事業完了`, `拡充`. */
export const scaleFromWordList = (words: readonly Words[]): ScaleCard => ({
  steps: words.map(({ mark, label }, index) => ({ ...(mark !== undefined && { mark }), ...noteOf(label), order: index + 1 })),
});
