import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './files.ts';

/** A copy of the repository in which one can try things: sources are copied, libraries are linked, our own packages are the copy's. */
export interface Scratch {
  home: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Runs a tool of the repository; `output` is what it said. */
  run: (command: string, ...args: string[]) => { status: number | null; output: string };
  remove: () => void;
}

function linkLibraries(from: string, to: string, home: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '@tomoni') {
      mkdirSync(join(to, name));
      for (const own of readdirSync(join(from, name))) symlinkSync(join(home, 'packages', own), join(to, name, own));
    } else if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
  }
}

export function scratch(): Scratch {
  const home = mkdtempSync(join(tmpdir(), 'tomoni-scratch-'));
  const unwanted = /(^|\/)(node_modules|dist|\.git)$/;
  cpSync(root, home, { recursive: true, filter: (path) => !unwanted.test(path) });
  for (const folder of ['.', ...readdirSync(`${root}packages`).map((name) => `packages/${name}`)]) {
    const libraries = join(root, folder, 'node_modules');
    if (lstatSync(libraries, { throwIfNoEntry: false })) linkLibraries(libraries, join(home, folder, 'node_modules'), home);
  }
  return {
    home,
    read: (path) => readFileSync(join(home, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    },
    run: (command, ...args) => {
      const env = { ...process.env, NODE_TEST_CONTEXT: undefined }; // a test runner of its own, not a part of this one
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: home, encoding: 'utf8', env });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(home, { recursive: true }),
  };
}
