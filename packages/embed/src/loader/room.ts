import { blockOf } from './place.ts';

/** Room below a link for its element, until that is there. */
export interface Room {
  /** Has what follows stand where it stood, as long as the element leaves it the place. Says whether it does. */
  fit(): boolean;
  release(): void;
}

/**
 * Where the next thing that is laid out begins, whichever box it is in; undefined at the end of the page. Asked of a range: who walks
 * by `parentElement` walks for ever in a form that has an `<input name="parentElement">`.
 */
function topAfter(block: Node): number | undefined {
  const rest = document.createRange();
  rest.selectNodeContents(document.body);
  rest.setStartAfter(block);
  return rest.getClientRects()[0]?.top;
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
