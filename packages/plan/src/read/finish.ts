import { plainText } from '../shapes/plain-text.ts';
import type { Cell } from '../shapes/types.ts';
import type { OfficeCard, WindowCard } from './cards.ts';
import { checkCoordinates } from './forms/coordinates.ts';
import type { Reading } from './table.ts';

/** Parts of an address that stand in columns of their own where there is none for the whole, in the order of an address. */
const ADDRESS_PARTS = [
  '所在地_都道府県',
  '所在地_市区町村',
  '所在地_町字',
  '所在地_番地以下',
  '事業所住所（市区町村）',
  '事業所住所（番地以降）',
];

function addressOf(extra: Cell[]): { address?: string } {
  const parts = ADDRESS_PARTS.flatMap((part) => extra.filter(({ column }) => column.trim() === part));
  for (const part of parts) extra.splice(extra.indexOf(part), 1);
  const address = parts.map(({ value }) => plainText(value).trim()).join('');
  return address ? { address } : {};
}

/** What an office's cells say together: its address and its place on the map. */
export function finishOffice(office: OfficeCard, reading: Reading): void {
  if (office.address === undefined) Object.assign(office, addressOf(reading.extra));
  checkCoordinates(office, reading);
}

/** What a window's cells say together: an extension belongs to the telephone. */
export function finishWindow(window: WindowCard & { extension?: string }, reading: Reading): void {
  const { extension, phones: [first, ...others] = [] } = window;
  delete window.extension;
  if (extension && first) window.phones = [{ ...first, extension: first.extension ?? extension.normalize('NFKC') }, ...others];
  if (window.place?.address === undefined) {
    const found = addressOf(reading.extra);
    if (found.address) window.place = { ...window.place, ...found };
  }
  if (window.place) checkCoordinates(window.place, reading);
}
