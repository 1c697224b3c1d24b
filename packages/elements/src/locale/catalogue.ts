import type { Language } from './language.ts';

/** Looks one key of one element up; undefined where the catalogue lacks it. */
export type Lookup = (namespace: string, key: string, values?: Readonly<Record<string, string | number>>) => string | undefined;

const arrived = new Map<Language, Lookup | null>();
const onTheWay = new Map<Language, Promise<void>>();

/**
 * The catalogue of a language other than Japanese: undefined while it is on its way, null when it could not be
 * loaded (the element then speaks Japanese rather than wait for ever).
 */
export function catalogue(language: Language, whenThere: () => void): Lookup | null | undefined {
  const there = arrived.get(language);
  if (there !== undefined) return there;
  let loading = onTheWay.get(language);
  if (!loading) {
    loading = import('./i18n.ts')
      .then(({ loadCatalogue }) => loadCatalogue(language))
      .then(
        (lookup) => void arrived.set(language, lookup),
        (error: unknown) => {
          arrived.set(language, null);
          console.error(`Tomoni: 言語「${language}」の文言を読み込めませんでした。日本語で表示します。 Could not load the words for ${language}.`, error);
        },
      );
    onTheWay.set(language, loading);
  }
  void loading.then(whenThere);
  return undefined;
}
