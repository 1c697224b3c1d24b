// The files that stand beside each town's page, as the list of links that a web team would type.
import { formatDate, partsOf, type Fact, type PlanDocument } from '@tomoni/plan';
import { filesOf, isSummarised } from '@tomoni/plan/export';
import { fileWords, inLanguage, writeDataLinks, writeSections } from '@tomoni/plan/write';
import { Html, lines, markup } from './html.ts';
import { inPage, say } from './say.ts';

/** Whose data they are: a sample must never look like a town's own. */
function origin(plan: PlanDocument): Html {
  const { publisher, fictional } = plan.plan;
  if (fictional) return markup`<p>架空の町の見本のデータです。</p>`;
  const summarised = isSummarised(plan) && '文章は計画書の要約です。';
  return markup`<p>この見本のために作ったデータです。${say(plan, publisher.name)}が公開したデータではありません。${summarised}</p>`;
}

export function openData(plan: PlanDocument): Html {
  const { license, modified } = plan.plan;
  const links = filesOf(plan).map(({ name, title, kind, rows }) => ({ title, href: name, about: fileWords(kind, rows) }));
  const facts: Fact[] = [];
  if (license) {
    const name = inLanguage(license.name, inPage(plan));
    facts.push({ term: '利用条件', value: license.url ? [{ tag: 'a', href: license.url, children: partsOf(name) }] : name });
  }
  if (modified) facts.push({ term: 'データの更新日', value: formatDate(modified) });
  return lines(origin(plan), new Html(writeDataLinks(links, inPage(plan))), new Html(writeSections([{ facts }])));
}
