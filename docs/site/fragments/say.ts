// How the pages say what a plan holds: in Japanese, as plain HTML of `@tomoni/plan/write`.
import type { PlanDocument, Text } from '@tomoni/plan';
import { phraseHtml, type WriteOptions } from '@tomoni/plan/write';
import { Html } from './html.ts';

export const inPage = ({ language }: PlanDocument): WriteOptions => ({ language: 'ja', documentLanguage: language });

/** A text; marked when the plan has it in another language only. */
export const say = (plan: PlanDocument, value: Text | undefined): Html | undefined =>
  value === undefined ? undefined : new Html(phraseHtml(value, inPage(plan)));
