import { plainText } from '../../shapes/plain-text.ts';
import { withLeadingZero } from '../leading-zero.ts';
import { languageName, languageOf } from './languages.ts';
import type { Form } from './form.ts';

type PhoneKind = 'main' | 'direct' | 'free' | 'navi' | 'mobile' | 'night';

/** One telephone number with what stands behind it in brackets. */
export interface PhoneCard {
  number: string;
  extension?: string;
  kind?: PhoneKind;
  languages?: string[];
  note?: string;
}

/** The word that Tomoni writes for each kind, and what else means it, alone in brackets or in the name of a column. */
const KINDS: [kind: PhoneKind, word: string, also: RegExp][] = [
  ['main', '代表', /^代表(番号|電話)?$/],
  ['direct', '直通', /^(直通|専用)(電話|ダイヤル)?$/],
  ['free', '通話無料', /^((通話料?)?無料|フリーダイヤル|フリーコール)$/],
  ['navi', 'ナビダイヤル', /^(ナビダイヤル|通話料?有料)$/],
  ['mobile', '携帯電話', /^携帯(電話)?$/],
  ['night', '夜間・休日', /^(夜間・?休日|休日・?夜間|夜間|休日|時間外|緊急時)(の電話)?$/],
];
const kindOf = (word: string): PhoneKind | undefined => KINDS.find(([, , also]) => also.test(word))?.[0];

/** Digits in groups, the area code in brackets or not; 189, #8008 and +81 … too. */
const NUMBER = /#\d{4}|0\d{1,4} \d{1,4} \d{4}(?!\d)|\+?(?:\(\d{2,5}\) ?)?\d{1,12}(?:(?:-|\(\d{1,4}\))\d{1,12})*/;

function phoneOf(text: string): PhoneCard | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const phone: PhoneCard = { number: found[0] };
  const notes: string[] = [];
  const languages: string[] = [];
  // 「夜間・休日」 is one word, 「英語・中国語」 are two.
  const words = text
    .slice(found.index + found[0].length)
    .split(/[()\s、,]+|・(?!休日|夜間)/)
    .filter(Boolean);
  for (const word of words) {
    const extension = /^内線[:：]?(\d+)$/.exec(word)?.[1];
    const kind = kindOf(word);
    const language = languageOf(word);
    if (extension && !phone.extension) phone.extension = extension;
    else if (kind && !phone.kind) phone.kind = kind;
    else if (language) languages.push(language);
    else notes.push(word);
  }
  if (languages.length > 0) phone.languages = languages;
  if (notes.length > 0) phone.note = notes.join(' ');
  return phone;
}

/** 0191-23-6020（代表）、0120-00-0000（通話無料・英語）, in one line or several. */
export const PHONES: Form<readonly PhoneCard[]> = {
  read: (value, note, name) => {
    const text = plainText(value)
      .normalize('NFKC')
      .replace(/[‐-―−ー](?=\d)/g, '-');
    const kind = name
      .normalize('NFKC')
      .split(/[()\s]/)
      .map(kindOf)
      .find(Boolean);
    // Commas within brackets belong to the note.
    const items = text.match(/(?:[^、,;\n(]|\([^)\n]*\)?)+/g) ?? [];
    const phones = items.flatMap((item) => {
      const bare = item
        .trim()
        .replace(/^(tel|電話)[.:：]?\s*/i, '')
        .replace(/^(\d+)\.0$/, '$1');
      const phone = phoneOf(bare);
      return phone ? { ...(kind && { kind }), ...phone, number: withLeadingZero(phone.number, note) } : [];
    });
    if (phones.length === 0) return undefined;
    if (/[０-９]/.test(plainText(value))) note('width');
    if (phones.length < items.filter((item) => item.trim()).length) note('partial');
    return phones;
  },
  write: (phones, say) =>
    phones
      .map(({ number, extension, kind, languages = [], note }) => {
        const word = KINDS.find(([each]) => each === kind)?.[1];
        const said = note === undefined ? '' : plainText(say(note));
        const words = [
          extension && `内線${extension}`,
          word,
          ...languages.map((tag) => languageName(tag).replace(/[（）]/g, '')),
          said,
        ].filter(Boolean);
        return words.length > 0 ? `${number}（${words.join('、')}）` : number;
      })
      .join('\n'),
  wanted: ['電話番号（例 0191-23-6020）', 'a telephone number (such as 0191-23-6020)'],
};
