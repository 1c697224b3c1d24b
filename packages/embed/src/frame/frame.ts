// The script of a page with frames: `<iframe src="https://host/embed/role-cards/" title="…">` becomes as high as its content,
// and never wider than the place where it stands: many themes leave the 600 pixels that WordPress and others write, also on a phone.
import { heightOf } from './messages.ts';

/** A sandboxed page without `allow-same-origin` has the origin "null". */
const originOf = (frame: HTMLIFrameElement): string => {
  const sandbox = frame.getAttribute('sandbox');
  return sandbox !== null && !/\ballow-same-origin\b/.test(sandbox) ? 'null' : new URL(frame.src, document.baseURI).origin;
};

/**
 * A sheet and no style attribute: WordPress' own script takes that away whenever a height arrives, and a width that goes
 * back and forth makes the content send new heights without end. The 4 pixels are the border that browsers draw.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync('iframe[data-tomoni-frame]{max-width:calc(100% - 4px)}');
document.adoptedStyleSheets.push(sheet);

addEventListener('message', ({ data, source, origin }: MessageEvent) => {
  const height = heightOf(data);
  if (height === undefined || !source) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]')) {
    if (frame.contentWindow !== source || !URL.canParse(frame.src, document.baseURI) || originOf(frame) !== origin) continue;
    frame.dataset['tomoniFrame'] = '';
    if (frame.dataset['secret']) continue; // WordPress, which knows its frames by a secret, makes them as high as it thinks fit
    frame.height = String(height);
    const border = height - frame.clientHeight; // where the site's boxes hold their borders
    if (border > 0) frame.height = String(height + border);
  }
});
