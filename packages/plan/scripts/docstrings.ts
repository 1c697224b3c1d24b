/** What a comment says of a schema or field: `役割 — What the plan asks of one actor.` */
export interface Docstring {
  /** 日本語 */
  title: string;
  /** English: meaning, unit, accepted values, source. */
  description: string;
}

/** Comments of one exported schema and of its fields. */
export interface SchemaDocs {
  self: Docstring | undefined;
  fields: Map<string, Docstring>;
}

const COMMENT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export const (\w+)\b|([\w$]+)[:,])/g;

/**
 * Reads the comments of a model file, so that the JSON Schema says what the code says and nothing is written twice.
 * A comment of the form `日本語 — English` belongs to the schema or field that follows it.
 */
export function docstrings(source: string): Map<string, SchemaDocs> {
  const docs = new Map<string, SchemaDocs>();
  let current: SchemaDocs | undefined;
  for (const [, comment = '', schema, field] of source.matchAll(COMMENT)) {
    const text = comment
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const [title = '', ...english] = text.split(' — ');
    const doc = english.length > 0 ? { title, description: english.join(' — ') } : undefined;
    if (schema) docs.set(schema, (current = { self: doc, fields: new Map() }));
    else if (doc && field) current?.fields.set(field, doc);
  }
  return docs;
}
