import type { PlanDocument } from '../model/types.ts';
import { fullAreaCode } from './area-code.ts';
import { daysOf, descriptionOf, fullTitle, isSummarised, linesOf, sayer, webAddress, type ExportOptions, type Say } from './say.ts';

/** A file of the plan that is on the web. */
export interface Distribution {
  name?: string | undefined;
  /** Its whole address. */
  url: string;
  /** Media type: text/csv. */
  format?: string | undefined;
}

export interface LinkedDataOptions extends ExportOptions {
  /** Where the files are. Those that are only made in the page have no address. */
  distribution?: readonly Distribution[] | undefined;
  /** Whole address of the page about the plan. */
  url?: string | undefined;
}

type Loose = Record<string, unknown>;

/** Without what is not known. */
const known = (fields: Loose): Loose =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)),
  );

const PUBLISHER = '#publisher';

function addressOf(postalCode: string | undefined, address: string): Loose | undefined {
  if (!address && !postalCode) return undefined;
  return known({ '@type': 'PostalAddress', addressCountry: 'JP', postalCode: postalCode?.replace(/^〒\s*/, ''), streetAddress: address });
}

function publisherOf({ plan: { publisher } }: PlanDocument, say: Say): Loose {
  return known({
    '@type': publisher.type === 'municipality' ? 'GovernmentOrganization' : 'Organization',
    '@id': PUBLISHER,
    name: say(publisher.name),
    url: webAddress(publisher.url),
    telephone: publisher.phone,
    faxNumber: publisher.fax,
    email: publisher.email,
    address: addressOf(publisher.postalCode, say(publisher.address)),
  });
}

/** The publisher, the bodies and the offices. */
function organizationsOf(document: PlanDocument, say: Say): Loose[] {
  const { bodies, offices } = document;
  return [
    publisherOf(document, say),
    ...bodies.map((body) =>
      known({
        '@type': 'Organization',
        '@id': `#body-${body.id}`,
        name: say(body.name),
        description: linesOf(say(body.kind), say(body.membership), ...body.duties.map(say)),
        parentOrganization: bodies.some(({ id }) => id === body.parent) ? { '@id': `#body-${body.parent}` } : undefined,
      }),
    ),
    ...offices.map((office) =>
      known({
        '@type': 'Organization',
        '@id': `#office-${office.id}`,
        name: say(office.name),
        telephone: office.phone,
        faxNumber: office.fax,
        email: office.email,
        parentOrganization: { '@id': PUBLISHER },
        location: known({
          '@type': 'Place',
          address: addressOf(office.postalCode, say(office.address)),
          geo:
            office.latitude === undefined || office.longitude === undefined
              ? undefined
              : { '@type': 'GeoCoordinates', latitude: office.latitude, longitude: office.longitude },
        }),
      }),
    ),
  ];
}

/**
 * The plan's data as schema.org says it: one `Dataset` and the organizations of the plan. Only what the plan has: no licence is
 * presumed, and files that are not on the web are not listed.
 * Sources: schema.org Dataset, DataDownload, Organization; 全国地方公共団体コード（総務省）.
 */
export function linkedDataOf(document: PlanDocument, options: LinkedDataOptions = {}): object {
  const { plan, sources, indicators, language: own } = document;
  const { language = own, distribution = [], url } = options;
  const say = sayer(document, options);
  const days = daysOf(document);
  const code = plan.areaCode && fullAreaCode(plan.areaCode);
  const dataset = known({
    '@type': 'Dataset',
    name: fullTitle(document, say),
    description: linesOf(
      descriptionOf(document, say) ?? fullTitle(document, say),
      isSummarised(document) ? '文章は要約です。' : undefined,
      plan.fictional ? '架空の例です。' : undefined,
    ),
    url: webAddress(url),
    inLanguage: language,
    creator: { '@id': PUBLISHER },
    publisher: { '@id': PUBLISHER },
    license: webAddress(plan.license?.url) ?? say(plan.license?.name),
    temporalCoverage: days && `${days.start}/${days.end}`,
    spatialCoverage:
      code || plan.publisher.type === 'municipality'
        ? known({
            '@type': 'AdministrativeArea',
            name: plan.publisher.type === 'municipality' ? say(plan.publisher.name) : undefined,
            identifier: code && { '@type': 'PropertyValue', propertyID: '全国地方公共団体コード', value: code },
          })
        : undefined,
    datePublished: plan.formulated,
    dateModified: plan.modified,
    creativeWorkStatus: plan.draft ? 'Draft' : undefined,
    variableMeasured: indicators.map(({ title, unit }) => known({ '@type': 'PropertyValue', name: say(title), unitText: unit })),
    isBasedOn: sources.map(({ title, publisher, date, url: address }) =>
      known({
        '@type': 'CreativeWork',
        name: say(title),
        publisher: publisher && { '@type': 'Organization', name: say(publisher) },
        datePublished: date,
        url: webAddress(address),
      }),
    ),
    distribution: distribution.map(({ name, url: contentUrl, format }) =>
      known({ '@type': 'DataDownload', name, contentUrl: webAddress(contentUrl), encodingFormat: format }),
    ),
  });
  return { '@context': 'https://schema.org/', '@graph': [dataset, ...organizationsOf(document, say)] };
}

/** As text that may stand in a page's script element: nothing in it can end the element. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 1).replace(/</g, '\\u003c');
