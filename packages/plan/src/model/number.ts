const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/;

/**
 * Reads a number as tables of town halls hold it: `1234`, `１２３４`, `1,234`, `27.5%`, `２７．５％`, `−3`, `▲3` and `△3`
 * (both are minus signs in Japanese accounts). A percent sign says nothing about the size: 27.5% is 27.5 in the unit %.
 *
 * @returns undefined when the text is no number.
 */
export function parseNumber(input: number | string): number | undefined {
  if (typeof input === 'number') return Number.isFinite(input) ? input : undefined;
  // No number of a plan is longer; a longer text would only cost the pattern its time.
  if (input.length > 60) return undefined;
  const text = input
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[▲△−‐–]/, '-');
  return NUMBER.test(text) ? Number(text.replace(/[,%]/g, '')) : undefined;
}
