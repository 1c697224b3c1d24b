import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlanDocument } from '../model/types.ts';
import { readPlan } from '../read/document.ts';
import { anyPlan } from '../testing/any-plan.ts';
import { leastPlan, samplePlan } from '../testing/sample-plan.ts';
import { stratmlFaults } from '../testing/stratml-structure.ts';
import { childText, elementsOf, readXml, type ReadElement } from '../testing/xml-reader.ts';
import { stratmlOf } from './stratml.ts';

function planOf(input: unknown): PlanDocument {
  const read = readPlan(input);
  assert.ok(read.ok);
  return read.plan;
}

const xmlOf = (plan: PlanDocument, language?: string): ReadElement => {
  const xml = stratmlOf(plan, { language });
  assert.ok(xml !== undefined);
  return readXml(xml);
};

const node = (id: string, title: string, parent?: string) => ({ id, title, level: 'goal', parent, flags: [], measures: [], actions: [] });

describe('StratML Part 1', () => {
  it('says who, what and when, in the elements of the standard', () => {
    const root = xmlOf(planOf(samplePlan()));
    assert.deepEqual(stratmlFaults(root), []);
    assert.equal(childText(root, 'Name'), '第3次 ともに町地域福祉計画');
    const [goal] = elementsOf(root, 'Goal');
    assert.equal(childText(goal!, 'Name'), '参加');
    assert.equal(childText(goal!, 'SequenceIndicator'), '1');
    assert.equal(childText(goal!, 'Description'), '副題\n課題\n方針');
    assert.match(childText(goal!, 'OtherInformation')!, /成果指標：参加者の割合　現状値 27.5%（平成29年度（2017年度））、実績値 30.1%/);
    const [objective] = elementsOf(root, 'Objective');
    assert.equal(childText(objective!, 'SequenceIndicator'), '(1)');
    assert.equal(childText([...elementsOf(root, 'Vision')][0]!, 'Description'), 'ともに暮らす');
    const [stakeholder] = elementsOf(root, 'Stakeholder');
    assert.equal(stakeholder!.attributes['StakeholderTypeType'], 'Generic_Group');
    const [about] = elementsOf(root, 'AdministrativeInformation');
    assert.equal(childText(about!, 'StartDate'), '2026-04-01');
    assert.equal(childText(about!, 'EndDate'), '2031-03-31');
    assert.equal(childText(about!, 'Source'), 'https://example.jp/plan');
    assert.equal(childText(about!, 'PublicationDate'), undefined, 'a month is no date, and none is invented');
  });

  it('is nothing without goals: the standard wants one', () => assert.equal(stratmlOf(planOf(leastPlan())), undefined));

  it('speaks another language where the plan does', () => {
    assert.equal(childText(xmlOf(planOf(samplePlan()), 'en'), 'Name'), '第3次 Welfare plan of Tomoni');
  });

  it('makes objectives of whatever stands deeper, in the plan’s order, with the names above them', () => {
    const nodes = [node('a', '甲'), node('a2', '甲二', 'a'), node('b', '乙'), node('a1', '甲一', 'a'), node('a2x', '深', 'a2')];
    const goals = [...elementsOf(xmlOf({ ...planOf(samplePlan()), nodes }), 'Goal')];
    assert.deepEqual(
      goals.map((goal) => [childText(goal, 'Name'), ...[...elementsOf(goal, 'Objective')].map((each) => childText(each, 'Name'))]),
      [['甲', '甲二', '深', '甲一'], ['乙']],
    );
    assert.match(childText([...elementsOf(goals[0]!, 'Objective')][1]!, 'OtherInformation')!, /上位の項目：甲二/);
  });

  it('loses no node to a broken tree: orphans, circles, the same id twice', () => {
    const nodes = [node('a', '孤児', 'gone'), node('b', '輪一', 'c'), node('c', '輪二', 'b'), node('d', '自分', 'd'), node('a', '二度')];
    const root = xmlOf({ ...planOf(samplePlan()), nodes });
    assert.deepEqual(stratmlFaults(root), []);
    const names = [...elementsOf(root, 'Goal'), ...elementsOf(root, 'Objective')].map((each) => childText(each, 'Name'));
    assert.deepEqual(names.sort(), ['二度', '孤児', '自分', '輪一', '輪二'].sort());
  });

  it('is well-formed and of the standard’s structure, whatever a plan says', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const xml = stratmlOf(plan);
        assert.equal(xml === undefined, plan.nodes.length === 0);
        if (xml !== undefined) assert.deepEqual(stratmlFaults(readXml(xml)), []);
      }),
      { numRuns: 200 },
    );
  });

  it('the check of the structure finds what is wrong', () => {
    const xml = stratmlOf(planOf(samplePlan()))!;
    const faults = (from: string | RegExp, to: string) => stratmlFaults(readXml(xml.replace(from, to))).length;
    assert.ok(faults(/<Goal>\n *<Name>参加<\/Name>/, '<Goal>'));
    assert.ok(faults('2026-04-01', '2026-02-30'));
    assert.ok(faults('<Vision>', '<Vision lang="ja">'));
    assert.ok(faults(/<Description>副題[^<]*<\/Description>/, ''));
    assert.ok(faults('node-g1-1', 'node-g1'));
    assert.ok(faults('urn:ISO', 'urn:other'));
    assert.ok(faults('Generic_Group', 'Crowd'));
    for (const broken of [xml.replace('</Goal>', ''), xml.replace('参加', '参<加'), xml.replace('参加', 'a&b'), `${xml}<x/>`]) {
      assert.throws(() => readXml(broken));
    }
  });
});

describe('StratML of the towns', () => {
  for (const town of ['ichinoseki', 'shimonoseki', 'oshu', 'tomoni-cho']) {
    it(`${town}: the names and numbers of its goals, each once and in order`, async () => {
      const plan = planOf(await readFile(new URL(`../../../towns/src/${town}/plan.json`, import.meta.url), 'utf8'));
      const root = xmlOf(plan);
      assert.deepEqual(stratmlFaults(root), []);
      const said = [...elementsOf(root, 'StrategicPlanCore')]
        .flatMap((core) => core.children.filter(({ name }) => name === 'Goal'))
        .flatMap((goal) => [goal, ...elementsOf(goal, 'Objective')])
        .map((each) => [childText(each, 'SequenceIndicator'), childText(each, 'Name')]);
      const text = (value: unknown) => (typeof value === 'string' ? value : (value as { ja: string }).ja);
      const expected = plan.nodes.map(({ number, title }) => [number, text(title)]);
      assert.equal(said.length, plan.nodes.length);
      for (const each of expected)
        assert.ok(
          said.some((one) => one[0] === each[0] && one[1] === each[1]),
          String(each),
        );
      if (town === 'oshu') assert.deepEqual(said, expected);
    });
  }
});
