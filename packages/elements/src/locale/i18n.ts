import { createInstance, type i18n } from 'i18next';
import en from './en/index.ts';
import easyJapanese from './ja-x-easy/index.ts';
import type { Language, Lookup } from './language.ts';

/** The words of each element in one language, loaded one by one. */
type Namespaces = Record<string, () => Promise<Record<string, string>>>;

const load: Record<Exclude<Language, 'ja'>, Namespaces> = {
  en,
  'ja-x-easy': easyJapanese,
};

const instances = new Map<Language, i18n>();
const arrived = new Map<string, Lookup | null>();
const onTheWay = new Map<string, Promise<void>>();

/** One i18next instance a language: plurals and interpolation by its rules, one namespace an element. */
function instanceOf(language: Language): i18n {
  let instance = instances.get(language);
  if (!instance) {
    instance = createInstance();
    void instance.init({
      lng: language,
      fallbackLng: false,
      initAsync: false,
      resources: { [language]: {} },
      interpolation: { escapeValue: false }, // Lit escapes
    });
    instances.set(language, instance);
  }
  return instance;
}

async function lookupIn(language: Exclude<Language, 'ja'>, namespace: string): Promise<Lookup | null> {
  const words = await load[language][namespace]?.();
  if (!words) return null; // an element of somebody else's, without words in this language
  const instance = instanceOf(language);
  instance.addResourceBundle(language, namespace, words);
  return (key, values) => {
    const options = { ns: namespace, ...values };
    return instance.exists(key, options) ? instance.t(key, options) : undefined;
  };
}

/** See `catalogue` in catalogue.ts. Words that cannot be loaded are null from then on. */
export function catalogue(language: Exclude<Language, 'ja'>, namespace: string, whenThere: () => void): Lookup | null | undefined {
  const key = `${language} ${namespace}`;
  const there = arrived.get(key);
  if (there !== undefined) return there;
  let loading = onTheWay.get(key);
  if (!loading) {
    loading = lookupIn(language, namespace).then(
      (lookup) => void arrived.set(key, lookup),
      (error: unknown) => {
        arrived.set(key, null);
        console.error(
          `Tomoni: 「${language}」の文言を読み込めませんでした。日本語で表示します。 Could not load the words for ${language}.`,
          error,
        );
      },
    );
    onTheWay.set(key, loading);
  }
  void loading.then(whenThere);
  return undefined;
}
