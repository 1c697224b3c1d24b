// Reads the part of the W3C Design Tokens Format (DTCG 2025.10) that tokens.json uses: groups, `$extends` between groups,
// aliases `{path.to.token}`, inherited `$type`, and the types color, dimension and number. Anything else is an error.

/** A token with every alias followed, ready to be written as CSS. */
export interface Token {
  /** Path inside its group joined by hyphens: `tone-best-mark`. The custom property is `--tomoni-` + this. */
  readonly name: string;
  /** A CSS value: `#1a1a1a`, `0.5em`, `44px`, `1.7`. */
  readonly value: string;
  readonly description: string;
  /** System colour that stands in when the reader forces colours: `CanvasText`. */
  readonly forced?: string;
}

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function at(root: Json, path: string): Json {
  const found = path.split('.').reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), root);
  if (!isObject(found)) throw new Error(`tokens.json: {${path}} does not exist`);
  return found;
}

const pathOf = (alias: unknown): string | undefined => (typeof alias === 'string' ? /^\{([^{}]+)\}$/.exec(alias)?.[1] : undefined);

/** Our own metadata on a group or token: `scheme`, `unit`, `forced`. */
export function extensionsOf(node: Json): Readonly<Record<string, string>> {
  const all = node.$extensions;
  return isObject(all) && isObject(all.tomoni) ? (all.tomoni as Record<string, string>) : {};
}

function merge(base: Json, own: Json): Json {
  const merged: Record<string, unknown> = { ...base, ...own };
  for (const [key, value] of Object.entries(own)) {
    const below = base[key];
    if (isObject(below) && isObject(value)) merged[key] = merge(below, value);
  }
  return merged;
}

/** The group at `path` with what it `$extends` merged below it. */
export function group(root: Json, path: string): Json {
  const own = at(root, path);
  const base = pathOf(own.$extends);
  return base ? merge(group(root, base), own) : own;
}

/** Follows aliases to the literal value. */
function literal(root: Json, value: unknown, trail: readonly string[] = []): unknown {
  const path = pathOf(value);
  if (!path) return value;
  if (trail.includes(path)) throw new Error(`tokens.json: circular alias ${[...trail, path].join(' → ')}`);
  return literal(root, at(root, path).$value, [...trail, path]);
}

function toCss(value: unknown, type: unknown, unit: string, where: string): string {
  if (type === 'color' && isObject(value) && value.colorSpace === 'srgb' && /^#[0-9a-f]{6}$/.test(String(value.hex))) {
    const fromComponents = (value.components as number[]).map((v) =>
      Math.round(v * 255)
        .toString(16)
        .padStart(2, '0'),
    );
    if (`#${fromComponents.join('')}` !== value.hex) throw new Error(`tokens.json: ${where}: components and hex differ`);
    return String(value.hex);
  }
  if (type === 'dimension' && isObject(value)) return `${String(value.value)}${String(value.unit)}`;
  if (type === 'number' && typeof value === 'number') return `${value}${unit}`;
  throw new Error(`tokens.json: ${where}: cannot write ${String(type)} ${JSON.stringify(value)}`);
}

/** All tokens of a group, in the order in which they are written. */
export function tokensOf(root: Json, path: string): Token[] {
  const walk = (node: Json, names: readonly string[], type: unknown, about: string): Token[] =>
    Object.entries(node).flatMap(([key, child]) => {
      if (key.startsWith('$') || !isObject(child)) return [];
      const name = [...names, key];
      const inherited = child.$type ?? type;
      const description = [about, child.$description].filter(Boolean).join(' ');
      if (!('$value' in child)) return walk(child, name, inherited, description);
      const { unit = '', forced } = extensionsOf(child);
      const value = toCss(literal(root, child.$value), inherited, unit, `${path}.${name.join('.')}`);
      return [{ name: name.join('-'), value, description, ...(forced ? { forced } : {}) }];
    });
  const node = group(root, path);
  return walk(node, [], node.$type, '');
}
