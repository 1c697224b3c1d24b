import { formatFiscalYear, plainText, type Phrase } from '@tomoni/plan';
import { changeOf, isSameSurvey, observationsOf, reached, type KnownMeasurement, type Measurement } from '@tomoni/plan/ask';
import { html, nothing } from 'lit';
import type { Language } from '../locale/language.ts';
import type { IndicatorItem } from './indicator.ts';
import { sparkline } from './sparkline.ts';

/** The words of the element. */
export interface Say {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  phrase(value: Phrase): unknown;
  language: Language;
}

const ARROWS = { increase: '↗', decrease: '↘', maintain: '→' };

/** 27.5%, 1,200人, +6か所: in the reader's numerals and grouping, with the digits that the data has. */
export function amount({ phrase, language, t }: Say, value: number, unit = '', isChange = false): unknown {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 9, signDisplay: isChange ? 'exceptZero' : 'auto' }).format(value);
  return html`<b>${number}${isChange && /^[%％]$/.test(unit) ? t('points') : phrase(unit)}</b>`;
}

const yearOf = ({ language }: Say, { fiscalYear }: Measurement, form?: 'short'): string =>
  fiscalYear === undefined ? '' : formatFiscalYear(fiscalYear, language, { form });

const small = (content: unknown): unknown => html`<small>${content}</small>`;

/** A sentence of ours around something of the data: 目標まで +2か所. */
function around(sentence: string, value: unknown): unknown {
  const [before, after] = sentence.split('\n');
  return html`${before}${value}${after}`;
}

function target(say: Say, { target: aim, direction, unit, tolerance }: IndicatorItem): unknown {
  const { t } = say;
  const way = direction && ARROWS[direction];
  const hasTarget = aim?.value !== undefined;
  return html`${hasTarget ? html`${amount(say, aim.value!, unit)} ${small(yearOf(say, aim))}` : nothing}
  ${way ? html`<p part="direction"><span aria-hidden="true">${way}</span> ${t('way', { value: t(direction!) })}</p>` : nothing}
  ${hasTarget || way ? nothing : t('notSet')}
  ${tolerance === undefined ? nothing : small(around(t('tolerance', { value: '\n' }), amount(say, tolerance, unit === '%' ? t('points') : unit)))}`;
}

const measured = (say: Say, one: KnownMeasurement, unit: string | undefined, survey: Phrase | undefined): unknown =>
  html`<span>${small(yearOf(say, one))} ${amount(say, one.value, unit)}</span>
    ${survey === undefined ? nothing : small(say.phrase(survey))}`;

function observations(say: Say, indicator: IndicatorItem): unknown {
  let survey = indicator.baseline?.survey;
  const all = observationsOf(indicator);
  if (!all.length) return say.t('none');
  return html`<ul>
    ${all.map((one, index) => {
      const isNew = (index > 0 || indicator.baseline?.value !== undefined) && !isSameSurvey(survey, one.survey);
      const isTold = one.survey !== undefined && (survey === undefined || plainText(survey) !== plainText(one.survey));
      survey = one.survey ?? survey;
      return html`<li class=${isNew ? 'break' : nothing}>
        ${isNew ? html`<em part="break">${say.t('newSurvey')}</em>` : nothing}${measured(say, one, indicator.unit, isTold ? one.survey : undefined)}
      </li>`;
    })}
  </ul>`;
}

function change(say: Say, indicator: IndicatorItem): unknown {
  const { t } = say;
  const { kind, by, from } = changeOf(indicator);
  const isThere = reached(indicator);
  const last = observationsOf(indicator).at(-1);
  const missing = isThere === false ? indicator.target!.value! - last!.value : 0;
  return html`<p part="change" class=${kind}>${t(kind)}</p>
    ${
      from
        ? kind === 'other-survey'
          ? nothing
          : small(
              around(t('since', { year: yearOf(say, from, 'short') || t('baseline'), value: '\n' }), amount(say, by, indicator.unit, true)),
            )
        : nothing
    }
    ${isThere ? html`<p>${t('reached')}</p>` : missing ? html`<p>${around(t('toGo', { value: '\n' }), amount(say, missing, indicator.unit, true))}</p>` : nothing}
    ${sparkline(indicator)}`;
}

/** One indicator as a row; `labels` say in each cell what its column says, for where the row is a card. */
export function row(say: Say, indicator: IndicatorItem, labels: readonly string[]): unknown {
  const { t, phrase } = say;
  const { title, node, goalNumber, baseline, note, extra = [] } = indicator;
  const cell = (index: number, content: unknown): unknown => html`<td role="cell" data-label=${labels[index]!}>${content}</td>`;
  return html`<tr role="row" part="indicator">
    <th role="rowheader" scope="row">
      <span part="name">${phrase(title)}</span>
      ${node ? small(html`${goalNumber ? `${goalNumber} ` : nothing}${phrase(node)}`) : nothing} ${note ? small(phrase(note)) : nothing}
      ${extra.map(({ column, value }) => small(html`${column ? `${column}：` : nothing}${phrase(value)}`))}
    </th>
    ${cell(1, target(say, indicator))}
    ${cell(2, baseline?.value === undefined ? t('none') : measured(say, baseline as KnownMeasurement, indicator.unit, baseline.survey))}
    ${cell(3, observations(say, indicator))} ${cell(4, change(say, indicator))}
  </tr>`;
}
