// Who made the plan, for which years, with which idea: what stands inside <tomoni-plan-overview>.
import type { PlanDocument } from '@tomoni/plan';
import { overviewOf } from '@tomoni/plan/ask';
import { writeOverview } from '@tomoni/plan/write';
import { Html } from './html.ts';

/** The terms that a Japanese page prints. */
const TERMS: Record<string, string> = {
  formulated: '策定年月',
  midterm: '中間年度',
  publisher: '策定者',
  address: '所在地',
  phone: '電話番号',
  fax: 'FAX番号',
  email: 'メールアドレス',
  url: 'ウェブサイト',
  areaCode: '全国地方公共団体コード',
  legalBasis: '根拠法令',
  contact: '問い合わせ先',
  note: '備考',
  previous: '前計画',
  title: '名称',
  philosophy: '基本理念',
  summary: '概要',
};

const overviewIn = (plan: PlanDocument) => overviewOf(plan, { language: 'ja', term: (field) => TERMS[field] ?? field });

/** 計画の概要 with 基本理念. Its prose is the page's own sections. */
export const overview = (plan: PlanDocument): Html =>
  new Html(writeOverview({ ...overviewIn(plan), sections: [] }, { documentLanguage: plan.language }));

/** 前計画 */
export function previous(plan: PlanDocument): Html {
  if (!plan.plan.previous) throw new Error('the plan names no previous one');
  return new Html(writeOverview({ sections: overviewIn(plan).sections.slice(-1) }, { documentLanguage: plan.language }));
}
