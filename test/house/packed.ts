import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.ts';

/** `"./x"` or `{ types, default }` or null, as package.json may say it. */
export type Target = string | null | { [condition: string]: Target };

export interface PackageJson {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  sideEffects?: boolean | string[];
  customElements?: string;
  exports: Record<string, Target>;
  dependencies?: Record<string, string>;
  publishConfig?: { access?: string; exports?: Record<string, Target> };
}

/** A package as its users get it. */
export interface Packed {
  /** Folder in `packages/`. */
  folder: string;
  /** package.json in the repository. */
  source: PackageJson;
  /** package.json in the tarball. */
  manifest: PackageJson;
  /** The files of the tarball, relative, with forward slashes. */
  files: string[];
  /** Where it was unpacked, with a slash at the end: `…/node_modules/@tomoni/plan/`. */
  home: string;
}

const read = (path: string): PackageJson => JSON.parse(readFileSync(path, 'utf8')) as PackageJson;

function run(command: string, args: string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd}: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
}

/** Packs every public package, which builds it, and unpacks it into a project of its own, as an installation would. */
export function packAll(): { project: string; packages: Packed[]; remove: () => void } {
  const project = mkdtempSync(join(tmpdir(), 'tomoni-pack-'));
  const remove = () => rmSync(project, { recursive: true });
  const folders = readdirSync(`${root}packages`).filter((folder) => !read(`${root}packages/${folder}/package.json`).private);
  try {
    const packages = folders.map((folder) => {
      const source = read(`${root}packages/${folder}/package.json`);
      const home = `${project}/node_modules/${source.name}/`;
      mkdirSync(home, { recursive: true });
      const tarball = `${project}/${folder}.tgz`;
      run('pnpm', ['pack', '--out', tarball], `${root}packages/${folder}`);
      run('tar', ['-xzf', tarball, '--strip-components=1', '-C', home], project);
      const files = globSync('**/*', { cwd: home, withFileTypes: true }).filter((entry) => entry.isFile());
      return {
        folder,
        source,
        home,
        manifest: read(`${home}package.json`),
        files: files.map((entry) => join(entry.parentPath, entry.name).slice(home.length).replaceAll('\\', '/')).toSorted(),
      };
    });
    return { project, packages, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Puts a package's dependencies of other publishers beside it, from the workspace. */
export function addDependencies(project: string, { folder, source }: Packed): void {
  for (const name of Object.keys(source.dependencies ?? {}).filter((each) => !each.startsWith('@tomoni/'))) {
    const place = `${project}/node_modules/${name}`;
    mkdirSync(join(place, '..'), { recursive: true });
    rmSync(place, { force: true });
    symlinkSync(`${root}packages/${folder}/node_modules/${name}`, place);
  }
}

/** Every file that an entry of `exports` can lead to. */
export function targetsOf(target: Target): string[] {
  if (target === null) return [];
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf);
}

/** `./dist/*\/define.js` → the files it matches; `*` stands for anything, slashes too, as in `exports`. */
export function matching(pattern: string, files: string[]): string[] {
  const expression = new RegExp(
    `^${pattern
      .replace(/^\.\//, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace('*', '(.+)')}$`,
  );
  return files.filter((file) => expression.test(file));
}
