import 'trix';
import { offer } from './clean.ts';

interface TrixElement extends HTMLElement {
  editor: { loadHTML: (html: string) => void };
  value: string;
}

const editor = new Promise<TrixElement>((resolve) => {
  const element = document.createElement('trix-editor') as TrixElement;
  element.addEventListener('trix-initialize', () => resolve(element));
  document.body.append(element);
});

offer(async (html) => {
  const it = await editor;
  it.editor.loadHTML(html);
  return it.value;
});
