import type { Span } from './types.ts';

/** Hours without a break that lies inside of one of them; undefined when none has it inside. */
export function cut(spans: readonly Span[], [start, end]: Span): Span[] | undefined {
  const at = spans.findIndex((span) => span[0] < start && end < span[1]);
  return at < 0
    ? undefined
    : spans.flatMap((span, index): Span[] =>
        index === at
          ? [
              [span[0], start],
              [end, span[1]],
            ]
          : [span],
      );
}

/** Hours that end at another time（木曜日は19時まで）; undefined when nothing would be left. */
export function endingAt(spans: readonly Span[], minute: number): Span[] | undefined {
  const left = spans.filter(([start]) => start < minute);
  return left.length ? left.map((span, index) => (index < left.length - 1 ? span : [span[0], minute])) : undefined;
}

/** Whether hours take the place of others: they hold them or lie in them. Else they may as well be meant in addition. */
export function isInPlaceOf([start, end]: Span, spans: readonly Span[]): boolean {
  const [[from], [, until]] = [spans[0] ?? [0, 0], spans.at(-1) ?? [0, 1440]];
  return (start <= from && until <= end) || (from <= start && end <= until);
}
