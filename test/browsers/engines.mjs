// Which browser engines this machine has. Nothing here downloads anything: browsers come from the system's packages.
import { existsSync } from 'node:fs';
import { arch } from 'node:process';

const TRIPLETS = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

const first = (...paths) => paths.find((path) => path && existsSync(path));

/** @returns {{chromium?: string, firefox?: string, webkit?: {driver: string, browser: string}}} the executables found */
export function findEngines() {
  const driver = first(process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver');
  const browser = first(
    process.env.WEBKIT_BROWSER,
    ...['4.1', '4.0', '6.0'].flatMap((api) => Object.values(TRIPLETS).map((t) => `/usr/lib/${t}/webkit2gtk-${api}/MiniBrowser`)),
  );
  const screen = first('/usr/bin/xvfb-run') && first('/usr/bin/dbus-run-session');
  return {
    chromium: first(process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'),
    firefox: first(process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
    ...(driver && browser && screen ? { webkit: { driver, browser } } : {}),
  };
}

/** Debian's packages that bring each engine (and Japanese glyphs, without which every page is boxes). */
export const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  fonts: ['fonts-noto-cjk'],
};

/** Chromium as root in a closed network: no sandbox, no calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const isSupportedArch = arch in TRIPLETS;
