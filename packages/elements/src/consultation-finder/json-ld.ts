// Loads only with the attribute `json-ld`.
import type { Phrase } from '@tomoni/plan';
import { html, nothing, render } from 'lit';
import { said, type FinderWindow } from './finder-window.ts';

const SCHEMA = 'https://schema.org/';

/** A window as schema.org says it. Windows that are marked sensitive are public too: they are on the page. */
export function linkedData(windows: readonly FinderWindow[], language: string): object {
  const say = (phrase: Phrase | undefined): string | undefined => (phrase === undefined ? undefined : said(phrase, language) || undefined);
  return {
    '@context': SCHEMA,
    '@graph': windows.map(({ name, description, themes = [], phones = [], fax, email, url, place, schedule, languages }) => ({
      '@type': 'GovernmentOffice',
      name: say(name),
      description: say(description),
      telephone: phones[0]?.number,
      faxNumber: fax,
      email,
      url,
      ...(place?.address !== undefined && {
        address: { '@type': 'PostalAddress', addressCountry: 'JP', postalCode: place.postalCode, streetAddress: say(place.address) },
      }),
      knowsAbout: themes.length ? themes.map(say) : undefined,
      contactPoint: phones.map(({ number, languages: spoken = [] }) => ({
        '@type': 'ContactPoint',
        telephone: number,
        availableLanguage: [...spoken, ...(languages ?? [])].length ? [...new Set([...spoken, ...(languages ?? [])])] : undefined,
        hoursAvailable:
          schedule?.hours !== undefined ? { '@type': 'OpeningHoursSpecification', description: say(schedule.hours) } : undefined,
      })),
    })),
  };
}

/**
 * The data block in the head. It is drawn by a template and filled with a text node: under `require-trusted-types-for 'script'` setting
 * a script's text would throw, and a data block is never run.
 */
export class JsonLd {
  readonly #box = document.createDocumentFragment();
  #block: Element | undefined;
  #said = '';

  show(windows: readonly FinderWindow[], language: string): void {
    const text = JSON.stringify(linkedData(windows, language));
    if (text === this.#said && this.#block?.isConnected) return;
    this.#said = text;
    this.remove();
    render(html`<script type="application/ld+json"></script>`, this.#box);
    const block = this.#box.querySelector('script')!;
    block.append(document.createTextNode(text.replace(/</g, '\\u003c')));
    document.head.append(block);
    this.#block = block;
    render(nothing, this.#box);
  }

  remove(): void {
    this.#block?.remove();
    this.#block = undefined;
  }
}
