import { formatDate } from '../model/partial-date.ts';
import type { Channel, Cycle, Funding, LegalBasis, PlanSection, Role } from '../model/types.ts';
import type { ChannelCard, CycleCard, FundingCard, LegalBasisCard, RoleCard } from '../read/cards.ts';
import { nameOf, type Column } from '../read/column.ts';
import type { EntryCard } from '../read/entries.ts';
import type { TermCard } from '../read/sections.ts';
import { LEGAL_TERMS, ROLE_TERMS } from '../read/terms.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Fact, Phrase } from '../shapes/types.ts';
import { speaker, type WriteOptions } from './options.ts';
import { idAttribute, phraseHtml } from './phrase.ts';
import { strong, writeList, writeSections, type SectionDraft } from './sections.ts';
import { numbered } from './title.ts';

/** A field under the word by which the vocabulary knows it, in Japanese; nothing when it is empty. */
function fact(terms: readonly Column[], field: string, value: Phrase | undefined, say: (phrase: Phrase) => Phrase): Fact[] {
  const column = terms.find((each) => each.field === field);
  return column && value ? [{ term: say({ ja: nameOf(column) }), value: say(value) }] : [];
}

/** 役割 as sections: title, paragraphs, actions; 区分, 根拠法令 and the facts as a list of terms. */
export function writeRoles(roles: readonly (Role | RoleCard)[], options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const sections = roles.map(({ id, number, title, paragraphs, actions, facts, lawRef, tier }): SectionDraft => ({
    id,
    heading: numbered(number, say(title)),
    paragraphs: paragraphs.map(say),
    items: actions.map(say),
    facts: [
      ...fact(ROLE_TERMS, 'tier', tier && { ja: tier }, say),
      ...fact(ROLE_TERMS, 'lawRef', lawRef, say),
      ...facts.map(({ term, value }) => ({ term: say(term), value: say(value) })),
    ],
  }));
  return writeSections(sections, spoken);
}

/** `Plan（計画）`, in the brackets of the name's script. */
function phaseHeading(label: string | undefined, name: Phrase): Phrase {
  if (!label) return name;
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plainText(name));
  const [before, after] = wide ? [`${label}（`, '）'] : [`${label} (`, ')'];
  return typeof name === 'string' ? before + name + after : Array.isArray(name) ? [before, ...name, after] : name;
}

/** 進行管理の循環 as sections, one a phase, under the cycle's title; `current` (id of a phase) is marked by `aria-current`. */
export function writeCycle(cycle: Cycle | CycleCard, options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const current = 'current' in cycle ? cycle.current : undefined;
  const phases = cycle.phases.map(({ id, label, name, paragraphs, items }): SectionDraft => ({
    id,
    heading: phaseHeading(label, say(name)),
    paragraphs: paragraphs.map(say),
    items: items.map(say),
    current: current !== undefined && id === current,
  }));
  return writeSections(cycle.title === undefined || phases.length < 2 ? phases : [{ heading: say(cycle.title), sections: phases }], spoken);
}

/** 本文 as sections. */
export function writeProse(prose: readonly (PlanSection | EntryCard)[], options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const sections = prose.map(({ id, number, title, paragraphs, items }): SectionDraft => ({
    id,
    heading: numbered(number, say(title)),
    paragraphs: paragraphs.map(say),
    items: items.map(say),
  }));
  return writeSections(sections, spoken);
}

/** 財源 as sections. */
export function writeFunding(funding: readonly (Funding | FundingCard)[], options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  return writeSections(
    funding.map(({ id, title, paragraphs, items }) => ({
      id,
      heading: say(title),
      paragraphs: paragraphs.map(say),
      items: items.map(say),
    })),
    spoken,
  );
}

/** 周知・広報の手段 as sections with a paragraph each, or as one list（**広報紙**：…）. */
export function writeChannels(
  channels: readonly (Channel | ChannelCard)[],
  options: WriteOptions & { as?: 'sections' | 'list' } = {},
): string {
  const { say, spoken } = speaker(options);
  if (options.as === 'list') {
    const item = ({ title, description }: Channel | ChannelCard): Phrase =>
      joinPhrases(strong(say(title)), description ? say(description) : '', '：');
    return writeList(channels.map(item), spoken);
  }
  return writeSections(
    channels.map(({ id, title, description }) => ({ id, heading: say(title), paragraphs: description ? [say(description)] : [] })),
    spoken,
  );
}

/** 根拠法令 as sections; 法令, 条項 and 年月日 as terms, the points as sections inside. */
export function writeLegalBasis(legalBasis: readonly (LegalBasis | LegalBasisCard)[], options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const sections = legalBasis.map(({ id, title, law, article, date, paragraphs, items }): SectionDraft => ({
    id,
    heading: say(title),
    paragraphs: paragraphs.map(say),
    facts: [
      ...fact(LEGAL_TERMS, 'law', law, say),
      ...fact(LEGAL_TERMS, 'article', article, say),
      ...fact(LEGAL_TERMS, 'date', date && [formatDate(date, spoken.language)], say),
    ],
    sections: items.map((item) => ({ heading: say(item.title), paragraphs: item.text ? [say(item.text)] : [] })),
  }));
  return writeSections(sections, spoken);
}

/** 用語集 as a list of terms. */
export function writeGlossary(glossary: readonly TermCard[], options: WriteOptions = {}): string {
  const entries = glossary.map(
    ({ id, term, definition }) =>
      `<dt${idAttribute(id, options)}>${phraseHtml(term, options)}</dt>\n<dd>${phraseHtml(definition, options)}</dd>`,
  );
  return entries.length ? `<dl>\n${entries.join('\n')}\n</dl>` : '';
}
