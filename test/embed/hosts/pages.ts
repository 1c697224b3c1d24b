// Puts a host's page on the town's server, with and without Tomoni in it.
import { STRICT_POLICY } from '../../../docs/site/policy.ts';
import { loaderTag, type Host } from '../site.ts';
import { CONTENT } from './content.ts';
import type { HostKind } from './hosts.ts';
import { PLAIN, SAMPLES } from './samples.ts';

// Sheets hold pictures as data: addresses. Scripts of these years set styles and HTML as text, which Trusted Types forbid.
const withPictures = `${STRICT_POLICY.replace("img-src 'self'", "img-src 'self' data:")}; font-src 'self' data:; base-uri 'self'`;
const withScripts = withPictures
  .replace("; require-trusted-types-for 'script'", '')
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .concat("; script-src-attr 'unsafe-inline'");

/** Serves the two pages of a host and tells their addresses. */
export function putHost(host: Host, kind: HostKind): { without: string; withTomoni: string } {
  const { town } = host;
  const at = (kindOf: string, texts: readonly string[], type: string, tag: (address: string) => string): string =>
    texts
      .map((body, index) => {
        const address = `/${kind.id}/${index}.${kindOf}`;
        town.pages.set(address, { type, body });
        return tag(address);
      })
      .join('');
  const head = [
    '<meta charset="utf-8"><title>町のページ</title>',
    at('css', kind.css, 'text/css', (address) => `<link rel="stylesheet" href="${address}">`),
    at('js', kind.js, 'text/javascript', (address) => `<script src="${address}"></script>`),
    kind.head,
  ].join('');
  const policy = kind.js.length ? withScripts : withPictures;
  const put = (name: string, tomoni: string, loader: string): string => {
    const own = `<div class="own">${PLAIN}${SAMPLES[kind.id] ?? ''}</div>`;
    const body = `${kind.doctype}<html ${kind.html}><head>${head}${loader}</head><body>${own}<div class="place">${tomoni}</div></body></html>`;
    town.pages.set(`/${kind.id}/${name}`, { type: 'text/html', body, headers: { 'content-security-policy': policy } });
    return `${town.origin}/${kind.id}/${name}`;
  };
  return { without: put('without.html', '', ''), withTomoni: put('with.html', CONTENT, loaderTag(host)) };
}

/** The page without any host: nothing but Tomoni. */
export function putNeutral(host: Host): string {
  const body = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>町のページ</title>${loaderTag(host)}</head><body>${CONTENT}</body></html>`;
  host.town.pages.set('/neutral.html', { type: 'text/html', body, headers: { 'content-security-policy': STRICT_POLICY } });
  return `${host.town.origin}/neutral.html`;
}
