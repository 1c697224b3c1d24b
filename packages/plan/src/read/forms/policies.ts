import { linesOf, joinPhrases } from '../../shapes/phrase.ts';
import type { Phrase } from '../../shapes/types.ts';
import { numbered } from '../../write/title.ts';
import { numberOfTitle } from '../number-of-title.ts';
import type { Form } from './form.ts';

/** A policy of another plan: `① みんなで支え合う地域福祉の推進`. */
export interface PolicyCard {
  number?: string;
  title: Phrase;
}

/** 方針・目標: a line each, with its number in front. */
export const POLICIES: Form<PolicyCard[]> = {
  read: (value) => linesOf(value).map(numberOfTitle),
  write: (policies, say) => policies.reduce<Phrase>((all, { number, title }) => joinPhrases(all, numbered(number, say(title))), ''),
  wanted: ['一行に一つずつの文字', 'text, a line each'],
};
