// Which browser engines this machine has. Nothing here downloads anything: browsers come from the system's packages.
import { existsSync } from 'node:fs';

const TRIPLETS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];

const first = (...paths: (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path));

export interface Engines {
  chromium?: string;
  firefox?: string;
  webkit?: { driver: string; browser: string };
}

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** The executables that this machine has. */
export function findEngines(): Engines {
  const driver = first(process.env['WEBKIT_DRIVER'], '/usr/bin/WebKitWebDriver');
  const browser = first(
    process.env['WEBKIT_BROWSER'],
    ...['4.1', '4.0', '6.0'].flatMap((api) => TRIPLETS.map((t) => `/usr/lib/${t}/webkit2gtk-${api}/MiniBrowser`)),
  );
  const screen = first('/usr/bin/xvfb-run') && first('/usr/bin/dbus-run-session');
  const chromium = first(process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');
  const firefox = first(process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox');
  return {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(driver && browser && screen && { webkit: { driver, browser } }),
  };
}

/** Debian's packages that bring each engine (and Japanese glyphs, without which every page is boxes). */
export const DEBIAN_PACKAGES: Record<Engine | 'fonts', readonly string[]> = {
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
