// eslint-plugin-lit-a11y inside oxlint. Its rules write to `sourceCode.parserServices`, which oxlint freezes;
// each rule gets a context of its own in which that object can be written to. Nothing else is changed.
import plugin from 'eslint-plugin-lit-a11y';

/** @param {object} context */
const writable = (context) =>
  Object.create(context, { sourceCode: { value: Object.create(context.sourceCode, { parserServices: { value: {} } }) } });

const adapt = (rule) => ({ ...rule, create: (context) => rule.create(writable(context)) });

export default {
  meta: { name: 'eslint-plugin-lit-a11y' },
  rules: Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, adapt(rule)])),
};
