import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { catalogueFor } from '../locale/language.ts';
import { PlanError } from './plan-error.ts';

/** Larger than any real plan by a factor of fifty; a page must not hang on a wrong file. Unit: UTF-16 code units. */
const MAX_LENGTH = 5_000_000;

const underWay = new Map<string, Promise<PlanDocument>>();

/**
 * Fetches and checks a plan.json; elements that name the same address share one request.
 * @throws {PlanError} for another scheme than http(s), an answer other than 2xx, a file that is too large, or an invalid plan
 */
export function fetchPlan(src: string, base: string, language: string): Promise<PlanDocument> {
  const url = addressOf(src, base);
  let plan = underWay.get(url);
  if (!plan) {
    plan = load(url, catalogueFor(language) === 'en' ? 'en' : 'ja');
    underWay.set(url, plan);
    plan.catch(() => underWay.delete(url)); // the next element may try again
  }
  return plan;
}

function addressOf(src: string, base: string): string {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  throw new PlanError({
    code: 'invalid-address',
    message: `src「${src}」は使えません。http または https のアドレスか、相対パスを書いてください。 Use an http(s) or relative address.`,
  });
}

async function load(url: string, language: 'ja' | 'en'): Promise<PlanDocument> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new PlanError({
      code: 'fetch-failed',
      message: `計画のデータ（${url}）に接続できませんでした。アドレスと CSP の connect-src を確かめてください。 Could not reach the plan: check its address and connect-src.`,
      cause,
    });
  });
  if (!response.ok) {
    throw new PlanError({
      code: 'fetch-failed',
      message: `計画のデータ（${url}）が見つかりません（HTTP ${response.status}）。src のアドレスを確かめてください。 The server answered ${response.status}: check src.`,
    });
  }
  const text = await textOf(response, url);
  const read = readPlan(text, { language });
  if (read.ok) return read.plan;
  throw new PlanError({
    code: 'invalid-plan',
    message:
      language === 'en'
        ? `The plan (${url}) has ${read.errors.length} error(s).`
        : `計画のデータ（${url}）に誤りが ${read.errors.length} 件あります。`,
    details: read.errors.map((error) => error.message),
  });
}

async function textOf(response: Response, url: string): Promise<string> {
  const tooLarge = new PlanError({
    code: 'too-large',
    message: `計画のデータ（${url}）が大きすぎます（上限 ${MAX_LENGTH / 1e6} MB）。plan.json のアドレスか確かめてください。 The file is too large to be a plan.`,
  });
  if (Number(response.headers.get('content-length') ?? 0) > MAX_LENGTH * 3) throw tooLarge;
  // Counted as it comes: an answer may hide its length, or never end.
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    text += part.value;
    if (text.length > MAX_LENGTH) {
      void reader?.cancel();
      throw tooLarge;
    }
  }
  return text;
}
