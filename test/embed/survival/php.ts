import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the package `wordpress` is unpacked when it is not installed: installing it would bring a web server and a database. */
export const WORDPRESS_CACHE = fileURLToPath(new URL('../../../node_modules/.cache/wordpress', import.meta.url));

export const findPhp = (): string | undefined => ['/usr/bin/php', '/usr/local/bin/php'].find((path) => existsSync(path));

export const findHtmlPurifier = (): string | undefined =>
  ['/usr/share/php/HTMLPurifier.auto.php'].find((path) => findPhp() !== undefined && existsSync(path));

/** The folder that holds wp-includes. */
export const findWordpress = (): string | undefined =>
  ['/usr/share/wordpress', `${WORDPRESS_CACHE}/usr/share/wordpress`].find(
    (folder) => findPhp() !== undefined && globSync(`${folder}/wp-includes/kses.php`).length > 0,
  );

interface Made {
  version: string;
  pieces: string[];
}

/** Runs one of the programs in php/, which reads pieces as JSON and writes what it made of them. */
export function runPhp(program: string, library: string, pieces: readonly string[], ...more: string[]): Promise<Made> {
  const path = fileURLToPath(new URL(`./php/${program}`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = execFile(findPhp()!, ['-d', 'display_errors=stderr', path, library, ...more], (error, output, said) => {
      if (error) reject(new Error(`${program}: ${said || error.message}`));
      else resolve(JSON.parse(output) as Made);
    });
    child.stdin!.end(JSON.stringify(pieces));
  });
}
