import { fold } from '../../shapes/fold.ts';
import { plainText } from '../../shapes/plain-text.ts';
import type { Form } from './form.ts';

/** Languages that town halls name, as BCP 47 tags. The first name is the one that Tomoni writes. */
const NAMES =
  'ja:日本語|ja-x-easy:やさしい日本語,やさしいにほんご|en:英語,English|zh:中国語|zh-Hans:中国語（簡体字）,中国語簡体字,簡体中国語,簡体字,北京語|zh-Hant:中国語（繁体字）,中国語繁体字,繁体中国語,繁体字,台湾語|' +
  'ko:韓国語,朝鮮語,韓国・朝鮮語,韓国朝鮮語,ハングル|vi:ベトナム語|pt:ポルトガル語|es:スペイン語|tl:タガログ語|fil:フィリピン語,フィリピノ語|ne:ネパール語|id:インドネシア語|' +
  'th:タイ語|my:ミャンマー語,ビルマ語|fr:フランス語|ru:ロシア語|uk:ウクライナ語|mn:モンゴル語|si:シンハラ語|km:クメール語,カンボジア語|bn:ベンガル語|hi:ヒンディー語|' +
  'ur:ウルドゥー語|fa:ペルシャ語,ペルシア語|ar:アラビア語|de:ドイツ語|it:イタリア語|lo:ラオス語|ms:マレー語|jsl:手話,日本手話';

const languages = NAMES.split('|').map((entry): [tag: string, names: string[]] => {
  const [tag = '', names = ''] = entry.split(':');
  return [tag, names.split(',')];
});

/** The BCP 47 tag of a language by its Japanese name, or by the tag itself; undefined for a word that is no language. */
export function languageOf(name: string): string | undefined {
  const wanted = fold(name);
  const known = languages.find(([tag, names]) => fold(tag) === wanted || names.some((each) => fold(each) === wanted));
  return known?.[0] ?? (/^[a-z]{2,3}(-[a-z\d]{1,8})+$/i.test(name) ? name : undefined);
}

export const languageName = (tag: string): string => languages.find(([known]) => known === tag)?.[1][0] ?? tag;

/** 英語、中国語（簡体字）、ベトナム語ほか. */
export const LANGUAGES: Form<readonly string[]> = {
  read: (value, note) => {
    const text = plainText(value);
    const whole = languageOf(text);
    const words = whole ? [text] : text.split(/[\s、，,・;／/]+|及び|および/);
    const tags: string[] = [];
    for (const word of words) {
      const bare = word.replace(/(など|ほか|他|等)$/, '');
      const tag = languageOf(bare) ?? languageOf(bare.replace(/[（(].*$/, ''));
      if (tag) tags.push(tag);
      else if (bare) note('partial');
    }
    return tags.length > 0 ? [...new Set(tags)] : undefined;
  },
  write: (tags) => tags.map(languageName).join('、'),
  wanted: ['言語の名前（例 英語、やさしい日本語）', 'names of languages (such as 英語、やさしい日本語)'],
};
