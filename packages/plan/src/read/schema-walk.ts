import type * as v from 'valibot';
import { available, filledText, text } from '../model/values.ts';
import type { Path } from './problem.ts';

/** The parts of a valibot schema that tell what it is made of; each schema has some. */
interface Parts {
  type: string;
  message?: unknown;
  entries?: Record<string, Parts>;
  item?: Parts;
  wrapped?: Parts;
  options?: readonly unknown[];
  pipe?: readonly Parts[];
  open?: boolean;
}

export interface Visitor {
  /** An object with the names of the fields that its schema knows; `open` when it may have any others. */
  object: (value: Record<string, unknown>, known: readonly string[], path: Path, open: boolean) => void;
  /** A text in several languages. */
  languages: (value: Record<string, unknown>, path: Path) => void;
}

/** Goes through a value and its schema side by side, as far as the value has the schema's form. */
export function walk(schema: v.GenericSchema, value: unknown, visitor: Visitor): void {
  step(schema as unknown as Parts, value, [], visitor);
}

function step(schema: Parts, value: unknown, path: Path, visitor: Visitor): void {
  if (typeof value !== 'object' || value === null) return;
  if (schema.wrapped) return step(schema.wrapped, value, path, visitor);
  if (Array.isArray(value)) {
    const { item } = schema;
    if (item) value.forEach((each, index) => step(item, each, [...path, index], visitor));
    return;
  }
  if (isText(schema)) return visitor.languages(value as Record<string, unknown>, path);
  const { entries } = schema;
  if (!entries) return;
  visitor.object(value as Record<string, unknown>, Object.keys(entries), path, schema.open === true);
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) step(entry, (value as Record<string, unknown>)[key], [...path, key], visitor);
  }
}

function isText(schema: Parts): boolean {
  return [text, filledText, available].includes(schema as never);
}

/** What the schema at a path expects: the key of a message, or the words of a list. */
export function expectedAt(schema: v.GenericSchema, path: Path): { expected: string; words?: readonly string[] } {
  let part: Parts | undefined = schema as unknown as Parts;
  for (const key of path) {
    while (part?.wrapped) part = part.wrapped;
    part = typeof key === 'number' ? part?.item : part?.entries?.[key];
  }
  while (part?.wrapped) part = part.wrapped;
  if (part === undefined) return { expected: 'any' };
  if (isText(part)) return { expected: 'text' };
  if (part.type === 'picklist') return { expected: 'choice', words: part.options as string[] };
  // The last message of a pipe is the narrowest: an id, not any string; but "not empty" says no kind.
  const messages = [part, ...(part.pipe ?? [])].map((each) => each.message);
  return { expected: String(messages.findLast((each) => typeof each === 'string' && each !== 'empty') ?? 'object') };
}
