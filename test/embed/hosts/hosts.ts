// The pages that Tomoni is put into: real sheets and scripts of npm and Debian packages, and habits of old templates.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { install, mayInstall } from '../apt.ts';

const require = createRequire(import.meta.url);
/** Where Debian's packages libjs-… put their files. */
const DEBIAN = process.env['JAVASCRIPT_DIR'] ?? '/usr/share/javascript';

/** Why two of the hosts are there only on some machines. */
export const DEBIAN_NOTE =
  'この二つは npm に配布物がない（MooTools は DOM を除く部分だけがある）ので、Debian の libjs-prototype と libjs-mootools があるときに（apt と管理者の権限があれば、入れてから）試験します。';

export interface HostKind {
  id: string;
  /** What the table calls it. */
  name: string;
  /** Version of the package, or what stands in its place. */
  version: string;
  /** Why it cannot be tested on this machine. */
  missing?: string;
  /** Sheets and scripts of the head: texts, in order. */
  css: readonly string[];
  js: readonly string[];
  doctype: string;
  /** Attributes of html and what else stands in the head. */
  html: string;
  head: string;
}

const root = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const versionOf = (name: string): string => JSON.parse(readFileSync(`${root(name)}/package.json`, 'utf8')).version;
// Sheets that ask a font service are taken without it: the suite runs without a network.
const text = (path: string): string => readFileSync(path, 'utf8').replaceAll(/@import url\(https:[^)]+\);/g, '');

const plain = { css: [], js: [], doctype: '<!doctype html>', html: 'lang="ja"', head: '' } as const;

/** A host from an npm package: `styles` and `scripts` name its files; `start` is what the page itself runs. */
function npm(id: string, name: string, of: string, styles: string[], scripts: string[] = [], start = ''): HostKind {
  const read = (path: string): string => {
    const [, from, file] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path)!;
    return text(`${root(from!)}/${file}`);
  };
  return { ...plain, id, name, version: versionOf(of), css: styles.map(read), js: [...scripts.map(read), ...(start ? [start] : [])] };
}

/** A script of a Debian package, for libraries that npm does not have as files for browsers; installed where that may be done. */
function debian(id: string, name: string, from: string, file: string, version: RegExp): HostKind {
  const path = `${DEBIAN}/${file}`;
  if (!existsSync(path) && mayInstall()) install(from);
  if (!existsSync(path)) return { ...plain, id, name, version: '', missing: `there is no ${path}: apt-get install ${from}` };
  const script = text(path);
  return { ...plain, id, name, version: version.exec(script)![1]!, js: [script] };
}

/** A habit of templates, written here. */
const habit = (id: string, name: string, css: string, more: Partial<HostKind> = {}): HostKind => ({
  ...plain,
  id,
  name,
  version: '—',
  css: css ? [css] : [],
  ...more,
});

const JQUERY = 'jquery1/dist/jquery.min.js';

