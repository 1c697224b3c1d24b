import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Adapter } from '../adapter.ts';
import { packageVersion } from '../package-version.ts';

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, defaultSchema).use(rehypeStringify);

export const rehype: Adapter = {
  name: 'rehype-sanitize',
  version: packageVersion('rehype-sanitize'),
  setup: 'GitHub の決まり（初期設定）',
  clean: async (pieces) => pieces.map((html) => String(processor.processSync(html))),
};
