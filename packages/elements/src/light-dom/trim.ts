import type { Inline } from '@tomoni/plan';

/** One direction: blank ends and empty elements go, and line breaks with nothing before them. */
function trimSide(parts: Inline[], atEnd: boolean): Inline[] {
  let fresh = true;
  const side = (list: Inline[]): Inline[] => {
    const out: Inline[] = [];
    for (let part of atEnd ? list.reverse() : list) {
      if (typeof part === 'string') {
        if (fresh) part = atEnd ? part.trimEnd() : part.trimStart();
        if (!part) continue;
        fresh = false;
      } else if (part.tag === 'br') {
        if (fresh) continue;
        fresh = true;
      } else if (!(part.children = side(part.children)).length) continue;
      out.push(part);
    }
    return atEnd ? out.reverse() : out;
  };
  return side(parts);
}

/**
 * Takes away what renders as nothing: white space at both ends of each line (no-break and ideographic spaces too,
 * which editors and typists leave there), empty lines, and elements that hold nothing. Changes what it is given.
 */
export const trimLines = (parts: Inline[]): Inline[] => trimSide(trimSide(parts, true), false);
