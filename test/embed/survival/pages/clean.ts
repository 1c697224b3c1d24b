declare const ASKED: boolean;
/** Whether the town has asked its vendor to let Tomoni's markup through. */
export const asked: boolean = ASKED;

/** Gives the page its program: one piece after the other, since an editor holds one document. */
export function offer(clean: (html: string) => string | Promise<string>): void {
  Object.assign(window, {
    clean: async (pieces: readonly string[]) => {
      const made: string[] = [];
      for (const html of pieces) made.push(await clean(html));
      return made;
    },
  });
}

/** An element in the page for an editor to live in. */
export function place<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.id = 'editor';
  document.body.append(element);
  return element;
}
