import Quill from 'quill';
import { offer, place } from './clean.ts';

const quill = new Quill(place('div'), { theme: 'snow' });

offer((html) => {
  quill.setContents([]);
  quill.clipboard.dangerouslyPasteHTML(html);
  return quill.getSemanticHTML();
});
