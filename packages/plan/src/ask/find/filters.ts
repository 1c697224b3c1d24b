import { fold } from '../../shapes/fold.ts';
import type { Phrase } from '../../shapes/types.ts';
import type { Findable, Question, Way } from './types.ts';

const WAYS: readonly Way[] = [
  'phones',
  'fax',
  'email',
  'form',
  'online',
  'visit',
  'homeVisit',
  'noReservation',
  'signLanguage',
  'writing',
  'barrierFree',
];

/** Words (火曜日のみ) say that it can be had; false, nothing and an empty list say that it cannot, or that nobody knows. */
function offers(window: Findable, way: Way): boolean {
  if (way === 'noReservation') return window.reservation === false;
  // What has a place can be visited unless it says that it cannot.
  const value = way === 'visit' ? (window.visit ?? window.place) : window[way];
  return Array.isArray(value) ? value.length > 0 : !!value;
}

/** The ways in which a window can be reached, in a fixed order. */
export const waysOf = (window: Findable): Way[] => WAYS.filter((way) => offers(window, way));

/** The languages that a window speaks, on any of its telephones too; `jsl` for sign language. */
export const languagesOf = (window: Findable): string[] => [
  ...new Set([
    ...(window.languages ?? []),
    ...(window.phones ?? []).flatMap(({ languages = [] }) => languages),
    ...(offers(window, 'signLanguage') ? ['jsl'] : []),
  ]),
];

/** どなたでも and the like: no audience in particular. */
const ANYBODY = /^(どなたでも|だれでも|誰でも|any(one|body)|every(one|body))/;

/** A window that names none (no area, no audience) is for all. */
function isFor(wanted: readonly string[], has: readonly Phrase[] = []): boolean {
  const folded = has.map((each) => fold(each));
  return !has.length || folded.some((each) => ANYBODY.test(each)) || wanted.some((each) => folded.includes(fold(each)));
}

/** zh asks for any Chinese, zh-Hant for that only. Asking for Japanese is not asking for やさしい日本語, nor the other way round. */
const speaks = (wanted: string, has: string): boolean => has === wanted || (wanted !== 'ja' && has.startsWith(`${wanted}-`));

/** The narrowing of a question as one test; undefined when it narrows nothing. */
export function narrowing<W extends Findable>(question: Question<W>): ((window: W) => boolean) | undefined {
  const { areas = [], audiences = [], ways = [], languages = [], openNow } = question;
  if (!openNow && areas.length + audiences.length + ways.length + languages.length === 0) return undefined;
  return (window) =>
    (areas.length === 0 || isFor(areas, window.area)) &&
    (audiences.length === 0 || isFor(audiences, window.audience)) &&
    (ways.length === 0 || ways.some((way) => offers(window, way))) &&
    (languages.length === 0 || languages.some((wanted) => languagesOf(window).some((has) => speaks(wanted, has)))) &&
    (!openNow || openNow(window));
}
