// One namespace an element; loaded as one file when a page speaks this language.
import { progress } from './progress.ts';

export default { progress };
