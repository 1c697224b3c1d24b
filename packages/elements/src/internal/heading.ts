import { html } from 'lit';

/** Level of the first heading that an element shows: as it is told, else that of its own content, else 3. */
export function levelOf(element: HTMLElement & { headingLevel: number | undefined }): number {
  const level = element.headingLevel || Number(element.querySelector('h1,h2,h3,h4,h5,h6')?.localName[1] ?? 3);
  return Math.min(Math.max(Math.trunc(level), 2), 6);
}

/** A native heading, of the level that the page around asks for; what is deeper than h6 is an h6. */
export function heading(level: number, part: 'title' | 'heading', id: string, content: unknown): unknown {
  switch (level) {
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
}
