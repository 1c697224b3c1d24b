import { tokensOf } from './dtcg.ts';

/** The parsed `@digital-go-jp/design-tokens`, as far as it is used here. */
export interface DigitalAgencyTokens {
  readonly Color: {
    readonly Primitive: Readonly<Record<string, Readonly<Record<string, { readonly $value: string }>>>>;
    readonly Neutral: Readonly<Record<string, unknown>>;
  };
}

function valueOf({ Color }: DigitalAgencyTokens, name: string): string | undefined {
  const [, hue = name, step] = /^(.+)-(\d+)$/.exec(name) ?? [];
  const key = hue
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const found = Color.Primitive[key] ?? Color.Neutral[key];
  return ((step ? (found as Record<string, unknown> | undefined)?.[step] : found) as { $value?: string } | undefined)?.$value;
}

/** Our copies of the Digital Agency's colours that the package no longer has, or has otherwise. */
export function primitivesThatDiffer(tokens: { readonly [key: string]: unknown }, source: DigitalAgencyTokens): string[] {
  // a group inherits its parent's type, which tokensOf does not look for above the path that it is given
  return tokensOf({ dads: { $type: 'color', ...(tokens.primitive as { dads: object }).dads } }, 'dads')
    .filter(({ name, value }) => valueOf(source, name) !== value)
    .map(
      ({ name, value }) =>
        `tokens.json: primitive.dads.${name} is ${value}, @digital-go-jp/design-tokens says ${valueOf(source, name) ?? 'nothing'}`,
    );
}
