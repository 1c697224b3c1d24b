import { TomoniErrorEvent, type Problem } from './error-event.ts';
import { VERSION } from './version.ts';

const said = new WeakMap<EventTarget, Set<string>>();

function isNews(on: EventTarget, message: string): boolean {
  let messages = said.get(on);
  if (!messages) said.set(on, (messages = new Set()));
  return messages.size !== messages.add(message).size;
}

/** What to say of something thrown that does not say it itself. */
const UNEXPECTED: Record<Failure, string> = {
  'render-failed': '表示できませんでした。元の内容をそのまま表示します。 Could not present the content; the page’s own HTML stays.',
  'fetch-failed': '計画のデータを読み込めませんでした。元の内容をそのまま表示します。 Could not load the plan; the page’s own HTML stays.',
};

export type Failure = 'render-failed' | 'fetch-failed';

/** One message on the console and one `tomoni-error`, however often the same problem comes up on the same element. */
export function reportError(element: Element, problem: Problem): void {
  if (!isNews(element, problem.message)) return;
  const lines = [`<${element.localName}> ${problem.message}`, ...(problem.details ?? []).map((line) => `  - ${line}`)];
  console.error(lines.join('\n'), ...(problem.cause === undefined ? [] : [problem.cause]));
  element.dispatchEvent(new TomoniErrorEvent(problem));
}

/** Reports something caught: by its own problem when it has one. */
export function reportFailure(element: Element, failure: Failure, cause: unknown): void {
  const { problem } = (cause ?? {}) as { problem?: Problem };
  reportError(element, problem ?? { code: failure, message: UNEXPECTED[failure], cause });
}

/** A warning is for the web team only and is said once a page: nothing is lost, but something is probably not meant so. */
export function warnOnce(element: Element, message: string): void {
  if (isNews(element.ownerDocument, message)) console.warn(`<${element.localName}> ${message}`);
}

/** Two versions of Tomoni are on the page; the first one stays. Said once in all: the second one may bring twenty tags. */
export function warnOfOtherVersion(tag: string, present = '不明 unknown'): void {
  if (!isNews(document, 'two versions')) return;
  console.warn(
    `<${tag}> などの部品は、別の版（${present}）が先に登録されています。先の版をそのまま使い、${VERSION} は使いません。読み込みを一つにしてください。` +
      ` Another version was registered first and stays: load only one.`,
  );
}
