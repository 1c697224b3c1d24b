import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Phrase } from '../shapes/types.ts';

/** A number as plans print it（（１）, 2., ③）, then「期待される」, the actor, and what is asked of it. */
const TITLE =
  /^\s*(?:[(（]?[\d０-９]{1,2}[)）.．、\s]\s*|[①-⑳]\s*)?(?:(?:期待|要請)される|求められる)?(\S.*?)(?:(?:の|に(?:期待され|求められ)る)(?:役割|取り?組み?)|が(?:行う|する)こと)\s*$/d;

/**
 * Who the title of a role speaks of, to label a choice: 住民の役割 → 住民, 期待される市民の取り組み → 市民, 市民に期待される役割 → 市民,
 * 町がすること → 町.
 * A title of another form (or language) is its own label. Readings stay on what is left; each language of a text goes by the same rule.
 */
export function actorName(title: Phrase): Phrase {
  if (typeof title === 'object' && !Array.isArray(title)) {
    return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, plainText(actorName(text))]));
  }
  const place = TITLE.exec(plainText(title))?.indices?.[1];
  return place ? slicePhrase(title, ...place) : title;
}
