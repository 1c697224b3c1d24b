import type { MakeProblem } from './messages.ts';
import type { PlanError } from './problem.ts';

/** What a decoder puts where bytes are no UTF-8: a file in Shift_JIS is full of it. */
const UNDECODED = '\uFFFD';

/**
 * Parses JSON text; a byte order mark, which Windows editors write, is passed over. A file in another encoding is called
 * that: whether its brackets match by chance or not, its words are lost.
 */
export function parseJsonText(text: string, problem: MakeProblem): { data: unknown; error?: PlanError } {
  const json = text.replace(/^\uFEFF/, '');
  const undecoded = json.indexOf(UNDECODED);
  if (undecoded >= 0) return { data: undefined, error: problem('not-utf-8', [], placeIn(json, undecoded)) };
  try {
    return { data: JSON.parse(json) };
  } catch {
    const position = firstFault(json);
    const found = /^[^ \t\n\r]+/.exec(json.slice(position, position + 12))?.[0];
    return { data: undefined, error: problem('invalid-json', [], { ...placeIn(json, position), ...(found && { found }) }) };
  }
}

function placeIn(json: string, position: number): { line: number; column: number } {
  const before = json.slice(0, position).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const SPACE = /[ \t\n\r]*/y;
const SIGN = '[{}[\\]:,]';
/** Control characters must not stand in a text. */
const TEXT = String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"`;
const VALUE = String.raw`(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])`;
const TOKEN = new RegExp(`(${SIGN})|(${TEXT})|${VALUE}`, 'y');

/**
 * Position of the first token that breaks the grammar (RFC 8259). Engines do not agree on telling it: V8 does sometimes,
 * Firefox by line, WebKit never.
 */
function firstFault(json: string): number {
  const open: string[] = [];
  let allowed = 'value';
  for (let position = 0; ;) {
    SPACE.lastIndex = position;
    SPACE.exec(json);
    const start = (TOKEN.lastIndex = SPACE.lastIndex);
    const match = TOKEN.exec(json);
    const kind = match?.[1] ?? (match?.[2] ? 'string' : 'value');
    if (!match || !expects(allowed, kind)) return start;
    if (kind === '{' || kind === '[') open.push(kind);
    if (kind === '}' || kind === ']') open.pop();
    allowed = following(allowed, kind, open.at(-1));
    position = TOKEN.lastIndex;
  }
}

function expects(allowed: string, kind: string): boolean {
  if (allowed.includes(kind)) return true;
  return allowed.includes('value') && ['string', 'value', '{', '['].includes(kind);
}

/** What may stand behind a token, as a list of kinds in one string. */
function following(allowed: string, kind: string, inside: string | undefined): string {
  if (kind === '{') return 'string }';
  if (kind === '[') return 'value ]';
  if (kind === ':') return 'value';
  if (kind === ',') return inside === '{' ? 'string' : 'value';
  if (kind === 'string' && inside === '{' && !allowed.includes('value')) return ':';
  return inside === undefined ? 'end' : inside === '{' ? ', }' : ', ]';
}
