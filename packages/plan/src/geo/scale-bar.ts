/** The bar of a map's scale. */
export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  metres: number;
  /** How long it is drawn, in the unit that `metresPerUnit` counts. */
  length: number;
}

/** The longest bar of a round length that fits. */
export function scaleBar(metresPerUnit: number, longest: number): ScaleBar {
  const most = metresPerUnit * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most * (1 + 1e-12)) ?? 1) * power;
  return { metres, length: metres / metresPerUnit };
}
