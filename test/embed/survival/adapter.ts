/** A sanitizer or an editor: what it makes of HTML that a web officer pastes. */
export interface Adapter {
  name: string;
  /** Of the package that was run. */
  version: string;
  /** How it is set up, in words for the table. */
  setup: string;
  /** It shows a tag that it does not allow as text: who pastes one, sees it. */
  showsTags?: boolean;
  /** Set up as a vendor does who is asked to let the markup through; not as it comes. */
  asked?: boolean;
  /** Why it cannot run here; then `clean` is never called. */
  absent?: string;
  /** Each piece of HTML, as it comes out. */
  clean: (pieces: readonly string[]) => Promise<string[]>;
}
