import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Table } from '@ckeditor/ckeditor5-table';
import { asked, offer, place } from './clean.ts';

const editor = ClassicEditor.create(place('div'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, ...(asked ? [GeneralHtmlSupport] : [])],
  ...(asked && { htmlSupport: { allow: [{ name: /^(div|\$customElement)$/, classes: true, attributes: true }] } }),
});

offer(async (html) => {
  const it = await editor;
  it.setData(html);
  return it.getData();
});
