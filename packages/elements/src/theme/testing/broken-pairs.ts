import { contrast } from '../contrast.ts';
import { pairs } from '../pairs.ts';

/** What breaks the promises of pairs.ts, in words; `colourOf` gives the hex of a token name. */
export function brokenPairs(colourOf: (name: string) => string | undefined): string[] {
  return pairs.flatMap(({ inks, grounds, ratio }) =>
    inks.flatMap((ink) =>
      grounds.flatMap((ground) => {
        const got = contrast(colourOf(ink) ?? 'missing', colourOf(ground) ?? 'missing');
        return got >= ratio ? [] : [`${ink} on ${ground}: ${got.toFixed(2)} < ${ratio}`];
      }),
    ),
  );
}
