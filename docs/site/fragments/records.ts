import { block, Html } from './html.ts';

/** A box for a wide table that scrolls sideways on a narrow screen, by keyboard too. */
export const scrolling = (caption: string, written: string): Html =>
  block('section', { class: 'scroll', tabindex: '0', 'aria-label': caption }, new Html(written));
