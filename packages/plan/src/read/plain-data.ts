import type { MakeProblem } from './messages.ts';
import type { Path, PlanError } from './problem.ts';

/** Deeper than any plan needs (an indicator's value lies at 4), far from any engine's stack. */
export const MOST_LEVELS = 64;
/** An own key of such a name could reach the prototype of whatever object the data is copied into later. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Taken from the allowance for each fault, so that a list of four thousand million holes ends soon. */
const COST_OF_FAULT = 100;

/** An array or object that is being copied, and where it stands. */
interface Frame {
  value: object;
  copy: Record<string | number, unknown>;
  key: string | number;
  parent: Frame | undefined;
  depth: number;
}

/**
 * Copies an unknown value into plain JSON data, so that everything after it works on values that cannot change, throw or
 * lead in circles: getters are read once, prototypes are left behind, `undefined` fields are dropped.
 * What cannot be copied is reported and left out (`null` in an array, to keep the places). Iterative: depth costs no stack.
 *
 * @param maxBytes About the size that the value would have as JSON; more is refused.
 */
export function plainData(input: unknown, maxBytes: number, problem: MakeProblem): { data: unknown; errors: PlanError[] } {
  const errors: PlanError[] = [];
  const root: Frame = { value: {}, copy: {}, key: '', parent: undefined, depth: -1 };
  const frames: Frame[] = [];
  const allowance = { left: maxBytes };

  const copyInto = (parent: Frame, key: string | number, value: unknown): void => {
    allowance.left -=
      1 +
      (typeof key === 'string' ? byteLength(key, allowance.left) : 0) +
      (typeof value === 'string' ? byteLength(value, allowance.left) : 0);
    const fail = (code: 'not-data' | 'circular' | 'too-deep') => {
      allowance.left -= COST_OF_FAULT;
      errors.push(problem(code, pathOf(parent, key), { limit: MOST_LEVELS }));
      parent.copy[key] = null;
    };
    if (isPlainValue(value)) parent.copy[key] = value;
    else if (!isContainer(value)) fail('not-data');
    else if (contains(parent, value)) fail('circular');
    else if (parent.depth + 1 >= MOST_LEVELS) fail('too-deep');
    else {
      const copy = (Array.isArray(value) ? [] : {}) as Frame['copy'];
      parent.copy[key] = copy;
      frames.push({ value, copy, key, parent, depth: parent.depth + 1 });
    }
  };

  copyInto(root, '', input);
  for (let frame = frames.pop(); frame && allowance.left >= 0; frame = frames.pop()) {
    const { value } = frame;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && allowance.left >= 0; index++) copyInto(frame, index, value[index]);
      continue;
    }
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.has(key)) {
        errors.push(problem('forbidden-key', pathOf(frame, key), { name: key }));
        continue;
      }
      const child = (value as Record<string, unknown>)[key];
      if (child !== undefined) copyInto(frame, key, child);
    }
  }
  if (allowance.left < 0) return { data: undefined, errors: [problem('too-large', [], { limit: `${maxBytes / 1e6} MB` })] };
  return { data: root.copy[''], errors };
}

/** Path of a field; worked out only for errors, since most values have none. */
function pathOf(parent: Frame, key: string | number): Path {
  const path: (string | number)[] = [key];
  for (let frame: Frame | undefined = parent; frame; frame = frame.parent) path.unshift(frame.key);
  // The first two are the root's own frame and the place of the whole document in it.
  return path.slice(2);
}

function contains(parent: Frame, value: object): boolean {
  for (let frame: Frame | undefined = parent; frame; frame = frame.parent) if (frame.value === value) return true;
  return false;
}

function isPlainValue(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** Arrays and ordinary objects, also of another frame; not dates, maps, promises and other machinery. */
function isContainer(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]')
  );
}

/** Size of a text in UTF-8; stops counting soon after `most`. */
export function byteLength(text: string, most = Infinity): number {
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= most; index++) {
    const code = text.charCodeAt(index);
    // Each half of a surrogate pair counts two: together the four bytes that the character takes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
