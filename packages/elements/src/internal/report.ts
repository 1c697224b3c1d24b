import { TomoniErrorEvent, type Problem } from './error-event.ts';

const said = new WeakMap<EventTarget, Set<string>>();

function isNews(on: EventTarget, message: string): boolean {
  let messages = said.get(on);
  if (!messages) said.set(on, (messages = new Set()));
  return messages.size !== messages.add(message).size;
}

/** One message on the console and one `tomoni-error`, however often the same problem comes up on the same element. */
export function reportError(element: Element, problem: Problem): void {
  if (!isNews(element, problem.message)) return;
  const lines = [`<${element.localName}> ${problem.message}`, ...(problem.details ?? []).map((line) => `  - ${line}`)];
  console.error(lines.join('\n'), ...(problem.cause === undefined ? [] : [problem.cause]));
  element.dispatchEvent(new TomoniErrorEvent(problem));
}

/** A warning is for the web team only and is said once a page: nothing is lost, but something is probably not meant so. */
export function warnOnce(element: Element, message: string): void {
  if (isNews(element.ownerDocument, message)) console.warn(`<${element.localName}> ${message}`);
}

/** The problem in something caught: its own words when it has them. */
export function problemOf(cause: unknown): Problem {
  const { problem } = cause as { problem?: Problem };
  return problem ?? { code: 'fetch-failed', message: '計画のデータを読み込めませんでした。 Could not load the plan.', cause };
}
