import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/code';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/table';
import { offer, place } from './clean.ts';

const editor = tinymce
  .init({
    target: place('textarea'),
    license_key: 'gpl',
    plugins: 'code link lists table',
    skin: false,
    content_css: false,
    promotion: false,
  })
  .then(([made]) => made!);

offer(async (html) => {
  const it = await editor;
  it.setContent(html);
  return it.getContent();
});
