const TYPED = 'beforeinput input keydown keypress keyup compositionstart compositionupdate compositionend paste cut copy drop'.split(' ');

/** What a reader types in a part of an element stays there: no event of it reaches the page. */
export function keepInside(root: Node, selector: string): void {
  for (const type of TYPED)
    root.addEventListener(type, (event) => {
      if ((event.target as Element).closest(selector)) event.stopPropagation();
    });
}
