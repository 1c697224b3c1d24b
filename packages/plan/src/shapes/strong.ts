import { partsOf, phraseOf } from './phrase.ts';
import { slicePhrase } from './slice.ts';
import { plainText } from './plain-text.ts';
import type { Inline, Phrase } from './types.ts';

const strongContent = (part: Inline | undefined): Phrase | undefined => {
  if (!part || typeof part === 'string') return undefined;
  if (part.tag === 'strong') return phraseOf(part.children);
  const inner = part.tag === 'span' || part.tag === 'em' ? strongContent(part.children[0]) : undefined;
  return inner !== undefined && part.children.length === 1 ? inner : undefined;
};

/** A heading says that it stands out; an editor's strong or em around the whole of it adds nothing. */
export function withoutStrong(heading: Phrase): Phrase {
  const [only, more] = partsOf(heading);
  if (more !== undefined || typeof only !== 'object' || (only.tag !== 'strong' && only.tag !== 'em')) return heading;
  return withoutStrong(phraseOf(only.children));
}

/** `<strong>住民の役割</strong>：見守り` → what is strong at the head, and the rest without the colon or line break between; else undefined. */
export function splitStrong(phrase: Phrase): { heading: Phrase; rest: Phrase; ownLine: boolean } | undefined {
  const [first, second, ...others] = partsOf(phrase);
  const strong = strongContent(first);
  if (strong === undefined) return undefined;
  const rest = phraseOf(second === undefined ? [] : [second, ...others]);
  const ownLine = second === undefined || (typeof second !== 'string' && second.tag === 'br');
  const head = /^[\s:：]*/.exec(plainText(rest))![0].length;
  return { heading: strong, rest: slicePhrase(rest, head), ownLine };
}
