// How colours look to readers who lack one kind of cone. Only tests need it.

import { type Hex, type LinearRgb, toLinear, toOklab } from '../colour.ts';

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/** Full dichromacy on linear RGB: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009). */
const matrices = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>;

export type Vision = 'usual' | keyof typeof matrices;
export const visions: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

function seen(hex: Hex, vision: Vision): LinearRgb {
  const rgb = toLinear(hex);
  if (vision === 'usual') return rgb;
  const [r, g, b] = matrices[vision].map((row) => {
    const sum = row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
    return Math.min(1, Math.max(0, sum));
  }) as [number, number, number];
  return [r, g, b];
}

/** Distance of two colours in OKLab as a reader sees them; about 0.02 is just noticeable side by side. */
export function distance(one: Hex, other: Hex, vision: Vision = 'usual'): number {
  const a = toOklab(seen(one, vision));
  const b = toOklab(seen(other, vision));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
