// Brings PHP and what runs in it, from Debian's packages, where this process may install packages.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { apt, install, mayInstall, run } from '../apt.ts';
import { findHtmlPurifier, findWordpress, WORDPRESS_CACHE } from './php.ts';

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
  if (!mayInstall()) return;
  if (!findHtmlPurifier()) install('php-cli', 'php-htmlpurifier');
  if (!findWordpress()) unpackWordpress();
}
