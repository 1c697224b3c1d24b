// Brings the browsers that are missing, from Debian's packages, where this process may install packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DEBIAN_PACKAGES, findEngines } from './engines.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];
const hasJapaneseFont = () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');

function apt(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/**
 * Installs what is missing and may be installed.
 * @returns {Promise<{engine: string, why: string}[]>} the engines that are still missing, with the reason
 */
export async function installEngines() {
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
