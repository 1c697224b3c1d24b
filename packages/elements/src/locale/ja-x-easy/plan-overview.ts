import type { OVERVIEW_TERMS } from '@tomoni/plan/ask';
import type { planOverview as japanese } from '../ja/plan-overview.ts';

export const planOverview: Record<keyof typeof japanese | keyof typeof OVERVIEW_TERMS, string> = {
  philosophy: 'いちばん 大切（たいせつ）な 考（かんが）え',
  periodTerm: 'いつから いつまで',
  period: '{{start}}から {{end}}まで（{{years}}年間（ねんかん））',
  during: '{{period}}。今（いま）は {{year}}年目（ねんめ）です',
  before: '{{period}}。まだ 始（はじ）まって いません',
  after: '{{period}}。もう 終（お）わりました',
  formulated: 'つくった とき',
  midterm: 'とちゅうで ふりかえる 年（とし）',
  publisher: 'つくった ところ',
  address: '住所（じゅうしょ）',
  phone: '電話（でんわ）',
  fax: 'FAX',
  email: 'メール',
  url: 'ホームページ',
  areaCode: 'まちの 番号（ばんごう）',
  legalBasis: 'もとになる 法律（ほうりつ）',
  contact: '聞（き）く ところ',
  note: 'せつめい',
  draft: '案（あん）：まだ 決（き）まって いません',
  fictional: '見本（みほん）：ほんとうの 計画（けいかく）では ありません',
  previous: '前（まえ）の 計画（けいかく）',
  title: '名前（なまえ）',
  summary: 'どんな 計画（けいかく）か',
  summarised: '計画（けいかく）を 短（みじか）く まとめました。',
};
