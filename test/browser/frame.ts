// Loads a built page in a frame of a chosen width: the same in Chromium, Firefox and WebKit.
import { expect } from '@esm-bundle/chai';

export interface View {
  name: string;
  width: number;
  /** Root font size in percent: what a reader sets in the browser. */
  text?: number;
}

export const VIEWS: readonly View[] = [
  { name: '1280 px', width: 1280 },
  { name: '320 px', width: 320 },
  { name: '200 % text', width: 1280, text: 200 },
];

const loaded = (target: HTMLElement) =>
  new Promise<void>((resolve, reject) => {
    target.addEventListener('load', () => resolve(), { once: true });
    target.addEventListener('error', () => reject(new Error(`could not load ${target.outerHTML}`)), { once: true });
  });

/** Opens a page in a frame. */
export async function openFrame(url: string, view: View): Promise<{ window: Window & typeof globalThis; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.title = url;
  frame.width = String(view.width);
  frame.height = '900';
  frame.src = url;
  const ready = loaded(frame);
  document.body.append(frame);
  const close = () => frame.remove();
  try {
    await ready;
  } catch (cause) {
    close();
    throw cause;
  }
  const window = frame.contentWindow as Window & typeof globalThis;
  if (view.text) window.document.documentElement.style.fontSize = `${view.text}%`;
  return { window, close };
}

/** Opens a page in a frame, lets `look` at it, and takes it away again. */
export async function inFrame(url: string, view: View, look: (window: Window & typeof globalThis) => Promise<void>): Promise<void> {
  const { window, close } = await openFrame(url, view);
  try {
    await look(window);
  } finally {
    close();
  }
}

/** Nothing may be wider than the page: a reader at 320 px (400 % zoom of 1280) scrolls in one direction only (WCAG 1.4.10). */
export function expectNoSidewaysScroll(window: Window): void {
  const { scrollWidth, clientWidth } = window.document.documentElement;
  expect(scrollWidth, `the page is wider than its ${clientWidth} px window`).to.be.at.most(clientWidth + 1);
}
