import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlanDocument } from '../model/types.ts';
import { readPlan } from '../read/document.ts';
import { anyPlan } from '../testing/any-plan.ts';
import { leastPlan, samplePlan } from '../testing/sample-plan.ts';
import { jsonText, linkedDataOf } from './json-ld.ts';

function planOf(input: unknown): PlanDocument {
  const read = readPlan(input);
  assert.ok(read.ok);
  return read.plan;
}
type Loose = Record<string, unknown>;
const graphOf = (...given: Parameters<typeof linkedDataOf>): Loose[] => (linkedDataOf(...given) as { '@graph': Loose[] })['@graph'];

describe('JSON-LD', () => {
  it('describes the data as a schema.org Dataset', () => {
    const [dataset, publisher] = graphOf(planOf(samplePlan()), {
      url: 'https://example.jp/keikaku/',
      distribution: [{ name: '体系', url: 'https://example.jp/nodes.csv', format: 'text/csv' }],
    });
    assert.equal(dataset!['@type'], 'Dataset');
    assert.equal(dataset!['name'], '第3次 ともに町地域福祉計画');
    assert.equal(dataset!['description'], 'ともに。\n文章は要約です。\n架空の例です。');
    assert.equal(dataset!['temporalCoverage'], '2026-04-01/2031-03-31');
    assert.equal(dataset!['license'], 'https://creativecommons.org/licenses/by/4.0/deed.ja');
    assert.equal(dataset!['dateModified'], '2026-04-01');
    assert.deepEqual((dataset!['spatialCoverage'] as Loose)['identifier'], {
      '@type': 'PropertyValue',
      propertyID: '全国地方公共団体コード',
      value: '032093',
    });
    assert.deepEqual(dataset!['distribution'], [
      { '@type': 'DataDownload', name: '体系', contentUrl: 'https://example.jp/nodes.csv', encodingFormat: 'text/csv' },
    ]);
    assert.deepEqual(dataset!['isBasedOn'], [
      {
        '@type': 'CreativeWork',
        name: '計画書',
        publisher: { '@type': 'Organization', name: 'ともに町' },
        datePublished: '2026-03',
        url: 'https://example.jp/plan',
      },
    ]);
    assert.equal(publisher!['@type'], 'GovernmentOrganization');
    assert.deepEqual(dataset!['creator'], { '@id': publisher!['@id'] });
  });

  it('names the bodies and the offices as organizations', () => {
    const graph = graphOf(planOf(samplePlan()));
    assert.deepEqual(
      graph.slice(2).map((each) => [each['@type'], each['name']]),
      [
        ['Organization', '審議会'],
        ['Organization', '部会'],
        ['Organization', '本所'],
      ],
    );
    assert.deepEqual(graph[3]!['parentOrganization'], { '@id': '#body-council' });
    assert.deepEqual((graph[4]!['location'] as Loose)['geo'], { '@type': 'GeoCoordinates', latitude: 38.9, longitude: 141.1 });
  });

  it('presumes nothing: no licence, no period, no code, no file', () => {
    const [dataset] = graphOf(planOf(leastPlan()));
    for (const key of ['license', 'temporalCoverage', 'dateModified', 'distribution', 'isBasedOn', 'datePublished']) {
      assert.equal(key in dataset!, false, key);
    }
    assert.equal(
      graphOf({ ...planOf(leastPlan()), plan: { ...planOf(leastPlan()).plan, publisher: { name: '社協', type: 'council' } } })[1]!['@type'],
      'Organization',
    );
  });

  it('lets no address run and nothing end the script element, whatever a plan says', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = jsonText(linkedDataOf(plan, { distribution: [{ url: 'javascript:alert(1)' }] }));
        assert.doesNotMatch(text, /<|javascript:/);
        const read = JSON.parse(text) as { '@graph': Loose[] };
        assert.equal(read['@graph'].length, 2 + plan.bodies.length + plan.offices.length);
      }),
      { numRuns: 60 },
    );
  });
});
