import { formatFiscalYear } from '../model/fiscal-year.ts';
import type { Text } from '../model/text.ts';
import { nameOf } from '../read/column.ts';
import type { PeriodCard } from '../read/forms/period.ts';
import { OVERVIEW_TERMS, type OverviewCard } from '../read/overview.ts';
import type { Fact, Phrase } from '../shapes/types.ts';
import { speaker, type WriteOptions } from './options.ts';
import { phraseHtml } from './phrase.ts';
import { writeSections, type SectionDraft } from './sections.ts';
import { numbered } from './title.ts';

/** 令和8年度（2026年度）から令和12年度（2030年度）まで（5年間）, in the languages that Tomoni speaks. */
function periodText({ start, end }: PeriodCard): Text {
  const japanese = (lang: string): string =>
    `${formatFiscalYear(start, lang)}から${formatFiscalYear(end, lang)}まで（${end - start + 1}年間）`;
  return {
    ja: japanese('ja'),
    'ja-x-easy': japanese('ja-x-easy'),
    en: `${formatFiscalYear(start, 'en')} to ${formatFiscalYear(end, 'en')}`,
  };
}

/** 計画の概要 as a list of terms, then 基本理念 with a quotation, and the prose as sections. */
export function writeOverview(overview: Partial<OverviewCard>, options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const { heading, philosophy, period, draft, fictional, sections = [], facts = [] } = overview;
  const term = (field: string): Phrase => say({ ja: nameOf(OVERVIEW_TERMS.find((column) => column.field === field)!) });
  const said = (all: readonly Fact[]): Fact[] => all.map((fact) => ({ term: say(fact.term), value: say(fact.value) }));
  const own: [field: string, value: Phrase | undefined | false][] = [
    ['title', overview.title],
    ['edition', overview.edition],
    ['kind', overview.kind],
    ['period', period && periodText(period)],
    ['draft', draft && '案'],
    ['fictional', fictional && '架空の計画'],
  ];
  const prose = sections.map(({ id, number, title, paragraphs, items, facts: inner }): SectionDraft => ({
    id,
    heading: numbered(number, say(title)),
    paragraphs: paragraphs.map(say),
    items: items.map(say),
    facts: said(inner),
  }));
  const lead = prose.filter((each) => each.heading === '');
  const level = (options.headingLevel ?? 3) + (heading === undefined ? 0 : 1);
  const inside: WriteOptions = { ...spoken, headingLevel: level };
  return [
    writeSections(
      [
        {
          heading: heading === undefined ? '' : say(heading),
          paragraphs: lead.flatMap(({ paragraphs }) => paragraphs ?? []),
          items: lead.flatMap(({ items }) => items ?? []),
          facts: [...own.flatMap(([field, value]) => (value ? [{ term: term(field), value: say(value) }] : [])), ...said(facts)],
        },
      ],
      spoken,
    ),
    philosophy
      ? [
          writeSections([{ heading: term('philosophy') }], inside),
          `<blockquote><p>${phraseHtml(say(philosophy.text), spoken)}</p></blockquote>`,
          philosophy.explanation === undefined ? '' : `<p>${phraseHtml(say(philosophy.explanation), spoken)}</p>`,
        ]
      : [],
    writeSections(
      prose.filter((each) => each.heading !== ''),
      inside,
    ),
  ]
    .flat()
    .filter(Boolean)
    .join('\n');
}
