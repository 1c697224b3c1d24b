// Who made the plan, for which years, with which idea.
import type { PlanDocument } from '@tomoni/plan';
import { markup, lines, type Html } from './html.ts';
import { date, facts, mail, phone, place, say, site, year } from './say.ts';

/** 計画の概要: what the plan says of itself. */
export function overview(document: PlanDocument): Html | undefined {
  const { plan } = document;
  const { publisher, period } = plan;
  return facts(
    [
      ['計画名', say(document, plan.title)],
      ['次・期', say(document, plan.edition)],
      ['計画の性格', say(document, plan.kind)],
      ['計画期間', period && `${year(period.start)}から${year(period.end)}まで（${period.end - period.start + 1}年間）`],
      ['策定年月', plan.formulated && date(plan.formulated)],
      ['中間年度', plan.midterm ? year(plan.midterm) : undefined],
      ['策定者', say(document, publisher.name)],
      ['所在地', place(document, publisher.postalCode, publisher.address)],
      ['電話番号', publisher.phone && phone(document, publisher.phone)],
      ['FAX番号', publisher.fax],
      ['メールアドレス', publisher.email && mail(publisher.email)],
      ['ウェブサイト', publisher.url && site(publisher.url)],
      ['全国地方公共団体コード', plan.areaCode],
      ['問い合わせ先', say(document, plan.contact)],
      ['状態', plan.draft ? '案' : undefined],
      ['備考', say(document, plan.note)],
    ],
    'overview',
  );
}

/** 基本理念 */
export function philosophy(document: PlanDocument): Html {
  const { philosophy } = document.plan;
  if (!philosophy) throw new Error('the plan has no philosophy');
  const explanation = say(document, philosophy.explanation);
  return lines(markup`<p class="philosophy">${say(document, philosophy.text)}</p>`, explanation && markup`<p>${explanation}</p>`);
}

/** 前計画 */
export function previous(document: PlanDocument): Html | undefined {
  const { previous } = document.plan;
  if (!previous) throw new Error('the plan names no previous one');
  return facts([
    ['名称', say(document, previous.title)],
    ['基本理念', say(document, previous.philosophy)],
    ['概要', say(document, previous.summary)],
  ]);
}
