import { asked, offer, place } from './clean.ts';

interface Editor {
  setData: (html: string, done: () => void) => void;
  getData: () => string;
}
interface CKEditor {
  replace: (id: string, config: object) => Editor & { on: (event: string, then: () => void) => void };
}

const extraAllowedContent = 'div(tomoni-*)[data-tomoni*]';

const BASE = 'https://cms.town.example/packages/ckeditor4/';

const editor = new Promise<Editor>((resolve, reject) => {
  const { id } = place('textarea');
  const script = document.createElement('script');
  script.src = `${BASE}ckeditor.js`;
  Object.assign(window, { CKEDITOR_BASEPATH: BASE });
  script.addEventListener('error', () => reject(new Error('no ckeditor.js')));
  script.addEventListener('load', () => {
    const { replace } = (window as unknown as { CKEDITOR: CKEditor }).CKEDITOR;
    const made = replace(id, { versionCheck: false, language: 'ja', ...(asked && { extraAllowedContent }) });
    made.on('instanceReady', () => resolve(made));
  });
  document.head.append(script);
});

offer(async (html) => {
  const it = await editor;
  await new Promise<void>((done) => {
    it.setData(html, done);
  });
  return it.getData();
});
