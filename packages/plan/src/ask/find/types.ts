import type { Phrase } from '../../shapes/types.ts';

type Maybe<T> = T | undefined;
type Yes = Maybe<boolean | Phrase>;

/** What finding needs to know of a window: the plan's own nouns have it, and so have the rows of a page. */
export interface Findable {
  name: Phrase;
  kana?: Maybe<string>;
  themes?: Maybe<readonly Phrase[]>;
  audience?: Maybe<readonly Phrase[]>;
  area?: Maybe<readonly Phrase[]>;
  description?: Maybe<Phrase>;
  phones?: Maybe<readonly { number: string; languages?: Maybe<readonly string[]>; note?: Maybe<Phrase> }[]>;
  fax?: Maybe<string>;
  email?: Maybe<string>;
  form?: Maybe<string>;
  online?: Yes;
  visit?: Yes;
  homeVisit?: Yes;
  reservation?: Yes;
  languages?: Maybe<readonly string[]>;
  signLanguage?: Yes;
  writing?: Yes;
  barrierFree?: Yes;
  documents?: Maybe<readonly Phrase[]>;
  provider?: Maybe<Phrase>;
  place?: Maybe<{ name?: Maybe<Phrase>; address?: Maybe<Phrase>; building?: Maybe<Phrase> }>;
  note?: Maybe<Phrase>;
  general?: Maybe<boolean>;
}

/** Plain words for themes. The plan's own `synonyms` are such entries. */
export interface Synonyms {
  id: string;
  /** What windows call it, in names, themes and audiences. The first is the reason that is printed. */
  themes: readonly Phrase[];
  /** What people say. */
  words: readonly Phrase[];
  /** Whoever says so may be in danger: the crisis lines come first. */
  urgent?: Maybe<boolean>;
  /** Also means the windows that turn nobody away. */
  general?: Maybe<boolean>;
}

/** A situation to tick. */
export interface Worry {
  id: string;
  /** Worries of a group stand together. */
  group?: Maybe<string>;
  label: Phrase;
  /** Ids of the synonyms whose windows it brings. */
  synonyms: readonly string[];
}

/** How one can be in touch, by the field that says so; `noReservation` for a window to which one can just come or call. */
export type Way =
  'phones' | 'fax' | 'email' | 'form' | 'online' | 'visit' | 'homeVisit' | 'noReservation' | 'signLanguage' | 'writing' | 'barrierFree';

/** Why a window is among the results, the strongest reason first. `all`: nothing was asked. `general`: nothing was found. */
export type Reason = 'exact' | 'name' | 'theme' | 'audience' | 'synonym' | 'text' | 'general' | 'all';

export interface Why {
  by: Reason;
  /** The word as it was typed, or the id of the worry. Never put this into an address, an event, a log or a store. */
  need?: string;
  /** For a synonym: what is meant by it, as the data say it (生活困窮). */
  theme?: string;
}

export interface Found<W> {
  window: W;
  /** Higher is better; comparable within one finding only. */
  score: number;
  /** A reason for each need that the window meets; windows share them. */
  why: readonly Why[];
}

export interface Question<W> {
  /** What somebody typed. */
  words?: Maybe<string>;
  /** Ids of the worries that were ticked. */
  worries?: Maybe<readonly string[]>;
  /** Narrowing: within one list any will do, and every list must hold. An empty list narrows nothing. */
  areas?: Maybe<readonly string[]>;
  audiences?: Maybe<readonly string[]>;
  ways?: Maybe<readonly Way[]>;
  /** BCP 47 tags; `jsl` is Japanese sign language. */
  languages?: Maybe<readonly string[]>;
  /** Whether a window is open at this moment; given by the caller, who knows the time. */
  openNow?: Maybe<(window: W) => boolean>;
}

export interface Finding<W, Line = unknown> {
  /** Never empty while there are windows at all. */
  results: Found<W>[];
  /** Those that the index was prepared with; with every answer, so that they are always in sight. */
  crisisLines: readonly Line[];
  /** False when nothing fits: the results are then the windows that turn nobody away. */
  found: boolean;
  /** How many of the results to show first. */
  few: number;
  /** How many more there would be without the narrowing. */
  outside: number;
  /** What was said sounds like danger: the crisis lines come first. */
  urgent: boolean;
}
