/** A colour as `#rrggbb`, sRGB. Everything here is pure: no DOM, no Lit, so that Node, CI and a browser give the same answer. */
export type Hex = string;

/** Red, green, blue in linear light, each 0…1 inside the sRGB gamut. */
export type LinearRgb = readonly [r: number, g: number, b: number];

/** OKLCH (Björn Ottosson, 2020): lightness 0…1, chroma 0…about 0.37, hue in degrees. Equal steps look equal. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export function toLinear(hex: Hex): LinearRgb {
  const channel = (at: number): number => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Rounds to the nearest colour that a hex can write; values outside the gamut are clipped. */
export function toHex(rgb: LinearRgb): Hex {
  const channel = (v: number): string => {
    const in01 = Math.min(1, Math.max(0, v));
    const coded = in01 <= 0.0031308 ? in01 * 12.92 : 1.055 * in01 ** (1 / 2.4) - 0.055;
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${rgb.map(channel).join('')}`;
}

export function toOklab([r, g, b]: LinearRgb): readonly [l: number, a: number, b: number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab(l: number, a: number, b: number): LinearRgb {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

export function toOklch(hex: Hex): Oklch {
  const [l, a, b] = toOklab(toLinear(hex));
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The colour of this lightness and hue whose chroma is as near as the sRGB gamut allows. */
export function fromOklch({ l, c, h }: Oklch): Hex {
  const at = (chroma: number): LinearRgb => fromOklab(l, chroma * Math.cos((h * Math.PI) / 180), chroma * Math.sin((h * Math.PI) / 180));
  const fits = (rgb: LinearRgb): boolean => rgb.every((v) => v > -0.0005 && v < 1.0005);
  if (fits(at(c))) return toHex(at(c));
  let inside = 0;
  let outside = c;
  for (let step = 0; step < 20; step++) {
    const middle = (inside + outside) / 2;
    if (fits(at(middle))) inside = middle;
    else outside = middle;
  }
  return toHex(at(inside));
}
