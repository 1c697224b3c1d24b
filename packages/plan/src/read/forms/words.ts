import { joinPhrases } from '../../shapes/phrase.ts';
import type { Words } from '../../shapes/types.ts';
import { wordsOf } from '../../shapes/words.ts';
import type { Form } from './form.ts';

/** A mark and words: ◎ 計画より進んでいる. */
export const WORDS: Form<Words> = {
  read: wordsOf,
  write: ({ mark, label }, say) => joinPhrases(mark ?? '', say(label), ' '),
  wanted: ['記号と言葉', 'a mark and words'],
};
