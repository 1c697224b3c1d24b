// npm run own -- <folder> tomoni-plan tomoni-goal-tree …   writes the files of a page that has these elements and no others.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildPage } from './at-once.ts';

/**
 * Chromium compiles the file while it arrives, beside the page, and not at each first call of a function: nearly all of them are called
 * at once (V8, “explicit compile hints”). Other engines read a comment. A file of which a page uses the half is slower with it.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

function doorOf(tag: string): string {
  const door = fileURLToPath(new URL(`../src/${tag.replace(/^tomoni-/, '')}/define.ts`, import.meta.url));
  if (/^tomoni-[a-z-]+$/.test(tag) && existsSync(door)) return door;
  throw new Error(
    `「${tag}」という部品はありません。tomoni-plan のように書きます（一覧：docs/guide/embed.md）。\n` +
      `There is no element “${tag}”. Names are like tomoni-plan (docs/guide/embed.en.md has them all).`,
  );
}

/**
 * The files of a page that has these elements and no others: `tomoni.js`, with all that they need at once, and beside it what loads later.
 *
 * @param tags Such as `tomoni-role-cards`. An unknown one is an error.
 * @returns The text of each file, by name.
 */
export async function ownFiles(tags: Iterable<string>): Promise<Map<string, string>> {
  const doors = [...new Set(tags)].toSorted().map(doorOf);
  const chunks = await buildPage('tomoni', doors.map((door) => `import ${JSON.stringify(door)};`).join('\n'));
  return new Map(chunks.map(({ fileName, code, isEntry }) => [fileName, isEntry ? COMPILE_AT_ONCE + code : code]));
}

if (import.meta.main) {
  const [folder, ...tags] = process.argv.slice(2);
  try {
    if (!folder || !tags.length) throw new Error('npm run own -- 出力先のフォルダー tomoni-plan tomoni-goal-tree …');
    const files = await ownFiles(tags);
    await mkdir(folder, { recursive: true });
    for (const [name, code] of files) await writeFile(`${folder}/${name}`, code);
    console.log(
      `${folder} に ${files.size} 個のファイルを書きました。ページで tomoni.js を読み込みます。 Wrote ${files.size} files; a page loads tomoni.js.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
