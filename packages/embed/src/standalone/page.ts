/** One standalone page: an element with its content, readable without a script, for links and frames. */
export interface StandalonePage {
  /** Without `tomoni-`. */
  element: string;
  /** The plan and the part, as the title of the page. */
  title: string;
  /** What the page is about, for search engines and oEmbed. */
  description: string;
  /** The element's content, as `@tomoni/plan/write` writes it. */
  content: string;
  /** Attributes of the element, such as `kind`. */
  attributes?: Readonly<Record<string, string>>;
  /** Who made the plan, and that it is a summary or fictional; shown below the content. */
  note: string;
  /** Folder of the page below `/embed/`, with a slash at its end: `role-cards/`, `plan-part/funding/`. */
  folder: string;
  /** Address of the page where it will stand, with a slash at its end. Without it there is no oEmbed: its addresses are whole. */
  address?: string;
}

/** A file beside the pages, with its hash. */
export interface Beside {
  file: string;
  integrity: string;
}

export interface PageFiles {
  script: Beside;
  style: Beside;
  /** The files of the element, the first registers it. */
  element: readonly Beside[];
}

/** Text for HTML, also between double quotes. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

const attribute = ([name, value]: readonly [string, string]): string => ` ${name}="${escape(value)}"`;

/**
 * The whole page. Its scripts and styles lie in the folder above (`/embed/`), each with its hash.
 * `blocking="render"`: where a browser knows it, nothing is painted that the elements will move.
 */
export function standalonePage(
  { element, title, description, content, attributes = {}, note, folder, address }: StandalonePage,
  files: PageFiles,
): string {
  const above = '../'.repeat(folder.split('/').length - 1);
  const from = ({ file, integrity }: Beside) => `"${above}${file}" integrity="${integrity}" crossorigin="anonymous"`;
  const [entry, ...parts] = files.element;
  const oEmbed = address
    ? `\n    <link rel="alternate" type="application/json+oembed" href="${escape(address)}oembed.json" title="${escape(title)}" />`
    : '';
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <meta name="description" content="${escape(description)}" />
    <meta name="tomoni-allow" content="" />${oEmbed}
    <link rel="alternate" type="application/json" href="${above}plan.json" title="plan.json" />
    <link rel="stylesheet" href=${from(files.style)} />
${parts.map((part) => `    <link rel="modulepreload" href=${from(part)} />`).join('\n')}
    <script type="module" blocking="render" src=${from(entry!)}></script>
    <script type="module" src=${from(files.script)}></script>
  </head>
  <body>
    <main>
      <h1>${escape(title)}</h1>
      <tomoni-${element} data-tomoni-standalone${Object.entries(attributes).map(attribute).join('')}>
${content}
      </tomoni-${element}>
      <p class="note">${escape(note)}</p>
    </main>
  </body>
</html>
`;
}

/** The frame in which another page shows this one. */
export const frameOf = (address: string, title: string, width: number, height: number): string =>
  `<iframe src="${escape(address)}" title="${escape(title)}" width="${width}" height="${height}" sandbox="allow-scripts" loading="lazy"></iframe>`;

/**
 * What a site that is given the page's address learns: a frame to show it in. WordPress loads the script that makes the
 * frame as high as its content only where a quotation stands before it, and shows the quotation until the frame has told.
 * @see https://oembed.com/ 2.3.4.4, type rich
 * @see https://developer.wordpress.org/reference/functions/wp_maybe_enqueue_oembed_host_js/
 */
export function oEmbedOf({ title, note, address }: StandalonePage, provider: string): string | undefined {
  if (!address) return undefined;
  const width = 600;
  const height = 400;
  const link = `<blockquote><a href="${escape(address)}">${escape(title)}</a></blockquote>`;
  const html = link + frameOf(address, title, width, height);
  return `${JSON.stringify({ version: '1.0', type: 'rich', title, author_name: note, provider_name: provider, provider_url: new URL('/', address).href, width, height, html }, null, 2)}\n`;
}
