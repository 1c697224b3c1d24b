/**
 * What a picture says in place of characters: WordPress and other systems turn symbols such as ◎ into images whose `alt`
 * is the symbol, and towns draw their marks. That is one character, or symbols alone; any other picture is no text: ''.
 */
export function picturedText(node: Node): string {
  const { localName, alt } = node as HTMLImageElement;
  return localName === 'img' && /^(.|\P{L}+)$/u.test(alt) ? alt : '';
}
