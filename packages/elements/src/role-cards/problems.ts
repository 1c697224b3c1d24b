// What web teams are told. Loads only when there is something to tell.
import { reportError } from '../internal/report.ts';

/** Text without a heading is nobody's role. */
export function reportNoRoles(element: Element): void {
  reportError(element, {
    code: 'no-roles',
    message:
      '役割が見つかりません。主体ごとに見出し（例：住民の役割）を付けて、その下に文章を書いてください。元の内容をそのまま表示します。 No roles: give each actor a heading with text below it. The page’s own HTML stays.',
  });
}
