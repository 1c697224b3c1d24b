/** Like `closest`, but never the root itself or anything around it: what the page wraps around the data says nothing about the data. */
export function within(root: Element, element: Element | null, selector: string): Element | null {
  const found = element?.closest(selector) ?? null;
  return found && found !== root && root.contains(found) ? found : null;
}
