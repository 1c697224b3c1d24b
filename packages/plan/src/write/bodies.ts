import type { Body, Relation } from '../model/types.ts';
import type { BodyCard } from '../read/cards.ts';
import { SIDE } from '../read/forms/side.ts';
import type { RelationCard } from '../read/relation.ts';
import { BODY_TABLE } from '../read/vocabulary.ts';
import { joinPhrases, partsOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Phrase } from '../shapes/types.ts';
import { speaker, type WriteOptions } from './options.ts';
import { rowsOfNouns, writeRecords, type RecordOptions } from './records.ts';
import { writeList } from './sections.ts';

export interface BodyOptions extends RecordOptions {
  /** What the plan calls its sides; see `sideNames`. A name that would not be read as that side is left out. */
  sides?: Partial<Record<string, Phrase>> | undefined;
}

/** 推進組織 as records; sides and parents by their names. */
export function writeBodies(bodies: readonly (Body | BodyCard)[], options: BodyOptions = {}): string {
  const { say, spoken } = speaker(options);
  const sideOf = (side: Body['side']): Phrase | undefined => {
    const name = side && options.sides?.[side];
    return name && SIDE.read(plainText(say(name)), () => undefined, '') === side ? name : side;
  };
  const named = bodies.map((body) => {
    const parent = bodies.find((each) => 'id' in each && each.id === body.parent);
    return { ...body, side: sideOf(body.side), parent: parent?.name ?? body.parent };
  });
  const caption = options.caption === undefined ? undefined : say(options.caption);
  return writeRecords(rowsOfNouns(named, BODY_TABLE, options), { ...options, ...spoken, caption });
}

/** 関係 as sentences, each with its word behind it: each is readable without its figure. */
export function writeRelations(
  relations: readonly (RelationCard | Pick<Relation, 'sentence' | 'label'>)[],
  options: WriteOptions = {},
): string {
  const { say, spoken } = speaker(options);
  return writeList(
    relations.map(({ sentence, label }) => joinPhrases(say(sentence), label ? ['［', ...partsOf(say(label)), '］'] : '', '')),
    spoken,
  );
}
