/** What a page holds, as an element that nothing shows: readers look at the tree alone. */
export function dom(html: string, tag = 'tomoni-test'): HTMLElement {
  const page = document.implementation.createHTMLDocument('');
  const element = page.createElement(tag);
  element.innerHTML = html;
  page.body.append(element);
  return element;
}
