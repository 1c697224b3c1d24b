import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/code';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/table';
import { TAGS } from '../snippets.ts';
import { asked, offer, place } from './clean.ts';

/** A badge stands in a line, `~` says. */
const ASKED_FOR = {
  custom_elements: TAGS.map((tag) => (tag.endsWith('badge') ? `~${tag}` : tag)).join(),
  extended_valid_elements: TAGS.map((tag) => `${tag}[theme|lang|heading-level]`).join(),
  convert_urls: false,
};

const editor = tinymce
  .init({
    target: place('textarea'),
    license_key: 'gpl',
    plugins: 'code link lists table',
    skin: false,
    content_css: false,
    promotion: false,
    ...(asked && ASKED_FOR),
  })
  .then(([made]) => made!);

offer(async (html) => {
  const it = await editor;
  it.setContent(html);
  return it.getContent();
});
