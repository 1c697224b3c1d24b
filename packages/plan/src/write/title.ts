import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Phrase } from '../shapes/types.ts';

/** `（１）住民の役割`, `第１節 福祉で…`: a number that ends in a bracket, a full stop or a circle needs no space, unless a digit follows. */
export function numbered(number: string | undefined, title: Phrase): Phrase {
  if (!number) return title;
  const close = /[^\p{L}\p{Nd}\p{Nl}]$/u.test(number) && !/^\p{Nd}/u.test(plainText(title));
  return joinPhrases(number, title, close ? '' : ' ');
}
