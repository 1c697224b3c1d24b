import type { Phrase } from '@tomoni/plan';

/** How the element speaks: handed to the functions that draw its parts. */
export interface Say {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  phrase(value: Phrase): unknown;
  /** Without markup, for names of links and buttons. */
  plain(value: Phrase): string;
}

/** 3番 花泉支部; the name alone of a place that is no office of the list. */
export const nameOf = ({ number, office }: { number: number | undefined; office: { name: Phrase } }, { t, plain }: Say): string =>
  (number === undefined ? '' : `${t('number', { number })} `) + plain(office.name);

/** What stands on a pin where an office has its number. */
export const NO_NUMBER = '★';
