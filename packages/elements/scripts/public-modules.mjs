// From everything that the analyzer found to what the package promises: its doors, its classes, its events.
import { posix } from 'node:path';

/** `src/plan/plan.ts` → `dist/plan/plan.js`: the manifest speaks of the files that are published. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The base class is no part of the promise; what its heirs have of it is listed as their own. */
const SUPERCLASS = { name: 'LitElement', package: 'lit' };

/** "`small`, `medium` (default) or `large`" → 'medium'. A declared field has no initializer to read it from. */
function defaultOf({ default: known, description = '', type }) {
  const said = known ?? /`([^`]+)`\s*(?:\(default\)|（既定）)/.exec(description)?.[1];
  if (said === undefined) return {};
  const isText = /['"]|\bstring\b/.test(type?.text ?? '');
  return { default: isText && !/^['"]/.test(said) ? `'${said}'` : said };
}

const withoutUndefined = (type) => type && { text: type.text.replace(/\s*\|\s*undefined\b/g, '').trim() };

const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

function publicMember({ inheritedFrom, ...member }, { data, state }, hidden) {
  if (!isPublic(member) || member.static || hidden.has(member.name) || state.includes(member.name)) return [];
  if (member.kind !== 'field') return [member];
  const type = data && member.name === 'data' ? { text: member.type.text.replace(/\bData\b/, data) } : member.type;
  return [{ ...member, ...(type ? { type } : {}), ...defaultOf(member) }];
}

function publicAttribute({ inheritedFrom, ...rest }) {
  return { ...rest, ...(rest.type ? { type: withoutUndefined(rest.type) } : {}), ...defaultOf(rest) };
}

/** An element as its users see it. */
function publicElement(declaration, facts, hidden) {
  const about = facts.classes.get(declaration.name);
  const members = declaration.members.flatMap((member) => publicMember(member, about, hidden));
  const fields = new Set(members.map(({ name }) => name));
  return {
    ...declaration,
    members,
    attributes: (declaration.attributes ?? []).filter(({ fieldName }) => !fieldName || fields.has(fieldName)).map(publicAttribute),
    superclass: SUPERCLASS,
  };
}

function publicDeclaration(declaration, facts, hidden) {
  if (declaration.customElement) return publicElement(declaration, facts, hidden);
  if (declaration.kind !== 'class') return declaration;
  const { name } = declaration.superclass ?? {}; // of the platform (Event), where the analyzer names a module of ours
  return {
    ...declaration,
    ...(name ? { superclass: { name } } : {}),
    members: (declaration.members ?? [])
      .filter(isPublic)
      .map(({ default: assigned, ...member }) => (member.static ? { ...member, default: assigned } : member)),
  };
}

/**
 * Follows re-exports to where things are declared; `export *` names what it brings. Types, which a manifest does not
 * describe, fall away.
 */
function exportsOf(path, byPath) {
  const module = byPath.get(path);
  if (!module) throw new Error(`${path} is exported from, but is not there`);
  return module.exports.flatMap(({ kind, name, declaration }) => {
    if (kind !== 'js') return [];
    const from = resolve(path, declaration.module);
    if (name === '*') return exportsOf(from, byPath);
    if (from !== path) return exportsOf(from, byPath).flatMap((found) => (found.name === declaration.name ? [{ ...found, name }] : []));
    return module.declarations.some((declared) => declared.name === declaration.name)
      ? [{ kind, name, declaration: { name: declaration.name, module: path } }]
      : [];
  });
}

/** Named re-exports are listed by their specifier, everything else by its path in the package. */
const resolve = (path, module) => (module.startsWith('.') ? posix.join(posix.dirname(path), module) : module.replace(/^\//, ''));

const isDoor = (path) => /^src\/([^/]+\/)?index\.ts$/.test(path);

/**
 * The modules that a user of the package can reach, with what is public in them.
 * @param {object[]} modules as the analyzer lists them
 * @param {object} facts see manifest.mjs
 */
export function publicModules(modules, facts) {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const hidden = new Set(facts.interfaces.get('LiveElement'));
  const key = ({ module, name }) => `${module} ${name}`;
  const promised = new Set(exportsOf('src/index.ts', byPath).map(({ declaration }) => key(declaration)));
  const homes = new Map(modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path])));

  return modules.flatMap(({ kind, path, declarations }) => {
    const own = declarations.filter(({ name }) => promised.has(key({ module: path, name })));
    const definitions = (facts.definitions[path] ?? []).map(({ tag, className }) => ({
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name: className, module: homes.get(className) },
    }));
    const exports = [...(isDoor(path) || own.length ? exportsOf(path, byPath) : []), ...definitions]
      .filter(({ declaration }) => promised.has(key(declaration)))
      .map((each) => ({ ...each, declaration: { ...each.declaration, module: published(each.declaration.module) } }));
    if (!exports.length) return [];
    return [{ kind, path: published(path), declarations: own.map((each) => publicDeclaration(each, facts, hidden)), exports }];
  });
}
