import { joinPhrases } from '../shapes/phrase.ts';
import type { Phrase } from '../shapes/types.ts';

/** `（１）住民の役割`, `第１節 福祉で…`: a number that ends in a bracket, a full stop or a circle needs no space. */
export const numbered = (number: string | undefined, title: Phrase): Phrase =>
  number ? joinPhrases(number, title, /[\p{L}\p{Nd}\p{Nl}]$/u.test(number) ? ' ' : '') : title;
