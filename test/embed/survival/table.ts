// Results as rows of a table: one row an adapter, one column a markup, what became of the five elements.
import type { Outcome, Result } from './measure.ts';
import { MARKUPS, type Markup } from './snippets.ts';

function wordOf({ end, kept, leak, snippet: { markup } }: Outcome): string {
  const alone = markup === 'link' || markup === 'frame';
  const words = {
    element: markup === 'link' || markup === 'list' || kept ? '部品' : 'リンクから部品',
    beside: '本文と、リンクから部品',
    frame: '枠',
    content: alone ? 'リンク' : '本文',
    lost: '欠ける',
  };
  return words[end] + (leak ? '（タグの字が見える）' : '');
}

/** The same word for all five elements stands once; otherwise each word with how many. */
function cellOf(outcomes: readonly Outcome[], markup: Markup): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    if (outcome.snippet.markup === markup) counts.set(wordOf(outcome), (counts.get(wordOf(outcome)) ?? 0) + 1);
  }
  return counts.size === 1 ? [...counts.keys()].join('') : [...counts].map(([word, count]) => `${word} ${count}`).join('、');
}

const markups = Object.keys(MARKUPS) as Markup[];

export const HEAD = `| 通したもの | 版 | 設定 | ${Object.values(MARKUPS).join(' | ')} |\n|---|---|---|${'---|'.repeat(markups.length)}`;

/** What holds on every machine: the versions of Debian's packages differ. */
export const endsOf = ({ outcomes }: Result): string => `${markups.map((markup) => cellOf(outcomes, markup)).join(' | ')} |`;

export const rowOf = (result: Result): string =>
  `| ${result.adapter.name} | ${result.adapter.version} | ${result.adapter.setup} | ${endsOf(result)}`;
