import type { PlanDocument } from '../index.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Words } from '../shapes/types.ts';

type Scale = PlanDocument['scales'][number];
type Step = Scale['steps'][number];

/** A step of a scale, with the scale that it belongs to. */
export interface FoundStep {
  scale: Scale;
  step: Step;
}

/** Marks are compared by form: ○ (U+25CB) and 〇 (U+3007) look alike and are typed for each other, Ａ is A. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〇◯⚪]/g, '○')
    .trim();

/**
 * Which step the words of a badge mean. The mark decides, since a translator changes the label; the label decides
 * where there is no mark (拡充), and between scales that share a mark.
 *
 * @param within Narrows the scales: by id, or by axis (`progress` 進捗状況, `direction` 今後の方向性).
 */
export function findStep(
  scales: readonly Scale[],
  words: Words,
  within: { scale?: string | undefined; axis?: string | undefined } = {},
): FoundStep | undefined {
  const mark = bare(words.mark ?? '');
  const label = bare(plainText(words.label));
  let found: FoundStep | undefined;
  for (const scale of scales) {
    if ((within.scale || scale.id) !== scale.id || (within.axis || scale.axis) !== scale.axis) continue;
    for (const step of scale.steps) {
      if (mark && bare(step.mark ?? '') !== mark) continue;
      const labels = typeof step.label === 'string' ? [step.label] : Object.values(step.label);
      if (labels.some((text) => bare(text) === label)) return { scale, step };
      if (mark) found ??= { scale, step };
    }
  }
  return found;
}
