import sanitize from 'sanitize-html';
import type { Adapter } from '../adapter.ts';
import { TAGS } from '../snippets.ts';
import { packageVersion } from '../package-version.ts';

export const sanitizeHtml: Adapter = {
  name: 'sanitize-html',
  version: packageVersion('sanitize-html'),
  setup: '初期設定',
  clean: async (pieces) => pieces.map((html) => sanitize(html)),
};

const { allowedTags, allowedAttributes } = sanitize.defaults;

export const sanitizeHtmlAsked: Adapter = {
  ...sanitizeHtml,
  asked: true,
  setup: '頼んだ設定：`allowedTags`、`allowedClasses`、`allowedAttributes`',
  clean: async (pieces) =>
    pieces.map((html) =>
      sanitize(html, {
        allowedTags: [...(allowedTags as string[]), ...TAGS],
        allowedClasses: { div: ['tomoni-*'] },
        allowedAttributes: { ...allowedAttributes, div: ['data-tomoni*'] },
      }),
    ),
};
