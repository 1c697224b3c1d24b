// What web teams are told. Loads only when there is something to tell.
import { BODY_TABLE, recordsToRows } from '@tomoni/plan/read';
import { reportError } from '../internal/report.ts';
import { readRecords } from '../light-dom/records.ts';
import type { Finding } from './governance-data.ts';

const SAY: Record<Finding['code'], (finding: Finding) => string> = {
  'unknown-side': ({ found, where }) =>
    `「${where}」の設置主体「${found}」は使えません。municipality、council、joint、independent のどれかにしてください。 Unknown side of a body.`,
  'unknown-body': ({ found, where }) =>
    `関係「${where}」の「${found}」に当たる組織がありません。from と to の id を直してください。 A relation to a missing body.`,
  'unknown-parent': ({ found, where }) =>
    `「${where}」の親組織「${found}」が一覧にありません。名称を一覧のとおりに書いてください。 The parent of a body is missing.`,
  'body-cycle': ({ where }) => `「${where}」は自分の親組織になっています。親組織を直してください。 A body is its own ancestor.`,
};

/** One message with everything that is odd; what could be read is shown. */
export function reportOddities(element: Element, findings: readonly Finding[], fromContent?: boolean): void {
  const table = fromContent
    ? recordsToRows(readRecords(element), BODY_TABLE).problems.map(({ message }) => `${message.ja} ${message.en}`)
    : [];
  const details = [...table, ...findings.map((finding) => SAY[finding.code](finding))];
  if (!details.length) return;
  reportError(element, {
    code: 'invalid-content',
    message: `組織の一覧に直すところがあります（${details.length}件）。ほかはそのまま表示します。 Some of the bodies or relations cannot be used; the rest is shown.`,
    details,
  });
}

/** Text without records is no list of bodies. */
export function reportNoBodies(element: Element): void {
  reportError(element, {
    code: 'no-bodies',
    message:
      '組織が見つかりません。「名称」「設置主体」「構成」「所掌事務」などの列がある表を書いてください。元の内容をそのまま表示します。 No bodies: write a table with such columns. The page’s own HTML stays.',
  });
}
