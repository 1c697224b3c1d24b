// One namespace an element; loaded as one file when a page speaks this language.
import { consultationFinder } from './consultation-finder.ts';
import { officeMap } from './office-map.ts';
import { pdcaCycle } from './pdca-cycle.ts';
import { progress } from './progress.ts';
import { roleCards } from './role-cards.ts';

export default { consultationFinder, officeMap, pdcaCycle, progress, roleCards };
