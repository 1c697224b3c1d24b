import type { Source } from '../model/types.ts';
import { SOURCE_TERMS, type SourceCard } from '../read/sections.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import type { Phrase } from '../shapes/types.ts';
import { formatDate } from '../model/partial-date.ts';
import { speaker, type WriteOptions } from './options.ts';
import { idAttribute, phraseHtml } from './phrase.ts';
import { strong, writeList, writeSections, type SectionDraft } from './sections.ts';
import { numbered } from './title.ts';

/** What is said of one goal: 評価 and 課題 of the previous plan. */
interface Evaluated {
  id?: string | undefined;
  /** Name of the goal's level: 基本目標. */
  level?: Phrase | undefined;
  number?: string | undefined;
  title?: Phrase | undefined;
  evaluation: readonly Phrase[];
  issues: readonly Phrase[];
}

/** 前計画の評価 as sections, one a goal (計画全体 where it names none), with a list under 評価 and one under 課題. */
export function writePreviousEvaluation(goals: readonly Evaluated[], options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const list = (heading: string, items: readonly Phrase[]): SectionDraft[] =>
    items.length ? [{ heading: say({ ja: heading }), items: items.map(say) }] : [];
  const sections = goals.map(({ id, level, number, title = { ja: '計画全体' }, evaluation, issues }): SectionDraft => ({
    id: id && `previous-${id}`,
    heading: joinPhrases(level ? say(level) : '', numbered(number, say(title)), ' '),
    sections: [...list('評価', evaluation), ...list('課題', issues)],
  }));
  return writeSections(sections, spoken);
}

const linkTo = (url: Phrase): Phrase => [{ tag: 'a', href: String(url), children: [String(url)] }];

/** 出典 as a numbered list: the title, then 発行者, 年月日, URL and 備考 on a line each. With `ids` an item is `source-` and the source's id. */
export function writeSources(sources: readonly (Source | SourceCard)[], options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const write = {
    publisher: say,
    date: (date: Phrase) => formatDate(String(date), spoken.language),
    url: linkTo,
    note: say,
  };
  const items = sources.map((source) => {
    const lines = SOURCE_TERMS.map(({ field, names }): Phrase => {
      const value = source[field as keyof typeof write];
      return value === undefined ? '' : joinPhrases(say({ ja: names.split('|')[0]! }), write[field as keyof typeof write](value), '：');
    });
    const said = lines.reduce<Phrase>((all, line) => joinPhrases(all, line), strong(say(source.title)));
    return `<li${idAttribute(source.id && `source-${source.id}`, options)}>${phraseHtml(said, spoken)}</li>`;
  });
  return items.length ? ['<ol>', ...items, '</ol>'].join('\n') : '';
}

/** 主体 as a list of names. */
export function writeActors(actors: readonly { name: Phrase }[], options: WriteOptions = {}): string {
  return writeList(
    actors.map(({ name }) => name),
    options,
  );
}
