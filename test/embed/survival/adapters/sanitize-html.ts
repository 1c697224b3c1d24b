import sanitize from 'sanitize-html';
import type { Adapter } from '../adapter.ts';
import { packageVersion } from '../package-version.ts';

export const sanitizeHtml: Adapter = {
  name: 'sanitize-html',
  version: packageVersion('sanitize-html'),
  setup: '初期設定',
  clean: async (pieces) => pieces.map((html) => sanitize(html)),
};
