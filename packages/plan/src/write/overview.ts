import type { OverviewCard } from '../read/overview-table.ts';
import { OVERVIEW_HEADINGS, OVERVIEW_TABLE, PREVIOUS_TERMS } from '../read/overview-table.ts';
import { columnOf, nameOf } from '../read/column.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Fact, Phrase } from '../shapes/types.ts';
import { speaker, type WriteOptions } from './options.ts';
import { phraseHtml } from './phrase.ts';
import { rowsOfNouns } from './records.ts';
import { writeSections, type SectionDraft } from './sections.ts';
import { numbered } from './title.ts';

const ADDRESSES: Record<string, (value: string) => string> = {
  phone: (value) => `tel:${value.normalize('NFKC').replace(/[^\d+]/g, '')}`,
  email: (value) => `mailto:${value}`,
  url: (value) => value,
};

/** Telephone, mail and website are links; the invented numbers of a fictional plan are not. */
function linked(field: string | undefined, value: Phrase, fictional: boolean | undefined): Phrase {
  const address = field === undefined || (fictional && field === 'phone') ? undefined : ADDRESSES[field];
  const text = plainText(value);
  return address && text ? [{ tag: 'a', href: address(text), children: [text] }] : value;
}

/**
 * 計画の概要 as a list of terms, then 基本理念 with a quotation, 前計画 and the prose as sections.
 * What the model has apart and a page prints together stands together: 〒021-0877 岩手県….
 */
export function writeOverview(overview: OverviewCard, options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const { postalCode, philosophy, previous, sections, facts, heading, ...rest } = overview;
  const term = (name: string): Phrase => say({ ja: name });
  const place = postalCode
    ? { address: joinPhrases(`〒${postalCode.replace(/^〒/, '')}`, rest.address === undefined ? '' : say(rest.address), ' ') }
    : {};
  const [row] = rowsOfNouns([{ ...rest, ...place }], OVERVIEW_TABLE, options);
  const all: Fact[] = [
    ...row!.cells.map(({ column, value }) => ({
      term: term(column),
      value: linked(columnOf(column, OVERVIEW_TABLE.columns)?.field, value, rest.fictional),
    })),
    ...facts.map((fact) => ({ term: say(fact.term), value: say(fact.value) })),
  ];
  const headed = (field: string): Phrase => term(nameOf(OVERVIEW_HEADINGS.find((column) => column.field === field)!));
  const outer = heading === undefined ? (options.headingLevel ?? 3) : (options.headingLevel ?? 3) + 1;
  const inside: WriteOptions = { ...spoken, headingLevel: outer };
  const prose = sections.map(({ id, number, title, paragraphs, items, facts: own }): SectionDraft => ({
    id,
    heading: numbered(number, say(title)),
    paragraphs: paragraphs.map(say),
    items: items.map(say),
    facts: own.map((fact) => ({ term: say(fact.term), value: say(fact.value) })),
  }));
  const lead = prose.filter((each) => each.heading === '');
  const before: Fact[] = PREVIOUS_TERMS.flatMap((column) => {
    const value = previous?.[column.field as keyof typeof previous];
    return value === undefined ? [] : [{ term: term(nameOf(column)), value: say(value) }];
  });
  return [
    writeSections(
      [
        {
          heading: heading === undefined ? '' : say(heading),
          paragraphs: lead.flatMap((each) => each.paragraphs ?? []),
          items: lead.flatMap((each) => each.items ?? []),
          facts: all,
        },
      ],
      spoken,
    ),
    philosophy
      ? [
          writeSections([{ heading: headed('philosophy') }], inside),
          `<blockquote><p>${phraseHtml(say(philosophy.text), spoken)}</p></blockquote>`,
          philosophy.explanation === undefined ? '' : `<p>${phraseHtml(say(philosophy.explanation), spoken)}</p>`,
        ]
      : [],
    previous ? writeSections([{ heading: headed('previous'), facts: before }], inside) : '',
    writeSections(
      prose.filter(({ heading: title }) => title !== ''),
      inside,
    ),
  ]
    .flat()
    .filter(Boolean)
    .join('\n');
}
