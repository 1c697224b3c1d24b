import { createInstance } from 'i18next';
import type { Language, Lookup } from './language.ts';

type Namespaces = Record<string, Record<string, string>>;

const load: Record<Exclude<Language, 'ja'>, () => Promise<{ default: Namespaces }>> = {
  en: () => import('./en/index.ts'),
  'ja-x-easy': () => import('./ja-x-easy/index.ts'),
};

const arrived = new Map<Language, Lookup | null>();
const onTheWay = new Map<Language, Promise<void>>();

/** One i18next instance a language: plurals and interpolation by its rules, one namespace an element. */
async function lookupIn(language: Exclude<Language, 'ja'>): Promise<Lookup> {
  const { default: namespaces } = await load[language]();
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(namespaces),
    resources: { [language]: namespaces },
    interpolation: { escapeValue: false }, // Lit escapes
  });
  return (ns, key, values) => (i18n.exists(key, { ns, ...values }) ? i18n.t(key, { ns, ...values }) : undefined);
}

/** See `catalogue` in catalogue.ts. A catalogue that cannot be loaded is null from then on. */
export function catalogue(language: Exclude<Language, 'ja'>, whenThere: () => void): Lookup | null | undefined {
  const there = arrived.get(language);
  if (there !== undefined) return there;
  let loading = onTheWay.get(language);
  if (!loading) {
    loading = lookupIn(language).then(
      (lookup) => void arrived.set(language, lookup),
      (error: unknown) => {
        arrived.set(language, null);
        console.error(
          `Tomoni: 「${language}」の文言を読み込めませんでした。日本語で表示します。 Could not load the words for ${language}.`,
          error,
        );
      },
    );
    onTheWay.set(language, loading);
  }
  void loading.then(whenThere);
  return undefined;
}
