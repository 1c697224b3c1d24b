/**
 * Writes `plan.schema.json` from the schemas and comments of `src/model`.
 *
 *     node packages/plan/scripts/schema.ts          write it
 *     node packages/plan/scripts/schema.ts --check  fail when the file is out of date
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { docstrings, type SchemaDocs } from './docstrings.ts';
import { planJsonSchema, type DocumentedSchema } from './json-schema.ts';

const MODEL = new URL('../src/model/', import.meta.url);
export const SCHEMA_FILE = new URL('../plan.schema.json', import.meta.url);

/** Every object schema that a model file exports, with its comments. */
export async function documentedSchemas(): Promise<Map<string, DocumentedSchema>> {
  const files = (await readdir(MODEL)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'values.ts').sort();
  const common = docstrings(await readFile(new URL('values.ts', MODEL), 'utf8')).get('sourced')!.fields;
  const found = new Map<string, DocumentedSchema>();
  for (const file of files) {
    const docs = docstrings(await readFile(new URL(file, MODEL), 'utf8'));
    const exported: Record<string, unknown> = await import(new URL(file, MODEL).href);
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || !('entries' in value)) continue;
      const own: SchemaDocs = docs.get(name) ?? { self: undefined, fields: new Map() };
      found.set(name, {
        schema: value as DocumentedSchema['schema'],
        docs: { self: own.self, fields: new Map([...common, ...own.fields]) },
      });
    }
  }
  return found;
}

export async function generate(): Promise<string> {
  return `${JSON.stringify(planJsonSchema(await documentedSchemas()), null, 2)}\n`;
}

if (import.meta.main) {
  const generated = await generate();
  if (!process.argv.includes('--check')) {
    await writeFile(SCHEMA_FILE, generated);
  } else if ((await readFile(SCHEMA_FILE, 'utf8').catch(() => '')) !== generated) {
    console.error('packages/plan/plan.schema.json is out of date. Run: node packages/plan/scripts/schema.ts');
    process.exitCode = 1;
  }
}
