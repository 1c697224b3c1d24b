import { planDocument } from '../model/document.ts';
import type { MakeProblem } from './messages.ts';
import type { Path, PlanError, PlanWarning } from './problem.ts';
import type { Loose } from './references.ts';
import { walk } from './schema-walk.ts';
import { suggester } from './suggest.ts';

/** Checks field by field what the schema leaves open: unknown fields, languages of texts, sources. */
export function checkFields(
  document: Loose,
  checkSource: (value: unknown, path: Path) => void,
  problem: MakeProblem,
): { errors: PlanError[]; warnings: PlanWarning[] } {
  const errors: PlanError[] = [];
  const warnings: PlanWarning[] = [];
  const suggest = suggester();
  const language = typeof document.language === 'string' ? document.language : 'ja';
  walk(planDocument, document, {
    object: (object, known, path, open) => {
      if (known.includes('source')) checkSource(object.source, [...path, 'source']);
      for (const key of Object.keys(object)) {
        if (known.includes(key)) continue;
        // A field that is there already was not mistyped.
        const missing = known.filter((name) => object[name] === undefined);
        const suggestion = suggest(key, missing);
        // Where a town may add fields of its own, only those that look like a slip are told: `phone` for `phones`.
        if (!open || suggestion !== undefined) warnings.push(problem('unknown-field', [...path, key], { suggestion }));
      }
    },
    languages: (texts, path) => {
      const has = Object.keys(texts).some((tag) => tag.toLowerCase() === language.toLowerCase());
      if (!has) errors.push(problem('missing-language', path, { name: language }));
    },
  });
  return { errors, warnings };
}
