import type { Scale, Step } from '../model/types.ts';
import type { ScaleCard, StepCard } from '../read/cards.ts';
import { joinPhrases, partsOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Phrase, Words } from '../shapes/types.ts';
import { speaker, type WriteOptions } from './options.ts';
import { phraseHtml } from './phrase.ts';
import { writeList } from './sections.ts';

/** The first shape: `◎ 計画より進んでいる`, or the words alone where the scale has no marks. */
export function writeWords({ mark, label }: Words, options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  return phraseHtml(joinPhrases(mark ?? '', say(label), ' '), spoken);
}

/** `☆ 目標達成：事業完了`. A label that has a colon itself is strong, so that the note can be told from it. */
function stepLine({ mark, label, note }: Step | StepCard, say: (phrase: Phrase) => Phrase): Phrase {
  const said = say(label);
  const marked: Phrase = /[：:]/.test(plainText(said)) ? [{ tag: 'strong', children: partsOf(said) }] : said;
  return joinPhrases(joinPhrases(mark ?? '', marked, ' '), note ? say(note) : '', '：');
}

/** A legend: a scale's steps in the plan's order, one item each. */
export function writeScale({ steps }: Scale | ScaleCard, options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const ordered = [...steps].sort((a, b) => a.order - b.order);
  return writeList(
    ordered.map((step) => stepLine(step, say)),
    spoken,
  );
}
