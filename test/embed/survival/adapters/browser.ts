import type { Adapter } from '../adapter.ts';
import type { Workshop } from '../workshop.ts';
import { packageVersion } from '../package-version.ts';

interface InBrowser {
  name: string;
  setup: string;
  /** The package whose version counts. */
  from: string;
  /** In pages/: sets `window.clean`. */
  program: string;
  /** As a vendor sets it up who is asked to let the markup through. */
  asked?: boolean;
}

/** What runs in a browser, each in a page of its own. */
const IN_BROWSER: readonly InBrowser[] = [
  { name: 'DOMPurify', from: 'dompurify', setup: '初期設定', program: 'dompurify' },
  { name: 'TinyMCE', from: 'tinymce', setup: '初期設定と `link` `lists` `table` `code`', program: 'tinymce' },
  { name: 'CKEditor 4', from: 'ckeditor4', setup: '標準の構成', program: 'ckeditor4' },
  {
    name: 'CKEditor 5',
    from: '@ckeditor/ckeditor5-editor-classic',
    setup: '見出し、太字、リンク、箇条書き、表。General HTML Support なし',
    program: 'ckeditor5',
  },
  { name: 'Quill', from: 'quill', setup: '初期設定、`getSemanticHTML`', program: 'quill' },
  { name: 'TipTap', from: '@tiptap/core', setup: 'StarterKit', program: 'tiptap' },
  { name: 'Trix', from: 'trix', setup: '初期設定', program: 'trix' },
  { name: 'Lexical', from: 'lexical', setup: '見出し、リンク、箇条書き', program: 'lexical' },
  { name: 'DOMPurify', from: 'dompurify', setup: '頼んだ設定：`CUSTOM_ELEMENT_HANDLING`', program: 'dompurify', asked: true },
  {
    name: 'TinyMCE',
    from: 'tinymce',
    setup: '頼んだ設定：`custom_elements`、`extended_valid_elements`、`convert_urls: false`',
    program: 'tinymce',
    asked: true,
  },
  { name: 'CKEditor 4', from: 'ckeditor4', setup: '頼んだ設定：`extraAllowedContent`', program: 'ckeditor4', asked: true },
  {
    name: 'CKEditor 5',
    from: '@ckeditor/ckeditor5-editor-classic',
    setup: '頼んだ設定：General HTML Support',
    program: 'ckeditor5',
    asked: true,
  },
];

/** As they come, and as one can ask for them. */
export function inBrowser(workshop: Workshop): { asIs: Adapter[]; asked: Adapter[] } {
  const adapterOf = ({ name, setup, from, program, asked = false }: InBrowser): Adapter => ({
    name,
    setup,
    version: packageVersion(from),
    asked,
    clean: (pieces) => workshop.clean(program, pieces, asked),
  });
  return {
    asIs: IN_BROWSER.filter(({ asked }) => !asked).map(adapterOf),
    asked: IN_BROWSER.filter(({ asked }) => asked).map(adapterOf),
  };
}
