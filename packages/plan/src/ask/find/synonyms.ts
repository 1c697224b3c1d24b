import type { Synonyms } from './types.ts';

/**
 * How a person in trouble says it, one matter a line: id (`!` for danger, `*` also for the windows that turn nobody away); words that both
 * people and windows use, of which the first is printed as the reason; words that only people use; words that only windows use.
 * Words of people are stems, since what follows changes (お金がない, お金がなくて), with kana for those who do not write the kanji.
 * Of phrases that overlap the longer one counts: 「子どもが50代」 is not about raising children.
 * What is rarer is in `more-synonyms.ts`, which a page loads when there is time.
 */
const TABLE = `care;介護|高齢|認知症;かいご|年寄|老後|親の世話|母の世話|父の世話|寝たきり|ヘルパー|デイサービス;地域包括
dementia;認知症|もの忘れ|物忘れ;にんちしょう|忘れっぽ|徘徊;
money;生活困窮|生活保護|家計|貧困;お金|おかね|生活費|生活が苦|生活でき|家賃|払えな|滞納|光熱費|収入|困窮;自立相談|生活に困|生活にお困り
debt;借金|債務;ローン|取り立て|返済|返せな|破産;家計|法律
food;食料|食糧|フードバンク;食べ物|食べるもの|食べられな|ごはんがな;食堂|生活困窮
work;仕事|就労|就職|雇用;しごと|働|失業|クビ|解雇|無職;労働
home;住まい|住宅|居住;すまい|住む|すむところ|家がな|追い出|アパート|ホームレス;生活困窮
child;子育て|育児|子ども|こども|子供;こそだて|赤ちゃん|夜泣き|保育|ワンオペ|怒鳴ってしま|叩いてしま|たたいてしま;児童
pregnancy;妊娠|出産;にんしん|赤ちゃんができ|生理が来|産前|産後|中絶|不妊;母子
single-parent;ひとり親|離婚;一人親|シングル|母子家庭|父子家庭|養育費;母子|父子
school;不登校|学校|いじめ;がっこう|ふとうこう|登校;教育|若者
child-abuse!;虐待;ぎゃくたい|子どもを叩|子どもをたた|泣き声|親に殴|親に叩|親にたた;こども家庭|児童相談
young-carer;ヤングケアラー;弟の世話|妹の世話|きょうだいの世話|家族の世話;ケアラー
double-care;ダブルケア|育児と介護;子育てと介護|介護と子育て|介護と育児;介護|子育て
8050;8050;9060|親が80|親が90|80代の|90代の|子どもが50|子供が50|息子が50|娘が50|50代の|親の年金|親なきあと|親亡き後;ひきこもり|介護
hikikomori;ひきこもり|引きこもり;ひきこも|引きこも|家から出|外に出|部屋から出|閉じこも|人に会|働かな;居場所
lonely;孤独|孤立;さびし|さみし|寂し|ぼっち|話し相手|話を聞いて|一人暮らし|ひとり暮らし;居場所|見守り
mind;こころ|精神|メンタル;眠れ|ねむれ|不眠|うつ|落ち込|不安|つらい|つらく|辛|しんど|苦し|ストレス|疲れ;
suicide!;自殺|自死;じさつ|死にた|しにた|死のう|死んだほう|死んだ方|死んでしま|消えたい|きえたい|消えてしま|いなくなりた|生きていたくな|生きるのが|終わりにした|リスカ|リストカット;いのち|こころ
addiction;依存|アルコール|ギャンブル|薬物;お酒|酒を|パチンコ|やめられな;
dv!;DV|暴力;ぼうりょく|夫が怖|夫がこわ|妻が怖|妻がこわ|殴られ|なぐられ|叩かれ|たたかれ|怒鳴られ|どなられ|モラハラ|逃げたい|にげたい|ストーカー;配偶者|女性
sexual-violence!;性暴力|性被害;レイプ|痴漢|無理やり|触られ;性犯罪|女性
disability;障がい|障害|難病;しょうがい|車いす|車椅子|手話|療育手帳;障碍
development;発達|療育;言葉が遅|ことばが遅|落ち着きがな|グレーゾーン;障がい児|障害児
guardianship;成年後見|権利擁護|終活;後見|判断でき|判断が|お金の管理|通帳|財産|相続|遺言|保証人|親なきあと|親亡き後;日常生活自立支援
scam;詐欺|消費生活|消費者;だまされ|騙され|解約|請求が|変な電話;
foreign;外国|多文化;がいこく|日本語|にほんご|通訳|ビザ|在留;国際
restart;立ち直り|更生|再犯;出所|刑務所|前科|やり直;
disaster;災害|避難|防災|被災;さいがい|ひなん|地震;
anything*;何でも|なんでも|まるごと;どこに|どこへ|誰に相談|だれに相談|わからな|分からな|困って|こまって|助けて|たすけて|断られ;総合相談|断らない|福祉全般`;

/** Plain words for what windows are for. A town adds its own (`synonyms` of the plan) behind these. */
export const SYNONYMS: readonly Synonyms[] = /* @__PURE__ */ synonymsOf(TABLE);

/** Reads the form of {@link TABLE}; a later line with the id of an earlier one adds to it. */
export function synonymsOf(table: string): Synonyms[] {
  return table.split('\n').map((line) => {
    const [id = '', both = '', words = '', themes = ''] = line.split(';');
    return {
      id: id.replace(/\W$/, ''),
      words: `${both}|${words}`.split('|'),
      themes: `${both}|${themes}`.split('|'),
      urgent: id.endsWith('!'),
      general: id.endsWith('*'),
    };
  });
}
