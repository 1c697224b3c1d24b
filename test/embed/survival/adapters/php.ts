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

/** @param more `admin`, `block`: whose rights, and in which editor. */
const inWordpress = (description: Pick<Adapter, 'name' | 'setup' | 'asked'>, ...more: string[]): Promise<Adapter> =>
  adapter(description, 'kses.php', findWordpress(), 'php-cli and wordpress', ...more);

export const wordpress = (): Promise<Adapter> =>
  inWordpress({ name: 'WordPress（kses）', setup: '投稿者の権限（`wp_kses_post`）と、表示のときの `wptexturize`、`wpautop`' });

export const wordpressBlock = (): Promise<Adapter> =>
  inWordpress(
    { name: 'WordPress（kses）', setup: '投稿者の権限（`wp_kses_post`）、ブロックエディターの「カスタム HTML」（`wptexturize` だけ）' },
    'block',
  );

export const wordpressAdmin = (): Promise<Adapter> =>
  inWordpress(
    { name: 'WordPress', asked: true, setup: '頼んだ設定：管理者の権限（`unfiltered_html`）と、表示のときの `wptexturize`、`wpautop`' },
    'admin',
  );

export const wordpressAdminBlock = (): Promise<Adapter> =>
  inWordpress(
    {
      name: 'WordPress',
      asked: true,
      setup: '頼んだ設定：管理者の権限（`unfiltered_html`）、ブロックエディターの「カスタム HTML」（`wptexturize` だけ）',
    },
    'admin',
    'block',
  );
