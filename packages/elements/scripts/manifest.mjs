// custom-elements.json (schema 1.0.0) from the JSDoc of the elements.
// https://github.com/webcomponents/custom-elements-manifest
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { publicModules } from './public-modules.mjs';

/** `{ src: {}, open: { state: true } }` → the names that are state, not API. */
function stateNames(node) {
  const entries = node.members.find((member) => member.name?.text === 'properties')?.initializer?.properties ?? [];
  return entries
    .filter((entry) =>
      entry.initializer?.properties?.some(
        ({ name, initializer }) => name.text === 'state' && initializer.kind === ts.SyntaxKind.TrueKeyword,
      ),
    )
    .map((entry) => entry.name.text);
}

/** What the analyzer leaves out and the public manifest needs, by class, by interface and by module. */
function factsPlugin(facts) {
  return {
    name: 'tomoni-facts',
    collectPhase({ node }) {
      if (ts.isInterfaceDeclaration(node)) {
        facts.interfaces.set(
          node.name.text,
          node.members.map((member) => member.name?.text),
        );
      }
      if (!ts.isClassDeclaration(node)) return;
      const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
      facts.classes.set(node.name.text, {
        data: base?.typeArguments?.[0]?.getText(),
        state: stateNames(node),
      });
    },
    analyzePhase({ node, moduleDoc }) {
      if (ts.isCallExpression(node) && node.expression.getText() === 'define' && node.arguments.length === 2) {
        const [tag, element] = node.arguments;
        if (ts.isStringLiteral(tag)) (facts.definitions[moduleDoc.path] ??= []).push({ tag: tag.text, className: element.getText() });
      }
    },
  };
}

/**
 * The manifest of the published package.
 * @param {{path: string, text: string}[]} files the sources of `src`, paths relative to the package
 */
export function createManifest(files) {
  const facts = { interfaces: new Map(), classes: new Map(), definitions: {} };
  const modules = files.map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  const manifest = create({ modules, plugins: [...litPlugin(), factsPlugin(facts)], context: { dev: false } });
  return { schemaVersion: manifest.schemaVersion, readme: 'README.md', modules: publicModules(manifest.modules, facts) };
}
