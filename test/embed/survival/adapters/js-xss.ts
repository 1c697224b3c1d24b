import { filterXSS } from 'xss';
import type { Adapter } from '../adapter.ts';
import { packageVersion } from '../package-version.ts';

export const jsXss: Adapter = {
  name: 'js-xss',
  version: packageVersion('xss'),
  setup: '初期設定',
  showsTags: true,
  clean: async (pieces) => pieces.map((html) => filterXSS(html)),
};
