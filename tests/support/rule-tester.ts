import { RuleTester } from '@typescript-eslint/rule-tester';
import type { TSESLint } from '@typescript-eslint/utils';
import { afterAll, describe, it } from 'vitest';
import type { GdprRule } from '../../src/create-rule.ts';
import type { CodeLanguage, LintedFile } from './lint.ts';
import { markedCodeOf } from './marks.ts';
import { expectReports, expectSilence, refuseTwins, type Cases, type ValidCase } from './reports.ts';

// The tester runs one case at a time, inside vitest's own `it`.
RuleTester.afterAll = afterAll;
RuleTester.describe = (_name, run) => {
  run();
};
RuleTester.it = (_name, run) => {
  run();
};

function fileOf({ code, filename, lang = 'ts', settings }: ValidCase<CodeLanguage>): LintedFile {
  return { code: markedCodeOf(code).code, filename: filename ?? `src/app.${lang}`, settings };
}

function testCaseOf({ code, filename, settings }: LintedFile, { name, options }: ValidCase<CodeLanguage>) {
  return { name, code, filename, ...(options && { options }), ...(settings && { settings: { 'gdpr-api': settings } }) };
}

async function ruleNamed(name: string): Promise<GdprRule> {
  const { default: rule } = (await import(`../../src/rules/${name}.ts`)) as { default: GdprRule };
  return rule;
}

/**
 * Tests a rule on code. A `js` case is parsed by ESLint's own parser and by typescript-eslint's, others by the latter.
 * The names of cases say what the code shows; marks say what is reported.
 */
export function testRule(nameOrRule: string | GdprRule, cases: Cases<CodeLanguage>): void {
  refuseTwins(cases);
  const name = typeof nameOrRule === 'string' ? nameOrRule : nameOrRule.name;
  describe(name, async () => {
    const rule = typeof nameOrRule === 'string' ? await ruleNamed(nameOrRule) : nameOrRule;
    const tester = new RuleTester();
    const tested = rule as unknown as TSESLint.RuleModule<string, readonly unknown[]>;

    describe('is silent on', () => {
      it.each(cases.valid)('$name', (each) => {
        const file = fileOf(each);
        expectSilence(rule, each, file);
        tester.run(name, tested, { valid: [testCaseOf(file, each)], invalid: [] });
      });
    });

    describe('reports', () => {
      it.each(cases.invalid)('$name', (each) => {
        const file = fileOf(each);
        const errors = expectReports(rule, each, file);
        const output = typeof each.output === 'string' || each.output === undefined ? each.output : [...each.output];
        tester.run(name, tested, {
          valid: [],
          invalid: [{ ...testCaseOf(file, each), errors, ...(output !== undefined && { output }) }],
        });
      });
    });
  });
}
