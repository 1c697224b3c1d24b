import { formatFiscalYear } from '../model/fiscal-year.ts';
import { formatDate } from '../model/partial-date.ts';
import type { LegalBasis } from '../model/legal-basis.ts';
import { localise, type Text } from '../model/text.ts';
import type { PlanDocument, Source } from '../model/types.ts';
import type { OverviewCard } from '../read/overview.ts';
import type { PreviousEvaluationCard } from '../read/sections.ts';
import type { Fact, Phrase } from '../shapes/types.ts';

/** Words of an overview that are not the plan's own. */
export interface OverviewWords {
  /** BCP 47 tag of the reader's language, for years and dates. */
  language: string;
  /** The term for a field: `publisher` → 策定者. */
  term: (field: string) => Phrase;
}

/** A link that shows where it leads; the invented numbers of a fictional plan lead nowhere. */
const link = (href: string, text: string): Phrase => [
  { tag: 'a', href: href + (href === 'tel:' ? text.normalize('NFKC').replace(/[^\d+]/g, '') : text), children: [text] },
];

/**
 * Whether an entry of the legal basis is a law, an order, a rule or a bylaw: by its article, or by what Japanese laws are called
 * （法, 法律, 政令, 省令, 規則, 条例）. A decision of the cabinet or a plan of the nation is none, and is told with its own title alone.
 */
const isLaw = ({ law, article }: LegalBasis): boolean =>
  article !== undefined || /(?:法|法律|令|規則|条例)$/.test(localise(law, 'ja').text.trim());

/** 計画の概要 of a plan: its identity and idea, its purpose, what is new in it, the plan before, and the laws on which it rests by name. */
export function overviewOf(document: PlanDocument, { language, term }: OverviewWords): OverviewCard {
  const { plan, legalBasis } = document;
  const { publisher, title, edition, kind, period, draft, fictional, philosophy, previous } = plan;
  const { phone, email, url, postalCode, address } = publisher;
  const plain = (text: Text): string => localise(text, language, document.language).text;
  const own = (text: string): Text => ({ [language]: text });
  const named = legalBasis.filter(isLaw);
  const laws = new Set(named.map(({ law, article }) => plain(law) + (article ? ` ${plain(article)}` : '')));
  const lawLanguage = named[0] && localise(named[0].law, language, document.language).lang;
  const code = postalCode ? `〒${postalCode.replace(/^〒/, '')} ` : '';
  const place: Text =
    typeof address === 'object'
      ? Object.fromEntries(Object.entries(address).map(([tag, text]) => [tag, code + text]))
      : (code + (address ?? '')).trim();
  const rows: [field: string, value: Phrase | undefined | false | ''][] = [
    ['formulated', plan.formulated && own(formatDate(plan.formulated, language))],
    ['midterm', plan.midterm !== undefined && own(formatFiscalYear(plan.midterm, language))],
    ['publisher', publisher.name],
    ['address', place],
    ['phone', phone && (fictional ? phone : link('tel:', phone))],
    ['fax', publisher.fax],
    ['email', email && link('mailto:', email)],
    ['url', url && link('', url)],
    ['areaCode', plan.areaCode],
    ['legalBasis', lawLanguage && { [lawLanguage]: [...laws].join('、') }],
    ['contact', plan.contact],
    ['note', plan.note],
  ];
  const known = (all: typeof rows): Fact[] => all.flatMap(([field, value]) => (value ? [{ term: term(field), value }] : []));
  const prose = document.sections.filter(({ topic }) => /^(purpose|features)$/.test(topic));
  return {
    title,
    ...(edition && { edition }),
    ...(kind && { kind }),
    ...(period && { period }),
    ...(draft && { draft }),
    ...(fictional && { fictional }),
    ...(philosophy && { philosophy: philosophy as { text: Text } }),
    facts: known(rows),
    sections: [
      ...prose.map((section) => ({ ...section, facts: [] })),
      ...(previous
        ? [
            {
              title: term('previous'),
              paragraphs: [],
              items: [],
              facts: known([
                ['title', previous.title],
                ['philosophy', previous.philosophy],
                ['summary', previous.summary],
              ]),
            },
          ]
        : []),
    ],
  };
}

/** 前計画の評価 with the goal's own words: `level` is the name of its level（基本目標）; no title where the plan as a whole is meant. */
export interface EvaluatedGoal extends Omit<PreviousEvaluationCard, 'title'>, Pick<Source, 'summarised'> {
  level?: Text | undefined;
  title?: Text | undefined;
}

/** 前計画の評価 of a plan, with the goals that they belong to. */
export const previousEvaluationOf = ({ previousEvaluation, nodes, levels }: PlanDocument): EvaluatedGoal[] =>
  previousEvaluation.map(({ node, ...rest }) => {
    const goal = nodes.find(({ id }) => id === node);
    return {
      ...rest,
      ...(goal && {
        title: goal.title,
        level: levels.find(({ id }) => id === goal.level)?.label,
        ...(goal.number && { number: goal.number }),
      }),
    };
  });
