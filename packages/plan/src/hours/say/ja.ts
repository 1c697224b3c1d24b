import type { Answer } from '../types.ts';
import { when, type When } from './when.ts';

const dayOf = ({ ahead, month, day, weekday }: When): string => {
  const name = '日月火水木金土'[weekday]!;
  return ahead === 0 ? '今日' : ahead < 7 ? `${name}曜` : `${month + 1}月${day}日（${name}）`;
};

const REASONS = { holiday: '（祝日）', 'year-end': '（年末年始）', unread: '', unsaid: '' };

/** 開いています（17:15まで）, 閉まっています（次は月曜 8:30から）, 要確認：月〜金 9時〜17時（要予約） */
export function sayJa(answer: Answer, now: Date | number): string {
  if (answer.state === 'check') return `要確認${REASONS[answer.reason]}${answer.note && `：${answer.note}`}`;
  if (answer.state === 'open') {
    if (answer.until === undefined) return '開いています（24時間）';
    const end = when(answer.until, now, true);
    return `開いています（${end.ahead ? `${dayOf(end)} ` : ''}${end.clock}まで）`;
  }
  const next = answer.next === undefined ? undefined : when(answer.next, now);
  const more = [
    next && `次は${dayOf(next)} ${next.clock}から`,
    answer.unsure !== undefined && `${dayOf(when(answer.unsure, now))}は要確認`,
  ];
  const said = more.filter(Boolean).join('。');
  return `閉まっています${said && `（${said}）`}`;
}
