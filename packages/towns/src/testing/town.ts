/** What the tests of the sample towns share. Not part of the package's door. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { localise, type PlanDocument, type Text } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';

/** The plan of a town as every reader gets it; fails when reading finds anything to say. */
export function readTown(id: string): PlanDocument {
  const result = readPlan(readFileSync(new URL(`../${id}/plan.json`, import.meta.url), 'utf8'));
  assert.ok(result.ok, result.ok ? '' : result.errors.map(({ message }) => message).join('\n'));
  assert.deepEqual(
    result.warnings.map(({ message }) => message),
    [],
  );
  return result.plan;
}

/** The Japanese of a text, as the town prints it. */
export function ja(text: Text | undefined): string {
  return text === undefined ? '' : localise(text, 'ja').text;
}

/** A noun whose prose may be ours. */
interface Noun {
  id: string;
  summarised?: boolean | undefined;
  source?: string | undefined;
}

/** The sentences of a plan that are ours: each with the noun that holds it, by path. */
export function proseOf(plan: PlanDocument): { at: string; text: string; noun: Noun }[] {
  const found: { at: string; text: string; noun: Noun }[] = [];
  const add = (kind: string, noun: Noun, ...texts: (Text | undefined)[]): void => {
    for (const text of texts) if (text !== undefined) found.push({ at: `${kind} ${noun.id}`, text: ja(text), noun });
  };
  add('plan', plan.plan, plan.plan.philosophy?.explanation, plan.plan.previous?.summary, plan.plan.note);
  for (const section of plan.sections) add('section', section, ...section.paragraphs);
  for (const node of plan.nodes) add('node', node, node.issue, node.response);
  for (const role of plan.roles) add('role', role, ...role.paragraphs);
  for (const law of plan.legalBasis) add('legalBasis', law, ...law.paragraphs, ...law.items.map((item) => item.text));
  for (const channel of plan.channels) add('channel', channel, channel.description);
  for (const term of plan.glossary) add('glossary', term, term.definition);
  return found;
}

/** Residents are addressed politely, in whole sentences, and are told that the words are a summary and of what. */
export function assertSummarisedProse(plan: PlanDocument): void {
  const prose = proseOf(plan);
  assert.ok(prose.length > 0);
  for (const { at, text, noun } of prose) {
    assert.equal(noun.summarised, true, `${at} is ours and must say so`);
    assert.ok(noun.source, `${at} must say where it comes from`);
    for (const sentence of text.split('。').slice(0, -1)) assert.match(sentence, /(です|ます|ません|ました|でした)$/, at);
    assert.ok(text.endsWith('。'), `${at}: ${text}`);
  }
  for (const relation of plan.relations) assert.match(ja(relation.sentence), /(です|ます)。$/, relation.id);
}

/** Headings that residents meet first are there in English and in plain Japanese（やさしい日本語）too. */
export function assertThreeLanguages(texts: (Text | undefined)[]): void {
  assert.ok(texts.length > 0);
  for (const text of texts) {
    assert.equal(typeof text, 'object', JSON.stringify(text));
    for (const lang of ['ja', 'en', 'ja-x-easy']) assert.equal(localise(text as Text, lang).lang, lang, JSON.stringify(text));
  }
}
