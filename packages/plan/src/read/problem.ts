/** Where something is in the document: `['roles', 2, 'actions', 0]`. */
export type Path = readonly (string | number)[];

/** What can be wrong with a document. Codes are stable; messages are not. */
export type ErrorCode =
  | 'invalid-json'
  | 'not-utf-8'
  | 'too-large'
  | 'too-deep'
  | 'circular'
  | 'not-data'
  | 'forbidden-key'
  | 'unreadable'
  | 'missing'
  | 'wrong-value'
  | 'empty'
  | 'out-of-range'
  | 'missing-language'
  | 'duplicate-id'
  | 'unknown-id'
  | 'cycle'
  | 'wrong-level'
  | 'wrong-axis'
  | 'period-order'
  | 'more';

/** What is odd about a document that can still be read. */
export type WarningCode = 'unknown-field' | 'ambiguous-id' | 'outside-period' | 'unit-mismatch' | 'more';

/** One error or warning, for a person (`message`) and for a program (the rest). */
export interface Problem<Code extends string = ErrorCode | WarningCode> {
  code: Code;
  path: (string | number)[];
  /** The path as text: `roles[2].actions[0]`; empty for the document as a whole. */
  at: string;
  /** A sentence that says where, what was found and what to do. */
  message: string;
}

export type PlanError = Problem<ErrorCode>;
export type PlanWarning = Problem<WarningCode>;

/** `['roles', 2, 'actions', 0]` → `roles[2].actions[0]`; names that are no plain words are quoted. */
export function pathText(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `[${JSON.stringify(shorten(key))}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** Cuts a text that would make a message unreadable; never in the middle of a character. */
export function shorten(text: string, length = 40): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length * 2 + 2);
  const characters = [...start];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
