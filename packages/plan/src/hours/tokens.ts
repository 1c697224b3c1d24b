/** A word that means something in hours. Its code is one character, so that phrases can be found by patterns over codes. */
export interface Token {
  code: string;
  text: string;
}

/** Longer texts are not read: nobody needs more words for hours, and what a text can cost stays bounded. */
const LONGEST = 500;

const DAY = '[月火水木金土日]';
const SHUT = '(?:休[館業所庁園室診止]|閉[庁館所室]|定休)';
const NEXT_YEAR = '(?:翌年?の?)?';

/**
 * Each with its code in front; `_` says nothing. The first that matches wins: what is longer stands first. Nothing repeats
 * inside of what repeats, so reading takes linear time.
 */
const PATTERNS = String.raw`
Z (?:${DAY}曜日?が)?(?:国民の)?祝[祭休]?日(?:の|に[当あ]たる)(?:場合|とき)は、?(?:開館し、?)?(?:その)?(?:翌|次の|直後の)平?日(?:[がに]?${SHUT})?
K ${SHUT}日|お?休み(?=:)
C (?:終日)?(?:お?休み|${SHUT}|利用(?:不可|できません)|休(?!日))
l 昼休み|休憩(?:時間)?
F 24時間|終日
A 毎日|年中無休|無休|365日|全日
D ${NEXT_YEAR}(?:(?:(?:令和|R)\d\d?|\d{4})年)?\d\d?月\d\d?日
D ${NEXT_YEAR}(?:\d{4}/)?\d\d?/\d\d?(?![\d/])
m \d\d?月(?![\d曜])
T (?:翌[日朝]?の?)?(?:午[前後]|[AP]M)? ?\d\d?(?::\d\d|時(?!間)(?:半|\d\d?分)?)|正午
n (?:午[前後])?\d\d?(?=~|から)
d \d\d?日(?!間)|末日
N 第[1-5](?:(?:[・、,と]|及び)?第?[1-5])*(?!\d)|最終
P 平日
H 国民の祝日に関する法律(?:\(昭和23年法律第178号\))?(?:第[23]条)?に(?:規定する|定める|よる)(?:国民の)?[祝休]日|(?:国民の)?祝[祭休]?日|振替休日|祝
Y 年末年始(?:の?(?:期間|休日|休暇))?
v 毎月
w 毎週
_ です|(?:時間)?延長|】
L のみ|だけ
B (?:ただし|但し)、?
X (?:の間)?[はを]?(?:除[くき]|のぞく)|以外(?:の日)?
G (?:受付|相談|開[館庁所設室園]|利用|営業|業務|窓口|対応|実施)(?:可能?)?(?:時間帯?|日時|曜日|日)?|時間帯?|日時|曜日
i [をも]?含む
W ${DAY}(?:曜日?)?
R ~| ?から ?
M まで(?:の[日間])?
h は|:
o の
S [・/&と]|及び|および|並びに|ならびに
s [、, ]
b [\n【]
; [。;※]
( \(
) \)
`
  .trim()
  .split('\n');

const LEXER = new RegExp(PATTERNS.map((line) => `(${line.slice(2)})`).join('|'), 'iy');

/** One form for what is typed in several: width, 第一, invisible characters, spaces. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '')
    .replace(/第[一二三四五]/g, (kanji) => `第${'一二三四五'.indexOf(kanji[1]!) + 1}`)
    .replace(/[-〜‐‑‒–—―−─ー]/g, '~')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?([~():・/、,。※\n]) ?/g, '$1')
    .replace(/\n+/g, '\n')
    .trim();

/** The words of a text. What is none of ours has the code `?`. */
export function tokens(text: string): Token[] {
  if (text.length > LONGEST) return [{ code: '?', text }];
  const found: Token[] = [];
  const rest = tidy(text);
  for (let at = 0; at < rest.length;) {
    LEXER.lastIndex = at;
    const match = LEXER.exec(rest);
    const token = match
      ? { code: PATTERNS[match.slice(1).findIndex((group) => group !== undefined)]![0]!, text: match[0] }
      : { code: '?', text: String.fromCodePoint(rest.codePointAt(at)!) };
    at += token.text.length;
    if (token.code !== '_') found.push(token);
  }
  return found;
}
