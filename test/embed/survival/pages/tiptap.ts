import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { offer, place } from './clean.ts';

const editor = new Editor({ element: place('div'), extensions: [StarterKit] });

offer((html) => {
  editor.commands.setContent(html);
  return editor.getHTML();
});
