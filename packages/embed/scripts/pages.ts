import { localise, type PlanDocument } from '@tomoni/plan';
import { writeParts, type PlainPart } from '@tomoni/plan/write';
import { oEmbedOf, standalonePage, type Beside, type PageFiles, type StandalonePage } from '../src/standalone/page.ts';
import { buildFiles, type Manifest } from './files.ts';
import { indexPage, type IndexEntry } from './index-page.ts';

export interface Site {
  /** The checked plan whose content the pages hold. */
  plan: PlanDocument;
  /** The same as the file plan.json. */
  json: string;
  /** Address of the folder once it is on the server, with a slash at its end: `https://www.example.jp/embed/`. For oEmbed. */
  address?: string | undefined;
}

/** Below every page: whose plan it is, and that a sample is a sample. */
function noteOf({ plan, language }: PlanDocument): string {
  const name = localise(plan.publisher.name, 'ja', language).text;
  return plan.fictional ? `${name}は架空のまちです。内容は見本のために作りました。` : `${name}の計画をもとに作りました。`;
}

function filesOf(element: string, manifest: Manifest): PageFiles {
  const beside = (file: string): Beside => ({ file, integrity: manifest.files[file]!.integrity });
  return {
    script: beside(manifest.standalone),
    style: beside(manifest.style),
    element: manifest.elements[`tomoni-${element}`]!.map(beside),
  };
}

/** Where the page of a part lies: `role-cards/`, `plan-part/funding/`. */
const pathOf = ({ element, attributes: { kind, axis } }: PlainPart): string =>
  [element, kind ?? axis, ''].filter((each) => each !== undefined).join('/');

/** The words of a badge as an example: the first mark of the plan, with what it means. */
function badgeWords({ scales, language }: PlanDocument): string | undefined {
  const step = scales.find(({ axis }) => axis === 'progress')?.steps[0];
  return step && [step.mark, localise(step.label, 'ja', language).text].filter(Boolean).join(' ');
}

/** The whole folder `/embed/`, by path: scripts, the plan, and a page for each element that the plan has something for. */
export async function embedFolder({ plan, json, address }: Site): Promise<Map<string, string>> {
  const { files, manifest } = await buildFiles();
  const folder = new Map([...files, ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`], ['plan.json', json]]);
  const title = localise(plan.plan.title, 'ja', plan.language).text;
  const pageOf = (part: PlainPart): StandalonePage => ({
    element: part.element,
    attributes: part.attributes,
    title: `${part.title}：${title}`,
    description: `「${title}」の${part.title}です。`,
    content: part.html,
    note: noteOf(plan),
    folder: pathOf(part),
    ...(address ? { address: address + pathOf(part) } : {}),
  });
  const put = (page: StandalonePage): void => {
    folder.set(`${page.folder}index.html`, standalonePage(page, filesOf(page.element, manifest)));
  };
  const parts = writeParts(plan, 2); // below the h1 of the page
  for (const part of parts) {
    const page = pageOf(part);
    put(page);
    // Where only the element is asked for, its first kind stands.
    if (!folder.has(`${part.element}/index.html`)) put({ ...page, folder: `${part.element}/` });
    const oEmbed = oEmbedOf(page, localise(plan.plan.publisher.name, 'ja', plan.language).text);
    if (oEmbed) folder.set(`${page.folder}oembed.json`, oEmbed);
  }
  // A badge says all in its link. Who follows that, without a script as well, finds what the marks mean.
  const meaning = parts.find(({ element }) => element === 'progress-legend') ?? parts[0];
  if (meaning) put({ ...pageOf(meaning), folder: 'progress-badge/' });
  const entries: IndexEntry[] = parts.map((part) => ({ path: pathOf(part), element: part.element, title: part.title }));
  const words = badgeWords(plan);
  if (words) entries.push({ path: 'progress-badge/', element: 'progress-badge', title: '評価の札', words });
  folder.set('index.html', indexPage({ files, manifest, entries, address }));
  return folder;
}
