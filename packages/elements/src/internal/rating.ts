import type { Phrase, Words } from '@tomoni/plan';
import { html, nothing } from 'lit';

/**
 * Mark and words of an assessment in the tone of their scale, for elements that print them beside their items; `badgeStyles` are theirs.
 *
 * @param tone Of the scale's step; without one (a mark that no scale has) there is none.
 * @param before For screen readers: which axis it is.
 */
export const rating = (words: Words, tone: string | undefined, phrase: (value: Phrase) => unknown, before?: string): unknown =>
  html`<span class="badge tone-${tone ?? 'neutral'}" part="badge"
    >${before ? html`<span class="sr">${before}</span>` : nothing}${words.mark ? html`<span class="mark">${words.mark}</span>` : nothing}<span
      >${phrase(words.label)}</span
    ></span
  >`;
