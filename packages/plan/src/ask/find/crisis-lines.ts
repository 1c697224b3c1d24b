/** What {@link crisisLinesFor} needs to know of a line. */
interface Line {
  prefectures?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
}

/**
 * The lines that serve a place: 岩手県 has a number of its own where others do not.
 *
 * @param areaCode 全国地方公共団体コード of the municipality; its first two digits are the prefecture. Without it, and for a plan that
 *   is fictional, only lines that serve everywhere or leave out a few are given.
 */
export function crisisLinesFor<L extends Line>(lines: readonly L[], areaCode?: string): L[] {
  const prefecture = areaCode?.slice(0, 2);
  return lines.filter(({ prefectures = [], except = [] }) =>
    prefecture === undefined
      ? prefectures.length === 0
      : !except.includes(prefecture) && (prefectures.length === 0 || prefectures.includes(prefecture)),
  );
}
