import { localise, type PlanDocument } from '@tomoni/plan';
import { writeParts } from '@tomoni/plan/write';
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

/** The whole folder `/embed/`, by path: scripts, the plan, and a page for each element that the plan has something for. */
export async function embedFolder({ plan, json, address }: Site): Promise<Map<string, string>> {
  const { files, manifest } = await buildFiles();
  const folder = new Map([...files, ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`], ['plan.json', json]]);
  const title = localise(plan.plan.title, 'ja', plan.language).text;
  const entries: IndexEntry[] = [];
  for (const { element, attributes, title: part, html } of writeParts(plan)) {
    const kind = attributes['kind'] ?? attributes['axis'];
    const path = `${element}/${kind ? `${kind}/` : ''}`;
    const page: StandalonePage = {
      element,
      attributes,
      title: `${part}：${title}`,
      description: `「${title}」の${part}です。`,
      content: html,
      note: noteOf(plan),
      folder: path,
      ...(address ? { address: address + path } : {}),
    };
    const text = standalonePage(page, filesOf(element, manifest));
    folder.set(`${path}index.html`, text);
    // Where only the element is asked for, its first kind stands.
    if (kind && !folder.has(`${element}/index.html`)) {
      folder.set(`${element}/index.html`, standalonePage({ ...page, folder: `${element}/` }, filesOf(element, manifest)));
    }
    entries.push({ path, element, title: part });
    const oEmbed = oEmbedOf(page, localise(plan.plan.publisher.name, 'ja', plan.language).text);
    if (oEmbed) folder.set(`${path}oembed.json`, oEmbed);
  }
  folder.set('index.html', indexPage({ files, manifest, entries, address }));
  return folder;
}
