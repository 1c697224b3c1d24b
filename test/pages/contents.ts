// The table of docs/guide/contents.md. By hand: node test/pages/contents.ts --write
import { readFile, writeFile } from 'node:fs/promises';
import { plainText, type PlanDocument, type Text } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { towns } from '@tomoni/towns';
import { KINDS, type Kind } from './contents-kinds.ts';

export const GUIDE = new URL('../../docs/guide/contents.md', import.meta.url);

export async function planOf(id: string): Promise<PlanDocument> {
  const read = readPlan(await readFile(new URL(`../../packages/towns/src/${id}/plan.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`${id}/plan.json cannot be read`);
  return read.plan;
}

/** What the page must say of each entry of a kind, as a reader of Japanese reads it. */
export const saidOf = (kind: Kind, plan: PlanDocument): string[][] =>
  kind
    .of(plan)
    .map((entry) => entry.filter((said) => said !== undefined && said !== '').map((said) => plainText(said as Text | string, 'ja')));

/** Which of the elements of a kind stands on `docs/towns/…/index.html`, as it is written by hand. */
async function shownOn(id: string, plan: PlanDocument): Promise<(kind: Kind) => string[]> {
  const page = await readFile(new URL(`../../docs/towns/${id}/index.html`, import.meta.url), 'utf8');
  // Prose brings its element with it, but for marks that stand in one.
  const elements = [
    ...page.replace(/<!--plan:(?=(sub)?section )/g, '<tomoni-plan-part><!--plan:').matchAll(/(<tomoni-[^>]*>)([^]*?)(?=<tomoni-|$)/g),
  ];
  const isOne = (selector: string, tag: string): boolean => {
    const [, name, lacks, attribute, value] = /^([\w-]+)(?:(:not\()?\[(\w+)(?:="?([\w-]+)"?)?\]\)?)?$/.exec(selector)!;
    if (!new RegExp(`^<${name}[\\s>]`).test(tag)) return false;
    return !attribute || (lacks ? !tag.includes(` ${attribute}=`) : tag.includes(` ${attribute}="${value}"`));
  };
  return ({ shownBy, path }) => {
    const topic = /topic=(\w+)/.exec(path)?.[1];
    const marks = plan.sections.filter((section) => section.topic === topic).map((section) => `section ${section.id}-->`);
    return shownBy.filter((selector) =>
      elements.some(([, tag, inside]) => isOne(selector, tag!) && (!topic || marks.some((mark) => inside!.includes(mark)))),
    );
  };
}

const short = (selector: string): string =>
  `\`${selector
    .replace(/^tomoni-/, '')
    .replace(/:not.*$/, '')
    .replaceAll('"', '')}\``;

/** The whole page of the guide. */
export async function contents(): Promise<string> {
  const all = await Promise.all(
    towns.map(async ({ id, name }) => {
      const plan = await planOf(id);
      return { name, plan, shownBy: await shownOn(id, plan) };
    }),
  );
  const row = (kind: Kind): string => {
    const cells = all.map(({ plan, shownBy }) => {
      const count = kind.of(plan).length;
      if (!count) return '–';
      const shown = shownBy(kind);
      return `${count} ${shown.length ? shown.map(short).join(' ') : '**なし**'}`;
    });
    return `| ${[`${kind.name.join(' ')} \`${kind.path}\``, ...cells].join(' | ')} |`;
  };
  return `# 計画の中身と部品

What a plan holds, and the element that shows it.

計画のデータ（\`plan.json\`）に書ける内容を一つずつ、六つの見本のページで、どの部品が示しているかの一覧です。数は、その計画にある件数です。「–」は、その計画にないことを示します。部品の名前は、先頭の \`tomoni-\` を省いています。

Each kind of content that a \`plan.json\` can hold, with its count in each sample plan and the element (without \`tomoni-\`) that shows it there. A dash: the plan has none. \`node test/pages/contents.ts --write\` writes this page; \`test/pages/contents.test.ts\` checks that it is up to date, and on the built pages that what is counted here stands in the element that is named.

| 内容 Content | ${all.map(({ name }) => name).join(' | ')} |
| --- | ${all.map(() => '---').join(' | ')} |
${KINDS.map(row).join('\n')}
`;
}

if (process.argv.includes('--write')) await writeFile(GUIDE, await contents());
