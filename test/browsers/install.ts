// Brings the browsers that are missing, from Debian's packages, where this process may install packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DEBIAN_PACKAGES, ENGINES, findEngines, type Engine } from './engines.ts';

const hasJapaneseFont = () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');

function apt(...args: string[]): boolean {
  console.log(`apt-get ${args.join(' ')}`);
  return (
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** An engine that is not there, and why. */
export interface Missing {
  engine: Engine;
  why: string;
}

/** Installs what is missing and may be installed; returns what is still missing. */
export function installEngines(): Missing[] {
  const found = findEngines();
  const missing = ENGINES.filter((engine) => !found[engine]);
  if (missing.length === 0 && hasJapaneseFont()) return [];
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (mayInstall) {
    const packages = [...missing.flatMap((engine) => DEBIAN_PACKAGES[engine]), ...(hasJapaneseFont() ? [] : DEBIAN_PACKAGES.fonts)];
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  }
  const now = findEngines();
  return ENGINES.filter((engine) => !now[engine]).map((engine) => ({
    engine,
    why: mayInstall
      ? `apt-get could not install ${DEBIAN_PACKAGES[engine].join(' ')}`
      : `not found, and packages can be installed only by root with apt-get; install ${DEBIAN_PACKAGES[engine].join(' ')}`,
  }));
}
