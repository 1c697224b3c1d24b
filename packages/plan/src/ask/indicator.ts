import { fold } from '../shapes/fold.ts';
import type { Phrase } from '../shapes/types.ts';

/** A value with the year and the survey that it comes from, as far as they are known. */
export interface Measurement {
  value?: number | undefined;
  fiscalYear?: number | undefined;
  survey?: Phrase | undefined;
}

/** What is known of an indicator: from a plan, or from a page that leaves things out. */
export interface Measured {
  baseline?: Measurement | undefined;
  direction?: 'increase' | 'decrease' | 'maintain' | undefined;
  target?: Measurement | null | undefined;
  tolerance?: number | undefined;
  observations?: readonly Measurement[] | undefined;
}

export interface KnownMeasurement extends Measurement {
  value: number;
}

/** How an indicator stands against its baseline. */
export interface Change {
  /**
   * `improved` 改善 and `worsened` 悪化 go by the direction that is wanted; `unchanged` 現状維持 is a change within the tolerance.
   * `rose` and `fell` judge nothing: no direction is set, or one that is to be maintained has left its tolerance.
   * `other-survey`: the last value comes from another survey and cannot be compared. `unknown`: nothing to compare.
   */
  kind: 'improved' | 'worsened' | 'unchanged' | 'rose' | 'fell' | 'other-survey' | 'unknown';
  /** Last value minus first; 0 where they are not compared. In the indicator's unit. */
  by: number;
  from?: KnownMeasurement;
  to?: KnownMeasurement;
}

const isKnown = (one: Measurement | null | undefined): one is KnownMeasurement => Number.isFinite(one?.value);

/** 0.1 + 0.2 is 0.3. */
const rounded = (value: number): number => Number(value.toFixed(9));

/** What tells one year's round of a survey from another's: 平成29年度, 2017年, 第3回. */
const ROUND = /(?:令和|平成|昭和|[rhs](?=\d))?(?:元|\d+)年度?|fy\d+|\b(?:19|20)\d\d\b|第\d+回|[()（）]/g;

/** Whether two values may be compared: 平成29年度市民アンケート and 令和5年度市民アンケート are rounds of one survey; what is not said is no other one. */
export function isSameSurvey(one: Phrase | undefined, other: Phrase | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [first, second] = [one, other].map((survey) => fold(survey).replace(ROUND, ''));
  return first === second;
}

/** The observations that have a value, the oldest first. */
export const observationsOf = ({ observations = [] }: Measured): KnownMeasurement[] =>
  observations.filter(isKnown).sort((a, b) => (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0));

/** Baseline and observations in runs that can be compared: a new run begins where the survey changed. */
export function runsOf(indicator: Measured): KnownMeasurement[][] {
  const runs: KnownMeasurement[][] = [];
  let survey: Phrase | undefined;
  for (const one of [indicator.baseline, ...observationsOf(indicator)].filter(isKnown)) {
    if (!runs.length || !isSameSurvey(survey, one.survey)) runs.push([]);
    runs.at(-1)!.push(one);
    survey = one.survey ?? survey;
  }
  return runs;
}

/**
 * How the last observation stands against the baseline (or the first observation, where there is none). An indicator that is to
 * fall improves by falling. Within the tolerance nothing has changed.
 */
export function changeOf(indicator: Measured): Change {
  const runs = runsOf(indicator);
  const [from, to] = [runs[0]?.[0], runs.at(-1)?.at(-1)];
  if (!from || !to || from === to) return { kind: 'unknown', by: 0 };
  if (runs.length > 1) return { kind: 'other-survey', by: 0, from, to };
  const by = rounded(to.value - from.value);
  const wanted = { increase: 1, decrease: -1, maintain: 0 }[indicator.direction ?? 'maintain'];
  const went = Math.sign(by);
  const isUnchanged = Math.abs(by) <= (indicator.tolerance ?? 0);
  return {
    kind: isUnchanged ? 'unchanged' : wanted ? (went === wanted ? 'improved' : 'worsened') : went > 0 ? 'rose' : 'fell',
    by,
    from,
    to,
  };
}

/**
 * Whether the last observation has reached the target; undefined where the plan sets none, nothing was measured yet, the
 * survey is another one than that of the baseline, or nobody can tell which way was wanted.
 */
export function reached(indicator: Measured): boolean | undefined {
  const { baseline, target, tolerance = 0 } = indicator;
  const last = observationsOf(indicator).at(-1);
  if (!isKnown(target) || !last || runsOf(indicator).length > 1) return undefined;
  const way = isKnown(baseline) ? Math.sign(target.value - baseline.value) : 0;
  const direction = indicator.direction ?? (way > 0 ? 'increase' : way < 0 ? 'decrease' : undefined);
  const beyond = rounded(last.value - target.value);
  if (direction === undefined) return undefined;
  return direction === 'increase' ? beyond >= 0 : direction === 'decrease' ? beyond <= 0 : Math.abs(beyond) <= tolerance;
}
