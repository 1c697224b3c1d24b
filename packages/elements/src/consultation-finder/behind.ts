// What comes behind the page's own list: reading it, and what is not seen before a window is opened.
export { drawDetails } from './draw-details.ts';
export { readConsultationFinder } from './read-consultation-finder.ts';
