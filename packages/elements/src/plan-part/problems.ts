// What web teams are told. Loads only when there is something to tell.
import { reportError } from '../internal/report.ts';
import { isKind } from './part.ts';

const KINDS = 'sections, previous-evaluation, funding, publicity, legal-basis, glossary, sources, actors';

/** A kind that there is not, or content that holds nothing of its kind. */
export function reportPart(element: Element, kind: string): void {
  reportError(
    element,
    isKind(kind)
      ? {
          code: 'no-entries',
          message: `kind="${kind}" として読める内容が見つかりません。見出しと文章、または箇条書きで書いてください。元の内容をそのまま表示します。 Nothing of this kind: write headings with text, or a list. The page’s own HTML stays.`,
        }
      : {
          code: 'unknown-kind',
          message: `kind="${kind}" という種類はありません。次のどれかを書いてください：${KINDS}。元の内容をそのまま表示します。 There is no such kind; write one of these. The page’s own HTML stays.`,
        },
  );
}
