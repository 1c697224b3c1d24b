import type { PlanDocument } from '@tomoni/plan';
import { fragments } from './fragments.ts';

/** `<!--plan:roles-->` or `<!--plan:scale direction-->` on a line of its own, or within one. */
const MARK = /([ \t]*)<!--\s*plan:([^]*?)-->/g;

/**
 * Fills the marks of a town page with what the plan says, indented as the mark is.
 *
 * @param page Name of the page, for messages.
 * @throws {Error} for a mark that nobody knows, or one that asks for what the plan does not have
 */
export function fillMarks(html: string, plan: PlanDocument, page: string): string {
  return html.replace(MARK, (_, indent: string, mark: string) => {
    const [name = '', argument, ...more] = mark.trim().split(/\s+/);
    const write = Object.hasOwn(fragments, name) ? fragments[name] : undefined;
    if (!write || more.length) {
      throw new Error(`${page}: there is no <!--plan:${mark}-->; known: ${Object.keys(fragments).join(', ')}`);
    }
    try {
      return write(plan, argument).replace(/^(?=.)/gm, indent);
    } catch (cause) {
      throw new Error(`${page}: <!--plan:${mark}-->: ${(cause as Error).message}`, { cause });
    }
  });
}
