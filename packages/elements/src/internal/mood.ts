/** Adopts the moods (`theme="light|paper|dark"`) once an element has that attribute; few pages pay for them. */
export async function adoptMoods(root: ShadowRoot): Promise<void> {
  const { styleSheet } = (await import('../theme/moods.styles.ts')).moodStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
