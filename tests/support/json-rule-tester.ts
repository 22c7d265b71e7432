import { RuleTester, type Rule } from 'eslint';
import { describe, it } from 'vitest';
import type { GdprRule } from '../../src/create-rule.ts';
import { languageConfigOf, type DataLanguage, type LintedFile } from './lint.ts';
import { markedCodeOf } from './marks.ts';
import { expectReports, expectSilence, refuseTwins, type Cases, type ValidCase } from './reports.ts';

// The tester runs one case at a time, inside vitest's own `it`.
const runNow = (_name: string, run: () => void) => {
  run();
};
RuleTester.describe = runNow;
RuleTester.it = runNow;

function fileOf({ code, filename, lang = 'json', settings }: ValidCase<DataLanguage>): LintedFile {
  return { code: markedCodeOf(code).code, filename: filename ?? `src/app.${lang}`, settings };
}

function testCaseOf({ code, filename, settings }: LintedFile, { name, options }: ValidCase<DataLanguage>) {
  return {
    name,
    code,
    filename,
    ...(options && { options: [...options] }),
    ...(settings && { settings: { 'gdpr-api': settings } }),
  };
}

/** Tests a rule on JSON and YAML, with ESLint's own tester: typescript-eslint's knows code only. */
export function testDataRule(rule: GdprRule, cases: Cases<DataLanguage>): void {
  refuseTwins(cases);
  const tested = rule as unknown as Rule.RuleModule;
  describe(`${rule.name} in JSON and YAML`, () => {
    describe('is silent on', () => {
      it.each(cases.valid)('$name', (each) => {
        const file = fileOf(each);
        expectSilence(rule, each, file);
        new RuleTester(languageConfigOf(file.filename)).run(rule.name, tested, { valid: [testCaseOf(file, each)], invalid: [] });
      });
    });

    describe('reports', () => {
      it.each(cases.invalid)('$name', (each) => {
        const file = fileOf(each);
        const errors = expectReports(rule, each, file);
        new RuleTester(languageConfigOf(file.filename)).run(rule.name, tested, {
          valid: [],
          invalid: [{ ...testCaseOf(file, each), errors, ...(typeof each.output === 'string' && { output: each.output }) }],
        });
      });
    });
  });
}
