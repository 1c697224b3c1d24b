// The script of a page with frames: `<iframe src="https://host/embed/role-cards/" title="…">` becomes as high as its content,
// and never wider than the place where it stands: many themes leave the 600 pixels that WordPress and others write, also on a phone.
import { heightOf } from './messages.ts';

/** A sandboxed page without `allow-same-origin` has the origin "null". */
const originOf = (frame: HTMLIFrameElement): string => {
  const sandbox = frame.getAttribute('sandbox');
  return sandbox !== null && !/\ballow-same-origin\b/.test(sandbox) ? 'null' : new URL(frame.src, document.baseURI).origin;
};

addEventListener('message', ({ data, source, origin }: MessageEvent) => {
  const height = heightOf(data);
  if (height === undefined || !source) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]')) {
    if (frame.contentWindow !== source || !URL.canParse(frame.src, document.baseURI) || originOf(frame) !== origin) continue;
    Object.assign(frame.style, { boxSizing: 'border-box', maxWidth: '100%' });
    frame.height = String(height + frame.offsetHeight - frame.clientHeight);
  }
});
