// What a test can read of a printed page: how many sheets it has, on which of them a link stands, and whether there are words.
import { inflateSync } from 'node:zlib';

/** A4 with the margins that browsers have by themselves. */
export const A4 = { format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } } as const;

/** Chromium declares pages and links uncompressed: `12 0 obj << … >> endobj`. */
const objectsOf = (pdf: Uint8Array): Map<string, string> =>
  new Map(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/(\d+) 0 obj\b(.*?)\bendobj/gs),
    ].map(([, id, body]) => [id!, body!.split('stream')[0]!]),
  );

const isPage = (object: string): boolean => /\/Type\s*\/Page\b(?!s)/.test(object);

export const pagesOf = (pdf: Uint8Array): number => [...objectsOf(pdf).values()].filter(isPage).length;

/** The addresses of links, sheet by sheet. A link in two lines stands there twice. */
export function linksOf(pdf: Uint8Array): string[][] {
  const objects = objectsOf(pdf);
  return [...objects.values()]
    .filter(isPage)
    .map((page) =>
      [...(/\/Annots\s*\[(.*?)\]/s.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(
        ([, id]) => /\/URI\s*\((.*?)\)/s.exec(objects.get(id!) ?? '')?.[1] ?? [],
      ),
    );
}

/** Whether anything is written on the sheets. */
export const hasWords = (pdf: Uint8Array): boolean =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/FlateDecode\b[^]*?\bstream\r?\n([^]*?)\bendstream/g),
  ].some(([, stream]) => {
    try {
      return /\bT[jJ]\b/.test(inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1'));
    } catch {
      return false; // a font or a picture that is packed in another way
    }
  });
