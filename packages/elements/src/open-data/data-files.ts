import type { Fact, Phrase, PlanDocument } from '@tomoni/plan';

/** One file in the list. */
export interface ListedFile {
  /** What is in it: a link of the page, or words for what is made when it is asked for. */
  title: Phrase;
  /** Kind and size: CSV・21行. */
  about?: Phrase | undefined;
  /** Name of the file to make; without one the title is all there is. */
  name?: string | undefined;
}

/** Files under a heading, or under none. */
export interface FileList {
  heading: Phrase;
  paragraphs: readonly Phrase[];
  files: readonly ListedFile[];
  facts: readonly Fact[];
  sections: readonly FileList[];
}

/** What the element shows. */
export interface OpenData {
  lists: readonly FileList[];
  /** The plan from which files are made; none where all of them are links. */
  plan?: PlanDocument | undefined;
}
