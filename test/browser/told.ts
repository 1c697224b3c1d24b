import type { Problem } from '../../packages/elements/src/internal/error-event.ts';
import { until } from './fixture.ts';

/** What the web team is told while something happens; the console stays quiet. */
export async function told(act: () => Promise<unknown>): Promise<Problem[]> {
  const problems: Problem[] = [];
  const hear = ({ problem }: HTMLElementEventMap['tomoni-error']) => problems.push(problem);
  const { error } = console;
  console.error = () => undefined;
  document.body.addEventListener('tomoni-error', hear);
  try {
    await act();
    await until(() => problems.length);
  } finally {
    document.body.removeEventListener('tomoni-error', hear);
    console.error = error;
  }
  return problems;
}

/** The first of it as text: code, message and details, a line each. */
export async function toldFirst(act: () => Promise<unknown>): Promise<string> {
  const [{ code, message, details = [] }] = (await told(act)) as [Problem];
  return [code, message, ...details].join('\n');
}
