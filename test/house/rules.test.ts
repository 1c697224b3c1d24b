import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bans } from './bans.ts';
import { sourceFiles } from './files.ts';
import { importRules } from './imports.ts';

const files = sourceFiles();

for (const rule of [...bans, ...importRules]) {
  describe(rule.name, () => {
    for (const example of rule.bad) {
      test(`catches ${example.text}`, () => {
        assert.ok(rule.appliesTo(example.path), `${example.path} is not looked at`);
        assert.equal(rule.find(example).length > 0, true);
      });
    }
    for (const example of rule.good) {
      test(`leaves ${example.text}`, () => {
        if (rule.appliesTo(example.path)) assert.deepEqual(rule.find(example), []);
      });
    }
    test('the house keeps it', () => {
      const looked = files.filter(({ path }) => rule.appliesTo(path));
      assert.notEqual(looked.length, 0);
      assert.deepEqual(
        looked.flatMap((file) => rule.find(file).map((finding) => `${file.path} ${finding}`)),
        [],
      );
    });
  });
}
