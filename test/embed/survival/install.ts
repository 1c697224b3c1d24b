// Brings PHP and what runs in it, from Debian's packages, where this process may install packages.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { findHtmlPurifier, findWordpress, WORDPRESS_CACHE } from './php.ts';

const QUICK = ['-q', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10'];

function run(command: string, args: string[], cwd?: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], env, cwd, timeout: 120_000 }).status === 0;
}

/** The first time without asking for news: the lists may be there, and the network may not. */
const apt = (args: string[], cwd?: string): boolean =>
  run('apt-get', [...args, ...QUICK], cwd) || (run('apt-get', ['update', ...QUICK]) && run('apt-get', [...args, ...QUICK], cwd));

function unpackWordpress(): void {
  const folder = mkdtempSync(`${tmpdir()}/tomoni-wordpress-`);
  try {
    if (!apt(['download', 'wordpress'], folder)) return;
    mkdirSync(WORDPRESS_CACHE, { recursive: true });
    const unpack = 'dpkg-deb --fsys-tarfile "$1"/wordpress_*.deb | tar -x -C "$2" ./usr/share/wordpress/wp-includes';
    run('sh', ['-c', unpack, 'sh', folder, WORDPRESS_CACHE]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installs what is missing and may be installed; what is still missing is told by its adapter. */
export function installPhp(): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  if (!findHtmlPurifier()) apt(['install', '-y', '--no-install-recommends', 'php-cli', 'php-htmlpurifier']);
  if (!findWordpress()) unpackWordpress();
}
