import type { Language, Lookup } from './language.ts';

let i18n: Pick<typeof import('./i18n.ts'), 'catalogue'> | undefined;

/**
 * The words of an element in a language; null when none is needed or to be had, and the element speaks its compiled-in Japanese.
 * While it is on its way it is undefined, and `whenThere` is called afterwards.
 */
export function catalogue(language: Language, namespace: string, whenThere: () => void): Lookup | null | undefined {
  if (language === 'ja') return null;
  if (i18n) return i18n.catalogue(language, namespace, whenThere);
  void import('./i18n.ts')
    .catch(() => ({ catalogue: () => null })) // what does not load must not leave a page waiting for its words
    .then((module) => {
      i18n = module;
      whenThere();
    });
  return undefined;
}
