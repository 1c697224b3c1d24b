import { createInstance } from 'i18next';
import type { Lookup } from './catalogue.ts';
import type { Language } from './language.ts';

const catalogues: Partial<Record<Language, () => Promise<{ default: Record<string, Record<string, string>> }>>> = {
  en: () => import('./en/index.ts'),
  'ja-x-easy': () => import('./ja-x-easy/index.ts'),
};

/** One i18next instance a language: plurals and interpolation by its rules, one namespace an element. */
export async function loadCatalogue(language: Language): Promise<Lookup> {
  const load = catalogues[language];
  if (!load) throw new Error(`no catalogue for ${language}`);
  const { default: namespaces } = await load();
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(namespaces),
    resources: { [language]: namespaces },
    interpolation: { escapeValue: false }, // Lit escapes
    showSupportNotice: false,
  });
  return (namespace, key, values) => (i18n.exists(key, { ns: namespace, ...values }) ? i18n.t(key, { ns: namespace, ...values }) : undefined);
}
