import { html } from 'lit';

/** 下関市｜地域福祉計画｜策定推進会議: behind a place, a plan and a council, where a word of three letters or more follows. */
const WORDS = /(?<=[\p{sc=Han}\p{sc=Hira}]{2}[市区町村県]|計画|協議会)(?![市区町村県])(?=\p{sc=Han}{3})/u;
/** A telephone number. */
const NUMBER = /(\d[\d-]{7,}\d)/;

/** Names of plans and meetings, which browsers take for one word and tear anywhere, with places where a line may end. */
export const withBreaks = (drawn: unknown): unknown =>
  typeof drawn === 'string' ? drawn.split(WORDS).map((word, place) => (place ? html`<wbr />${word}` : word)) : drawn;

/** Text whose telephone numbers stay in one line: `.whole`. */
export const withWholes = (drawn: unknown): unknown =>
  typeof drawn === 'string'
    ? drawn.split(NUMBER).map((part, place) => (place % 2 ? html`<span class="whole">${part}</span>` : part))
    : drawn;
