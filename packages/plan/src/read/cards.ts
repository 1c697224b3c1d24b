/**
 * The nouns of the plan as a page gives them: Phrase where the model has Text, and only what plain HTML can say.
 * Ids are those of the page's headings, where it has any; nothing points to another noun by id.
 */
import type { Cell, Fact, Phrase, Words } from '../shapes/types.ts';
import type { PhoneCard } from './forms/phones.ts';
import type { ClosureCard } from './forms/closures.ts';

export type { ClosureCard, PhoneCard };

export interface RoleCard {
  id?: string;
  number?: string;
  /** As the town writes it, without the number. */
  title: Phrase;
  paragraphs: Phrase[];
  actions: Phrase[];
  facts: Fact[];
  lawRef?: Phrase;
  tier?: '自助' | '互助' | '共助' | '公助';
}

export interface PhaseCard {
  id?: string;
  /** The word of the figure: Plan. */
  label?: string;
  name: Phrase;
  paragraphs: Phrase[];
  items: Phrase[];
}

export interface CycleCard {
  title?: Phrase;
  phases: PhaseCard[];
}

export interface StepCard extends Words {
  note?: Phrase;
  /** From 1, as the page prints them. */
  order: number;
}

export interface ScaleCard {
  steps: StepCard[];
}

export interface FundingCard {
  id?: string;
  title: Phrase;
  paragraphs: Phrase[];
  items: Phrase[];
}

export interface ChannelCard {
  id?: string;
  title: Phrase;
  description?: Phrase;
}

export interface LegalBasisCard {
  id?: string;
  title: Phrase;
  law?: Phrase;
  article?: Phrase;
  date?: string;
  paragraphs: Phrase[];
  items: { title: Phrase; text: Phrase }[];
}

export interface NodeCard {
  /** Place in the tree, `1-2`; the page gives no ids. */
  id: string;
  parent?: string;
  /** Id of the level of this depth, when the levels are given; else `level-1`, `level-2` … */
  level: string;
  number?: string;
  title: Phrase;
  subtitle?: Phrase;
  flags: string[];
  shortLabel?: Phrase;
  issue?: Phrase;
  response?: Phrase;
  measures: Phrase[];
  actions: Phrase[];
  /** 進捗状況, the latest known. */
  progress?: Words;
  /** 今後の方向性, the latest known. */
  direction?: Words;
  /** Columns of a table that the vocabulary does not know: 担当課. */
  facts?: Fact[];
}

/** What a page may say of a node under a name of its own. */
export type NodeField = 'shortLabel' | 'issue' | 'response' | 'measures' | 'actions' | 'progress' | 'direction';

/** The goal tree of a page. */
export interface GoalsOfPage {
  /** What stands over the whole tree and is no node of it. */
  title?: Phrase;
  /** From the top, one for each depth; '' where the page does not name it. */
  levels: { id: string; label: Phrase }[];
  /** Parents before their children. */
  nodes: NodeCard[];
  /** What the page calls the fields: 現状と課題 for 課題認識. */
  terms: Partial<Record<NodeField, Phrase>>;
}

/** What every record has besides its fields. */
export interface RecordCard {
  /** Its row in the table, from 1, without the header. */
  row: number;
  /** Columns that the vocabulary does not know, as the page gives them. */
  extra: Cell[];
}

export interface ScheduleCard {
  hours?: Phrase;
  closed?: Phrase;
  days?: string;
  /** HH:MM */
  opens?: string;
  /** HH:MM */
  closes?: string;
  note?: Phrase;
  byDay?: Partial<
    Record<'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday' | 'holiday' | 'weekdays', Phrase>
  >;
  /** YYYY-MM-DD */
  validFrom?: string;
  validThrough?: string;
  closures?: ClosureCard[];
}

export interface OfficeCard {
  number?: number;
  name: Phrase;
  kind?: 'head' | 'branch';
  postalCode?: string;
  address?: Phrase;
  phone?: string;
  fax?: string;
  email?: string;
  url?: string;
  latitude?: number;
  longitude?: number;
  coordinateAccuracy?: string;
  hours?: Phrase;
  schedule?: Omit<ScheduleCard, 'hours'>;
  note?: Phrase;
}

export interface PlaceCard {
  name?: Phrase;
  address?: Phrase;
  building?: Phrase;
  postalCode?: string;
  latitude?: number;
  longitude?: number;
  access?: Phrase;
}

export interface WindowCard {
  name: Phrase;
  kana?: string;
  themes?: Phrase[];
  audience?: Phrase[];
  area?: Phrase[];
  description?: Phrase;
  phones?: PhoneCard[];
  fax?: string;
  email?: string;
  form?: string;
  online?: boolean | Phrase;
  visit?: boolean | Phrase;
  homeVisit?: boolean | Phrase;
  reservation?: boolean | Phrase;
  /** BCP 47 */
  languages?: string[];
  signLanguage?: boolean | Phrase;
  writing?: boolean | Phrase;
  barrierFree?: boolean | Phrase;
  cost?: Phrase;
  documents?: Phrase[];
  provider?: Phrase;
  place?: PlaceCard;
  schedule?: ScheduleCard;
  /** YYYY-MM-DD */
  checked?: string;
  note?: Phrase;
  url?: string;
  sensitive?: boolean;
  general?: boolean;
}

export interface IndicatorCard {
  title: Phrase;
  /** The goal by its words. */
  node?: Phrase;
  unit?: string;
  baseline?: { value?: number; fiscalYear?: number; survey?: Phrase };
  direction?: 'increase' | 'decrease' | 'maintain';
  target?: { value?: number; fiscalYear?: number };
  tolerance?: number;
  observations?: { value: number; fiscalYear: number; survey?: Phrase }[];
  note?: Phrase;
}

export interface AssessmentCard {
  /** The goal that it belongs to, by its words. */
  goal?: Phrase;
  /** What is assessed, by its words. */
  target: Phrase;
  fiscalYear?: number;
  checkpoint?: Phrase;
  assessor?: Phrase;
  progress?: Words;
  direction?: Words;
  comment?: Phrase;
}

export interface BodyCard {
  name: Phrase;
  side?: 'municipality' | 'council' | 'joint' | 'independent';
  kind?: Phrase;
  membership?: Phrase;
  maximum?: number;
  duties?: Phrase[];
  planned?: boolean;
  parent?: Phrase;
}

export interface ScaleStepCard {
  label: Phrase;
  mark?: string;
  note?: Phrase;
}
