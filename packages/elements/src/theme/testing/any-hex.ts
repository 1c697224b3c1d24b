import fc from 'fast-check';

/** Any colour that a town may write. */
export const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
