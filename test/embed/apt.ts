// Brings Debian's packages that a suite can use, where this process may install packages. What stays missing is told by the tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const QUICK = ['-q', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10'];

export function run(command: string, args: string[], cwd?: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], env, cwd, timeout: 120_000 }).status === 0;
}

/** Only root installs packages, and only where there is apt. */
export const mayInstall = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** The first time without asking for news: the lists may be there, and the network may not. */
export const apt = (args: string[], cwd?: string): boolean =>
  run('apt-get', [...args, ...QUICK], cwd) || (run('apt-get', ['update', ...QUICK]) && run('apt-get', [...args, ...QUICK], cwd));

export const install = (...packages: string[]): boolean => apt(['install', '-y', '--no-install-recommends', ...packages]);
