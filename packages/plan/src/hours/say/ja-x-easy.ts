import type { Answer } from '../types.ts';
import { when, type When } from './when.ts';

const WEEK = [
  '日曜日（にちようび）',
  '月曜日（げつようび）',
  '火曜日（かようび）',
  '水曜日（すいようび）',
  '木曜日（もくようび）',
  '金曜日（きんようび）',
  '土曜日（どようび）',
];

const dayOf = ({ ahead, month, day, weekday }: When): string =>
  ahead === 0 ? '今日（きょう）' : ahead < 7 ? WEEK[weekday]! : `${month + 1}月（がつ）${day}日（にち） ${WEEK[weekday]}`;

const REASONS = {
  holiday: '今日（きょう）は 祝日（しゅくじつ）です。',
  'year-end': '年末年始（ねんまつねんし）です。',
  unread: '',
  unsaid: '',
};

/** やさしい日本語: 開（あ）いています（17:15まで）, 閉（し）まっています（次（つぎ）は 月曜日（げつようび） 8:30から） */
export function sayEasy(answer: Answer, now: Date | number): string {
  if (answer.state === 'check') return `${REASONS[answer.reason]}確認（かくにん）してください${answer.note && `：${answer.note}`}`;
  if (answer.state === 'open') {
    if (answer.until === undefined) return '開（あ）いています（24時間（じかん））';
    const end = when(answer.until, now, true);
    return `開（あ）いています（${end.ahead ? `${dayOf(end)} ` : ''}${end.clock}まで）`;
  }
  const next = answer.next === undefined ? undefined : when(answer.next, now);
  const more = [
    next && `次（つぎ）は ${dayOf(next)} ${next.clock}から`,
    answer.unsure !== undefined && `${dayOf(when(answer.unsure, now))}は 確認（かくにん）してください`,
  ];
  const said = more.filter(Boolean).join('。');
  return `閉（し）まっています${said && `（${said}）`}`;
}
