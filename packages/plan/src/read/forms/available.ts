import { fold } from '../../shapes/fold.ts';
import { plainText } from '../../shapes/plain-text.ts';
import type { Phrase } from '../../shapes/types.ts';
import type { Form } from './form.ts';

const YES = '可|可能|有|有り|あり|○|〇|◯|●|◎|はい|要|必要|要予約|対応|対応可|対応可能|できる|できます|yes|true|1';
const NO = '不可|不可能|無|無し|なし|×|✕|✖|いいえ|不要|予約不要|非対応|対応不可|できない|できません|no|false|0';
const isOneOf = (text: string, words: string): boolean => words.split('|').some((word) => fold(word) === text);

/**
 * Yes, no, or words that say how far（火曜日のみ）.
 *
 * @param yes The word that Tomoni writes for yes in this column: 可, あり, 要.
 * @param no The word for no.
 */
export const available = (yes: string, no: string): Form<boolean | Phrase> => ({
  read: (value, note) => {
    const text = fold(value);
    const isYes = isOneOf(text, YES);
    if (!isYes && !isOneOf(text, NO)) return value;
    if (text !== fold(isYes ? yes : no)) note('yes-no');
    return isYes;
  },
  write: (value, say) => (typeof value === 'boolean' ? (value ? yes : no) : say(value)),
  wanted: [`「${yes}」か「${no}」か、言葉`, `${yes}, ${no}, or words`],
  answersNone: true,
});

const FREE = '無料';
/** What it costs. In a column of costs, なし means that it costs nothing. */
export const COST: Form<Phrase> = {
  read: (value, note) => {
    if (!/^(なし|無し?|不要|かかりません|0円?)$/.test(plainText(value).normalize('NFKC').trim())) return value;
    note('free');
    return FREE;
  },
  write: (value, say) => say(value),
  wanted: ['金額か「無料」', 'an amount or 無料'],
  answersNone: true,
};
