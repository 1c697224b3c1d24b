import { blockOf } from './place.ts';

/** Room below a link for its element, until that is there. */
export interface Room {
  /** Has what follows stand where it stood, as long as the element leaves it the place. Says whether it does. */
  fit(): boolean;
  release(): void;
}

/** Where the next thing that is laid out begins, whichever box it is in; undefined at the end of the page. */
function topAfter(block: Element): number | undefined {
  for (let at: Element | null = block; at;) {
    if (!at.nextElementSibling) at = at.parentElement;
    else if ((at = at.nextElementSibling).getClientRects().length) return at.getBoundingClientRect().top;
  }
  return undefined;
}

/**
 * Keeps what follows a link out of the first view when it stands there: an element that appears later would push it down while
 * somebody reads it. Only before the page is painted. A margin moves without being counted as a shift, unlike a taller block.
 *
 * @returns undefined where no room is needed
 */
export function keepRoom(link: HTMLElement): Room | undefined {
  const block = blockOf(link) as HTMLElement;
  const end = innerHeight + scrollY;
  const leave = (room: number): boolean => !!(block.style.marginBottom = room > 0 ? `${room}px` : '');
  const fit = (): boolean => leave(end - scrollY - block.getBoundingClientRect().bottom);
  if (!(topAfter(block)! < innerHeight)) return undefined;
  fit();
  return { fit, release: () => leave(0) };
}
