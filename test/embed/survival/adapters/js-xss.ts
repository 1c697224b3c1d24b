import xss, { filterXSS, type IWhiteList } from 'xss';
import type { Adapter } from '../adapter.ts';
import { TAGS } from '../snippets.ts';
import { packageVersion } from '../package-version.ts';

export const jsXss: Adapter = {
  name: 'js-xss',
  version: packageVersion('xss'),
  setup: '初期設定',
  showsTags: true,
  clean: async (pieces) => pieces.map((html) => filterXSS(html)),
};

const whiteList = {
  ...(xss as unknown as { whiteList: IWhiteList }).whiteList,
  div: ['class', 'data-tomoni'],
  ...Object.fromEntries(TAGS.map((tag) => [tag, ['theme', 'lang', 'heading-level']])),
};

export const jsXssAsked: Adapter = {
  name: jsXss.name,
  version: jsXss.version,
  asked: true,
  setup: '頼んだ設定：`whiteList` と `stripIgnoreTag`',
  clean: async (pieces) => pieces.map((html) => filterXSS(html, { whiteList, stripIgnoreTag: true })),
};