export const HOSTS: readonly HostKind[] = [
  npm(
    'bootstrap3',
    'Bootstrap 3',
    'bootstrap3',
    ['bootstrap3/dist/css/bootstrap.min.css', 'bootstrap3/dist/css/bootstrap-theme.min.css'],
    [JQUERY, 'bootstrap3/dist/js/bootstrap.min.js'],
  ),
  npm(
    'bootstrap4',
    'Bootstrap 4',
    'bootstrap4',
    ['bootstrap4/dist/css/bootstrap.min.css'],
    [JQUERY, 'bootstrap4/dist/js/bootstrap.bundle.min.js'],
  ),
  npm('bootstrap5', 'Bootstrap 5', 'bootstrap5', ['bootstrap5/dist/css/bootstrap.min.css'], ['bootstrap5/dist/js/bootstrap.bundle.min.js']),
  npm('bulma', 'Bulma', 'bulma', ['bulma/css/bulma.min.css']),
  npm('foundation', 'Foundation', 'foundation-sites', ['foundation-sites/dist/css/foundation.min.css']),
  npm('uikit', 'UIkit', 'uikit', ['uikit/dist/css/uikit.min.css'], ['uikit/dist/js/uikit.min.js']),
  npm('semantic', 'Semantic UI', 'semantic-ui-css', ['semantic-ui-css/semantic.min.css'], [JQUERY, 'semantic-ui-css/semantic.min.js']),
  npm(
    'materialize',
    'Materialize',
    'materialize-css',
    ['materialize-css/dist/css/materialize.min.css'],
    ['materialize-css/dist/js/materialize.min.js'],
    'addEventListener("load", () => M.AutoInit());',
  ),
  npm(
    'jquery-ui',
    'jQuery UI',
    'jquery-ui-dist',
    ['jquery-ui-dist/jquery-ui.min.css'],
    [JQUERY, 'jquery-ui-dist/jquery-ui.min.js'],
    'jQuery(function ($) { $("#tabs").tabs(); $("#progress").progressbar({ value: 37 }); $(".widget").button(); });',
  ),
  npm('normalize', 'normalize.css', 'normalize.css', ['normalize.css/normalize.css']),
  npm('reset', 'reset.css（Eric Meyer）', 'reset-css', ['reset-css/reset.css']),
  npm('sanitize', 'sanitize.css', 'sanitize.css', [
    'sanitize.css/sanitize.css',
    'sanitize.css/forms.css',
    'sanitize.css/typography.css',
    'sanitize.css/assets.css',
  ]),
  debian('prototype', 'Prototype', 'libjs-prototype', 'prototype/prototype.js', /Version: '([\d.]+)'/),
  debian('mootools', 'MooTools', 'libjs-mootools', 'mootools/mootools.js', /version:\s*["']([\d.]+)/),
  npm('mootools-types', 'MooTools（DOM を除く部分）', 'mootools', [], ['mootools/lib/mootools-core-1.5.2-server.js']),
  npm(
    'jquery1',
    'jQuery 1',
    'jquery1',
    [],
    [JQUERY],
    'jQuery(function ($) { $("table tr:odd").addClass("odd"); $("a[href^=http]").attr("target", "_blank"); });',
  ),
  habit('quirks', 'DOCTYPE なし（互換モード）', 'table { font-size: small } body { font-family: serif }', {
    doctype: '',
  }),
  habit('base-href', '`<base href>`', '', { head: '<base href="/elsewhere/deep/" target="_top">' }),
  habit('rtl', '右から左（`dir="rtl"`）', '', { html: 'lang="ja" dir="rtl"' }),
  habit('percent', '`html { font-size: 62.5% }`', 'html { font-size: 62.5% } body { font-size: 1.5rem; line-height: 1.4 }'),
  habit('small', '小さい文字（75 %）', 'body { font: 75%/1.3 "MS PGothic", sans-serif; color: #333 }'),
  habit(
    'spacing',
    '字間・大文字・行間',
    'body { letter-spacing: .2em; word-spacing: 1em; text-transform: uppercase; line-height: 2.8; text-indent: 2em; text-align: justify; white-space: pre-line; font-weight: 700; font-style: italic; font-variant: small-caps }',
  ),
  habit(
    'box-sizing',
    '`* { box-sizing: border-box }`',
    '*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; vertical-align: baseline; background: transparent } ol, ul { list-style: none }',
  ),
  habit(
    'important',
    '`* { … !important }`',
    '* { color: #0a0 !important; background-color: #ffd !important; letter-spacing: .1em !important; line-height: 1.1 !important; text-transform: uppercase !important; font-weight: 300 !important; text-align: center !important; list-style: none !important; margin: 1px !important; padding: 2px !important; border: 1px solid red !important; white-space: nowrap !important; text-indent: 1em !important; min-width: 0 !important; max-width: 100% !important }',
  ),
  habit(
    'black',
    '背景色ボタン（黒）',
    'html, body, body * { color: #ff0 !important; background: #000 !important; border-color: #fff !important } a { color: #0ff !important }',
  ),
  habit(
    'floats',
    '回り込みと横並び',
    'body { display: flex; flex-direction: column; align-items: stretch } div { clear: both } .tomoni { float: none; text-align: center; columns: 1 } h2, h3, table, ul, li { float: left; display: inline-block; width: 30% }',
  ),
];
