// Loads only with the attribute `json-ld`.
import type { Phrase } from '@tomoni/plan';
import { writeSpecification } from '@tomoni/plan/hours';
import { said, type FinderWindow } from './finder-window.ts';
import { scheduleOf } from './opening.ts';

export { HeadData } from '../internal/head-data.ts';

const SCHEMA = 'https://schema.org/';

/**
 * A window as schema.org says it: the office, and the service with the channel by which it is reached. Windows that are marked
 * sensitive are public too: they are on the page. Hours that were not understood wholly are left out.
 */
function linked(window: FinderWindow, index: number, language: string, now: Date): object[] {
  const say = (phrase: Phrase | undefined): string | undefined => (phrase === undefined ? undefined : said(phrase, language) || undefined);
  const list = (phrases: readonly Phrase[] = []) => (phrases.length ? phrases.map(say) : undefined);
  const { name, description, themes, audience, area, phones = [], fax, email, form, url, place, schedule, languages = [] } = window;
  const { address, postalCode, latitude, longitude } = place ?? {};
  const spoken = [...new Set([...languages, ...phones.flatMap((phone) => phone.languages ?? [])])];
  const hours = schedule && writeSpecification(scheduleOf(schedule), now);
  const id = `_:window${index + 1}`;
  return [
    {
      '@type': 'GovernmentOffice',
      '@id': id,
      name: say(name),
      description: say(description),
      telephone: phones[0]?.number,
      faxNumber: fax,
      email,
      url,
      address:
        address === undefined
          ? undefined
          : {
              '@type': 'PostalAddress',
              addressCountry: 'JP',
              postalCode,
              streetAddress: [address, place?.building].map(say).filter(Boolean).join(' '),
            },
      geo: latitude === undefined || longitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
      openingHoursSpecification: hours,
    },
    {
      '@type': 'GovernmentService',
      name: say(name),
      serviceType: list(themes),
      audience: audience?.length ? audience.map((each) => ({ '@type': 'Audience', audienceType: say(each) })) : undefined,
      areaServed: list(area),
      serviceOperator: { '@id': id },
      availableChannel: {
        '@type': 'ServiceChannel',
        serviceUrl: form,
        servicePhone: phones.map(({ number, languages: own }) => ({
          '@type': 'ContactPoint',
          telephone: number,
          availableLanguage: own?.length ? own : undefined,
          hoursAvailable: hours,
        })),
        availableLanguage: spoken.length ? spoken : undefined,
      },
    },
  ];
}

/** @param now 年末年始 is written with the dates of the next winter. */
export const linkedData = (windows: readonly FinderWindow[], language: string, now: Date): object => ({
  '@context': SCHEMA,
  '@graph': windows.flatMap((window, index) => linked(window, index, language, now)),
});
