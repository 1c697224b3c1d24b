import type { Adapter } from '../adapter.ts';
import { findHtmlPurifier, findPhp, findWordpress, runPhp } from '../php.ts';

async function adapter(
  description: Pick<Adapter, 'name' | 'setup' | 'asked'>,
  program: string,
  library: string | undefined,
  wanted: string,
  ...more: string[]
): Promise<Adapter> {
  if (library === undefined) {
    const absent = `${findPhp() ? '' : 'there is no PHP here; '}install Debian’s ${wanted}`;
    return { ...description, version: '', absent, clean: () => Promise.reject(new Error(absent)) };
  }
  const { version } = await runPhp(program, library, [], ...more);
  return { ...description, version, clean: async (pieces) => (await runPhp(program, library, pieces, ...more)).pieces };
}

export const htmlPurifier = (): Promise<Adapter> =>
  adapter({ name: 'HTML Purifier', setup: '初期設定' }, 'htmlpurifier.php', findHtmlPurifier(), 'php-cli and php-htmlpurifier');

export const wordpress = (): Promise<Adapter> =>
  adapter(
    { name: 'WordPress（kses）', setup: '投稿者の権限（`wp_kses_post`）と、表示のときの `wptexturize`、`wpautop`' },
    'kses.php',
    findWordpress(),
    'php-cli and wordpress',
  );

export const wordpressAdmin = (): Promise<Adapter> =>
  adapter(
    { name: 'WordPress', asked: true, setup: '頼んだ設定：管理者の権限（`unfiltered_html`）と、表示のときの `wptexturize`、`wpautop`' },
    'kses.php',
    findWordpress(),
    'php-cli and wordpress',
    'admin',
  );
