// 相談窓口: a service, its place and its hours, as a list that a resident can read and call from.
import type { ConsultationWindow, PlanDocument, Text } from '@tomoni/plan';
import { joined, markup, type Html } from './html.ts';
import { day, enumerated, mail, phone, place, say, site, type Fact } from './say.ts';
import { either } from './tables.ts';

const LANGUAGES: Record<string, string> = {
  ja: '日本語',
  'ja-x-easy': 'やさしい日本語',
  en: '英語',
  zh: '中国語',
  vi: 'ベトナム語',
  pt: 'ポルトガル語',
};

const languages = (tags: readonly string[]): string | undefined => tags.map((tag) => LANGUAGES[tag] ?? tag).join('、') || undefined;

/** Yes or no, or words that say how far: 火曜日のみ. */
const available = (plan: PlanDocument, value: boolean | Text | undefined, yes = 'あり', no = 'なし'): Html | string | undefined =>
  typeof value === 'boolean' ? (value ? yes : no) : say(plan, value);

const KINDS = { main: '代表', direct: '直通', free: '通話無料', navi: 'ナビダイヤル', mobile: '携帯電話', night: '夜間・休日' };

function phones(plan: PlanDocument, { phones }: ConsultationWindow): Html | undefined {
  const each = phones.map(({ number, kind, extension, note, languages: spoken }) => {
    const more = [kind && KINDS[kind], extension && `内線${extension}`, languages(spoken), say(plan, note)].filter(
      (part) => part !== undefined && part !== '',
    );
    return markup`${phone(plan, number)}${more.length > 0 && markup`（${joined(more, '、')}）`}`;
  });
  return each.length ? joined(each, '、') : undefined;
}

const DAYS = {
  weekdays: '平日',
  monday: '月曜日',
  tuesday: '火曜日',
  wednesday: '水曜日',
  thursday: '木曜日',
  friday: '金曜日',
  saturday: '土曜日',
  sunday: '日曜日',
  holiday: '祝日',
} as const;

/** Under the column names that the finder reads. */
function hours(plan: PlanDocument, schedule: ConsultationWindow['schedule']): Fact[] {
  if (!schedule) return [];
  const { days, opens, closes, byDay = {}, validFrom, validThrough, closures } = schedule;
  const closed = closures.map(
    ({ from, through, note }) =>
      markup`${from === undefined ? say(plan, note) : day(from)}${through && `〜${day(through)}`}${from && note && markup`（${say(plan, note)}）`}`,
  );
  return [
    ['受付時間', say(plan, schedule.hours)],
    ['利用可能曜日', days],
    ['開始時間', opens],
    ['終了時間', closes],
    ...(Object.keys(DAYS) as (keyof typeof DAYS)[]).map((key): Fact => [DAYS[key], say(plan, byDay[key])]),
    ['休み', say(plan, schedule.closed)],
    ['臨時休業', closed.length ? joined(closed, '、') : undefined],
    ['適用開始日', validFrom && day(validFrom)],
    ['適用終了日', validThrough && day(validThrough)],
    ['利用可能日時特記事項', say(plan, schedule.note)],
  ];
}

/** 相談窓口 */
export const windows = either('windows-table', '相談窓口', '名称', (plan) =>
  plan.windows.map((window) => {
    const where = window.place;
    return {
      id: `window-${window.id}`,
      title: markup`${say(plan, window.name)}`,
      facts: [
        ['読み', window.kana],
        ['相談内容', enumerated(plan, window.themes)],
        ['対象', enumerated(plan, window.audience)],
        ['対象地域', enumerated(plan, window.area)],
        ['説明', say(plan, window.description)],
        ['電話番号', phones(plan, window)],
        ['FAX番号', window.fax],
        ['メールアドレス', window.email && mail(window.email)],
        ['相談フォーム', window.form && site(window.form)],
        ...hours(plan, window.schedule),
        ['場所', say(plan, where?.name)],
        ['住所', place(plan, where?.postalCode, where?.address)],
        ['建物名', say(plan, where?.building)],
        ['交通', say(plan, where?.access)],
        ['来所', available(plan, window.visit, '可', '不可')],
        ['訪問', available(plan, window.homeVisit, '可', '不可')],
        ['オンライン相談', available(plan, window.online, '可', '不可')],
        ['予約', available(plan, window.reservation, '要', '不要')],
        ['対応する言語', languages(window.languages)],
        ['手話', available(plan, window.signLanguage)],
        ['筆談', available(plan, window.writing)],
        ['バリアフリー', available(plan, window.barrierFree)],
        ['費用', say(plan, window.cost)],
        ['持ち物', enumerated(plan, window.documents)],
        ['実施機関', say(plan, window.provider)],
        ['備考', say(plan, window.note)],
        ['ウェブサイト', window.url && site(window.url)],
        ['最終確認日', window.checked && day(window.checked)],
        ['断らない窓口', window.general ? 'はい' : undefined],
        ['配慮が必要', window.sensitive ? 'はい' : undefined],
      ],
    };
  }),
);

/** 本所・支部 as windows to call or to visit; their places are on the map beside. */
export const officeWindows = either('office-windows-table', '相談窓口', '名称', (plan) =>
  plan.offices.map((office) => ({
    id: `window-${office.id}`,
    title: markup`${say(plan, office.name)}`,
    facts: [
      ['電話番号', phone(plan, office.phone)],
      ['FAX番号', office.fax],
      ['メールアドレス', office.email && mail(office.email)],
      ['郵便番号', office.postalCode],
      ['住所', say(plan, office.address)],
      ['受付時間', say(plan, office.hours)],
    ],
  })),
);
