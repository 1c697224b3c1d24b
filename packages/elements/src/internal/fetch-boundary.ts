import { readBoundary, type Polygon } from '@tomoni/plan/geo';
import { PlanError } from './plan-error.ts';

/** Fifty times the outline of a real city; a page must not hang on a wrong file. Unit: UTF-16 code units. */
const MAX_LENGTH = 5_000_000;

const failed = (ja: string, en: string, more: { details?: readonly string[]; cause?: unknown } = {}): PlanError =>
  new PlanError({
    code: 'boundary-failed',
    message: `境界のデータ${ja}境界なしの地図を表示します。 ${en} The map is drawn without it.`,
    ...more,
  });

/** The areas of GeoJSON that a script gave, as far as they can be read. @throws {PlanError} `boundary-failed` when there are none */
export function boundaryOf(input: unknown): readonly Polygon[] {
  const { polygons, problems } = readBoundary(input);
  if (polygons.length) return polygons;
  throw failed('を読めませんでした。', 'The boundary could not be read.', {
    details: problems.map(({ message }) => `${message.ja} ${message.en}`),
  });
}

/**
 * The areas of a GeoJSON file on the page's own site. Another site would learn of the visit, so it is not asked.
 * @throws {PlanError} `boundary-failed`, and why
 */
export async function fetchBoundary(address: string, base: string): Promise<readonly Polygon[]> {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || url.origin !== new URL(base).origin)
    throw failed(`のアドレス「${address}」は使えません。このサイトの中のファイルにしてください。`, 'Its address must be on this site.');
  const response = await fetch(url).catch((cause: unknown) => {
    throw failed(`（${url.href}）に接続できませんでした。`, 'The boundary could not be reached.', { cause });
  });
  if (!response.ok) throw failed(`（${url.href}）が見つかりません（HTTP ${response.status}）。`, `The server answered ${response.status}.`);
  const text = await response.text();
  if (text.length > MAX_LENGTH) throw failed(`（${url.href}）が大きすぎます。点を減らしてください。`, 'The boundary is too large.');
  return boundaryOf(text);
}
