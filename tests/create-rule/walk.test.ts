import * as parser from '@typescript-eslint/parser';
import { Linter, SourceCode } from 'eslint';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const all = (plugin.configs.all[0]?.rules ?? {}) as Linter.RulesRecord;

function messagesOf(code: string | SourceCode, rules: Linter.RulesRecord): string[] {
  const config: Linter.Config = { files: ['**'], plugins: { 'gdpr-api': plugin }, rules, languageOptions: { parser } };
  return new Linter().verify(code, config, { filename: 'src/file.ts' }).map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId ?? ''} ${message}`).sort();
}

const folder = join(import.meta.dirname, '../fixtures/projects/crm-sync/src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[jt]s$/u.test(path)).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);

describe('the walk that all rules of a file share', () => {
  it.each(files)('finds in %s what each rule finds by itself', (_path, code) => {
    const alone = Object.entries(all).flatMap(([name, entry]) => messagesOf(code, { [name]: entry })).sort();
    expect(messagesOf(code, all)).toEqual(alone);
  });

  it('has something to find', () => {
    expect(files.flatMap(([, code]) => messagesOf(code, all)).length).toBeGreaterThan(10);
  });

  it('walks the same tree again', () => {
    const code = "console.log(user.email);\nfetch('http://shop.example.com');\n";
    const { ast, scopeManager, visitorKeys } = parser.parseForESLint(code, { range: true, loc: true, comment: true, tokens: true });
    const tree = new SourceCode({ text: code, ast: ast as never, scopeManager: scopeManager as never, visitorKeys: visitorKeys as never });
    const first = messagesOf(tree, all);
    expect(first.length).toBeGreaterThan(0);
    expect(messagesOf(tree, all)).toEqual(first);
  });

  it('follows a value into a function of the file', () => {
    const code = 'function note(value) { console.log(value); }\nnote(customer.email);\n';
    expect(messagesOf(code, all).filter((message) => message.includes('no-personal-data-in-logs'))).toHaveLength(1);
  });
});
