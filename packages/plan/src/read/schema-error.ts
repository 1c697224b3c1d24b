import type { BaseIssue } from 'valibot';
import { planDocument } from '../model/document.ts';
import type { MakeProblem } from './messages.ts';
import type { Path, PlanError } from './problem.ts';
import { expectedAt } from './schema-walk.ts';
import { suggester } from './suggest.ts';

/** Turns an issue of the schema library into an error in our own words. */
export function schemaError(issue: BaseIssue<unknown>, problem: MakeProblem): PlanError {
  const path: Path = (issue.path ?? []).map(({ key }) => key as string | number);
  const { input: found, message } = issue;
  if (found === undefined) return problem('missing', path, expectedAt(planDocument, path));
  if (message === 'empty') return problem('empty', path);
  const [expected, limit] = message.split(' ') as [string, string?];
  if (limit !== undefined) return problem('out-of-range', path, { found, expected, limit });
  if (expected !== 'choice') return problem('wrong-value', path, { found, expected });
  const { words = [] } = expectedAt(planDocument, path);
  return problem('wrong-value', path, { found, words, suggestion: typeof found === 'string' ? suggester()(found, words) : undefined });
}
