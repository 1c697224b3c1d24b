import { plainText } from './plain-text.ts';
import { slicePhrase } from './slice.ts';
import { withoutStrong } from './strong.ts';
import type { Fact, Phrase } from './types.ts';

/** A term is short, is no sentence and no number (9:00), and what follows is no address (https://…). */
const TERM = /^\s*([^\s：:。、][^：:。、\n]{0,23}?)\s*[：:](?!\/\/)\s*/;

/** `電話：0191-23-6020` → term and value, with either colon; undefined when the line is no such line. */
export function labelled(line: Phrase): Fact | undefined {
  const text = plainText(line);
  const [all = '', term = ''] = TERM.exec(text) ?? [];
  if (!term || /^[\d０-９\s]+$/.test(term) || all.length === text.length) return undefined;
  const from = text.indexOf(term);
  return { term: withoutStrong(slicePhrase(line, from, from + term.length)), value: slicePhrase(line, all.length) };
}
