import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import type { GdprRule } from '../../src/create-rule.ts';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { messagesOf } from '../support/lint.ts';
import { reportsOf } from '../support/reports.ts';
import { examplesIn, strayVerdictsIn, type Example } from './pages.ts';
import { textOf } from './source-files.ts';

const recommended = plugin.configs.recommended[0]?.rules ?? {};

/** What the recommended config, with this rule as the example sets it, says of an example. */
function reportsUnderRecommended(rule: GdprRule, example: Example): string[] {
  const config = {
    plugins: { 'gdpr-api': plugin as ESLint.Plugin },
    rules: { ...recommended, [`gdpr-api/${rule.name}`]: ['error', ...example.options] as ['error', ...unknown[]] },
  };
  return messagesOf(example, config).map(({ line, ruleId, message }) => `line ${String(example.line + line - 1)}, ${ruleId ?? ''}: ${message}`);
}

describe('the examples on the page of', () => {
  it('each rule are found', () => {
    const missing = Object.keys(rules).filter((name) => {
      const verdicts = examplesIn(textOf(`docs/rules/${name}.md`)).map(({ isReported }) => isReported);
      return !verdicts.includes(true) || !verdicts.includes(false);
    });
    expect(missing, 'Pages without both a ❌ and a ✅ example').toEqual([]);
  });

  it.each(Object.values(rules))('$name hold', (rule) => {
    const page = textOf(`docs/rules/${rule.name}.md`);
    expect(strayVerdictsIn(page)).toEqual([]);
    for (const example of examplesIn(page)) {
      const at = `docs/rules/${rule.name}.md:${String(example.line)}`;
      if (example.isReported) expect(reportsOf(rule, example, example.options), `${at} is not reported:\n${example.code}`).not.toEqual([]);
      else expect(reportsUnderRecommended(rule, example), `${at} is reported`).toEqual([]);
    }
  });
});

describe('examples on a page', () => {
  const page = [
    '```ts ❌',
    'bad();',
    '```',
    'Text, and a block without a verdict:',
    '```ts',
    'nothing();',
    '```',
    '````json ✅ {"options": [{ "allow": [] }], "filename": "config/a.json"}',
    '{ "a": "```" }',
    '````',
  ].join('\n');

  it('have a verdict, a file, options and settings', () => {
    expect(examplesIn(page)).toEqual([
      { isReported: true, code: 'bad();\n', filename: 'src/example.ts', options: [], line: 2 },
      { isReported: false, code: '{ "a": "```" }\n', filename: 'config/a.json', options: [{ allow: [] }], line: 9 },
    ]);
  });

  it('are refused with a setup that means nothing', () => {
    expect(() => examplesIn('```ts ❌ {"option": []}\n```')).toThrow(/Line 1: .* not option/u);
  });

  it('must end', () => {
    expect(() => examplesIn('```ts ❌\nbad();')).toThrow(/does not end/u);
  });

  it('are missed where the verdict is in the wrong place', () => {
    expect(strayVerdictsIn('```❌ ts\n```\n```ts ✅\n```')).toEqual(['```❌ ts']);
  });
});
