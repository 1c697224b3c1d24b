// Loads when a reader asks for a file that has to be made: here are the writers.
import type { PlanDocument } from '@tomoni/plan';
import { filesOf, writeFile } from '@tomoni/plan/export';
import { save } from '../internal/save.ts';

/** Makes a file of the plan and saves it on the reader's machine. Nothing is sent anywhere. */
export function make(plan: PlanDocument, name: string, language: string): void {
  const type = filesOf(plan).find((file) => file.name === name)?.type ?? 'text/plain';
  save(name, writeFile(plan, name, { language, url: location.href }), type);
}
