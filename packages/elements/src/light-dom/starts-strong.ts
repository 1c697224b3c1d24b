/** Whether the first thing that an element says is strong, however an editor has wrapped it. */
export function startsStrong(element: Element | null): boolean {
  let node: Node | null = element;
  for (let depth = 0; node && depth < 9; depth++) {
    if (/^(strong|b)$/.test((node as Element).localName)) return true;
    node = node.firstChild;
    while (node && (node.nodeType === 8 || !node.textContent!.trim())) node = node.nextSibling;
  }
  return false;
}
