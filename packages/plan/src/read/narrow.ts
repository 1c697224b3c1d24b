/** Full-width letters, digits and every kind of dash in one form. */
export const narrow = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−ー]/g, '-')
    .trim();

/** Whether a text has full-width characters or dashes of another kind. */
export const isWide = (text: string): boolean => /[！-～－‐-―−　]/.test(text);
