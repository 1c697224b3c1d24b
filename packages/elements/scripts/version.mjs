// node packages/elements/scripts/version.mjs
// Tells the elements the version in package.json, after a release has raised it.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const path = new URL('../src/internal/version.ts', import.meta.url);
const text = readFileSync(path, 'utf8');
const told = text.replace(/(VERSION = )'[^']*'/, `$1'${version}'`);
if (!told.includes(`'${version}'`)) throw new Error('src/internal/version.ts no longer holds a VERSION');
writeFileSync(path, told);
