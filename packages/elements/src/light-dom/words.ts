import { MARK, type Inline, type Words } from '@tomoni/plan';
import { picturedText } from './pictured.ts';

/** Stands for a ruby while the text around it is put right: letters (no symbols, no spaces, more than one) that no page contains. */
const RUBY = '\u115f\u115f';

/**
 * The first shape: `◎ 計画より進んでいる`, a mark (or none) and a label.
 * A badge is the smallest page there is, so this is a reader of its own, of a few hundred bytes;
 * readings (ruby) are the only markup that it keeps. Deeper than any page, content is kept as text.
 */
export function readWords(node: Node, depth = 0): Words {
  const rubies: Inline[] = [];
  const textOf = (parent: Node): string => {
    let text = picturedText(parent);
    depth++;
    for (const child of parent.childNodes) {
      const name = (child as Element).localName;
      if (depth > 99 || child.nodeType === 3) text += child.textContent;
      else if (name && !(child as Element).matches('script,style,noscript,svg,math,iframe,object,select,button,textarea,[hidden]'))
        if (/^r(uby|[tp])$/.test(name)) {
          rubies.push({ tag: name as 'ruby', children: [readWords(child, depth).label].flat() as Inline[] });
          text += RUBY;
        } else text += (/^(p|div|br|li|t.|d.)$/.test(name) ? ' ' : '') + textOf(child);
    }
    depth--;
    return text;
  };
  let mark: string | undefined;
  let label = textOf(node)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
  if (!depth) label = label.replace(MARK, (_head, found: string) => ((mark = found), ''));
  return {
    ...(mark && { mark }),
    label: rubies[0]
      ? label
          .split(RUBY)
          .flatMap((part, index) => [index ? rubies[index - 1]! : '', part])
          .filter(Boolean)
      : label,
  };
}
