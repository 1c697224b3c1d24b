import { readPosition } from '../../geo/position.ts';
import { plainText } from '../../shapes/plain-text.ts';
import type { Reading } from '../table.ts';
import type { Form } from './form.ts';

/** Degrees: 38.926984, 北緯38.9度, or 38度55分37.1秒, 38°55′37.1″. */
const degrees = (wanted: Form<number>['wanted']): Form<number> => ({
  read: (value, note) => {
    const text = plainText(value)
      .replaceAll('゜', '°')
      .normalize('NFKC')
      .replace(/\s|^(北緯|東経|緯度|経度|N|E)|[NE]$/g, '');
    const plain = /^[-−]?\d{1,3}(\.\d+)?(?=[度°]?$)/.exec(text)?.[0];
    if (plain) return Number(plain.replace('−', '-'));
    const [, whole, minutes, seconds] = /^(\d{1,3})[度°](\d{1,2})[分'′’](\d{1,2}(?:\.\d+)?)(?:秒|"|″|”|'{2}|′{2})?$/.exec(text) ?? [];
    if (whole === undefined) return undefined;
    note('degrees');
    return Math.round((Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600) * 1e6) / 1e6;
  },
  write: (value) => String(value),
  wanted,
  isNumeric: true,
});

export const LATITUDE = degrees(['緯度（例 38.926984）', 'a latitude (such as 38.926984)']);
export const LONGITUDE = degrees(['経度（例 141.130277）', 'a longitude (such as 141.130277)']);

/**
 * Looks at the two coordinates of a row together: swapped ones are put right; where no place in Japan is meant, both are left out, since
 * a pin in the sea is worse than none; names and values that speak of the old datum are told, for such places are 400 m off.
 */
export function checkCoordinates(place: { latitude?: number; longitude?: number }, reading: Reading): void {
  const { latitude, longitude } = place;
  const hasAny = (latitude ?? longitude) !== undefined;
  const { position, problem } = readPosition(latitude ?? 35, longitude ?? 135);
  if (!position) {
    delete place.latitude;
    delete place.longitude;
  } else if (problem) Object.assign(place, position);
  reading.tell?.coordinates(reading, hasAny ? problem : undefined, place);
}
