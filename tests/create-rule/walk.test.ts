import * as parser from '@typescript-eslint/parser';
import { Linter, SourceCode } from 'eslint';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createRule } from '../../src/create-rule.ts';
import plugin from '../../src/index.ts';

const all = (plugin.configs.all[0]?.rules ?? {}) as Linter.RulesRecord;

function messagesOf(code: string | SourceCode, rules: Linter.RulesRecord, settings: Linter.Config['settings'] = {}): string[] {
  const config: Linter.Config = { files: ['**'], plugins: { 'gdpr-api': plugin }, rules, settings, languageOptions: { parser } };
  return new Linter().verify(code, config, { filename: 'src/file.ts' }).map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId ?? ''} ${message}`).sort();
}

function treeOf(code: string): SourceCode {
  const { ast, scopeManager, visitorKeys } = parser.parseForESLint(code, { range: true, loc: true, comment: true, tokens: true });
  return new SourceCode({ text: code, ast: ast as never, scopeManager: scopeManager as never, visitorKeys: visitorKeys as never });
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
    const tree = treeOf("console.log(user.email);\nfetch('http://shop.example.com');\n");
    const first = messagesOf(tree, all);
    expect(first.length).toBeGreaterThan(0);
    expect(messagesOf(tree, all)).toEqual(first);
  });

  it('asks anew when the same tree comes with other settings', () => {
    const tree = treeOf('console.log(user.email);\n');
    expect(messagesOf(tree, all)).toHaveLength(1);
    expect(messagesOf(tree, all, { 'gdpr-api': { vocabulary: { remove: ['email'] } } })).toEqual([]);
    expect(messagesOf(tree, all, { 'gdpr-api': { ignorePaths: ['src/**'] } })).toEqual([]);
    expect(messagesOf(tree, all)).toHaveLength(1);
  });

  it('tells of an assignment by the name of the member, by that of its holder, and once where both count', () => {
    expect(messagesOf('localStorage.profile = customer.email;\n', all)).toHaveLength(1);
    expect(messagesOf('ctx.body = customer.passwordHash;\n', all)).toHaveLength(1);
    expect(messagesOf('localStorage.cookie = customer.email;\n', all)).toHaveLength(1);
    expect(messagesOf('note.profile = customer.email;\n', all)).toEqual([]);
  });

  it('makes a rule only where a node comes that can concern it, and refuses listeners that it did not name', () => {
    let made = 0;
    const rule = createRule<[], 'found'>({
      name: 'waiting',
      meta: { type: 'problem', docs: { description: 'disallow a name', tier: 'all', severity: 'warn', articles: ['32'] }, schema: [], messages: { found: 'Found.' } },
      interest: { calls: (name) => name === 'wanted' || name === 'unsaid' },
      waitsFor: ['CallExpression'],
      create(context) {
        made += 1;
        return { CallExpression: (node) => { context.report({ node, messageId: 'found' }); }, ...(context.sourceCode.text.includes('unsaid') && { Literal: () => undefined }) };
      },
    });
    const lint = (code: string): number => new Linter().verify(code, { plugins: { own: { rules: { waiting: rule as never } } }, rules: { 'own/waiting': 'error' } }).length;
    expect([lint('other(1)'), made]).toEqual([0, 0]);
    expect([lint('wanted(1); wanted(2)'), made]).toEqual([2, 1]);
    expect(() => lint('\nunsaid(1)')).toThrow(/listens to Literal/u);
    expect(() => lint('\nunsaid(1)')).toThrow(/own\/waiting that failed/u);
  });

  it('does not make a rule where the file does not concern it', () => {
    const texts: string[] = [];
    const rule = createRule<[], 'found'>({
      name: 'concerned',
      meta: { type: 'problem', docs: { description: 'disallow numbers', tier: 'all', severity: 'warn', articles: ['32'] }, schema: [], messages: { found: 'Found.' } },
      mentions: ['one'],
      concerns: ({ sourceCode: { text } }) => text.includes('two'),
      waitsFor: ['Program', 'Literal', 'Program:exit'],
      create(context) {
        texts.push(context.sourceCode.text);
        return { Literal: (node) => { context.report({ node, messageId: 'found' }); }, 'Program:exit': (node) => { context.report({ node, messageId: 'found' }); } };
      },
    });
    const lint = (code: string): number => new Linter().verify(code, { plugins: { own: { rules: { concerned: rule as never } } }, rules: { 'own/concerned': 'error' } }).length;
    expect(['one(1)', 'two(2)', 'one(1); two(2)', '// one, two'].map(lint)).toEqual([0, 0, 3, 1]);
    expect(texts).toEqual(['one(1); two(2)', '// one, two']);
  });

  it('reports for each name of a plugin that has two', () => {
    const config: Linter.Config = { plugins: { one: plugin, two: plugin }, rules: { 'one/no-personal-data-in-logs': 'error', 'two/no-personal-data-in-logs': 'error' } };
    expect(new Linter().verify('console.log(user.email)', config).map(({ ruleId }) => ruleId).sort()).toEqual(['one/no-personal-data-in-logs', 'two/no-personal-data-in-logs']);
  });

  it('says which rule failed where, as ESLint knows of the first rule and the top of the file only', () => {
    const rule = createRule<[], 'found'>({
      name: 'failing',
      meta: { type: 'problem', docs: { description: 'fail', tier: 'all', severity: 'warn', articles: ['32'] }, schema: [], messages: { found: 'Found.' } },
      waitsFor: ['Literal'],
      create: () => ({ Literal: ({ value }) => { if (value === 2) throw new TypeError('Oh.'); } }),
    });
    const lint = (code: string): unknown => new Linter().verify(code, { plugins: { 'gdpr-api': plugin, own: { rules: { failing: rule as never } } }, rules: { 'gdpr-api/no-hardcoded-secrets': 'error', 'own/failing': 'error' } });
    expect(() => lint('f(1);\n\nf(2);')).toThrow(/Oh\.\nIt was own\/failing that failed, at line 3\./u);
  });

  it('lets every rule listen for itself where somebody measures each', async () => {
    const code = "console.log(user.email);\nfetch('http://shop.example.com');\nfetch('https://api.hubapi.com/contacts');\n";
    vi.stubEnv('TIMING', 'all');
    vi.resetModules();
    try {
      const { default: timed } = await import('../../src/index.ts');
      const config: Linter.Config = { files: ['**'], plugins: { 'gdpr-api': timed }, rules: all, languageOptions: { parser } };
      const listening = Object.values(timed.rules ?? {}).filter((rule) => {
        const seen: string[] = [];
        const spied = { ...rule, create: (context: never) => { const listeners = rule.create(context); seen.push(...Object.keys(listeners)); return listeners; } };
        new Linter().verify(code, { ...config, plugins: { own: { rules: { spied } } }, rules: { 'own/spied': 'error' } }, { filename: 'src/file.ts' });
        return seen.includes('CallExpression');
      });
      expect(listening.length).toBeGreaterThan(10);
      expect(new Linter().verify(code, config, { filename: 'src/file.ts' }).map(({ message }) => message).sort()).toEqual(messagesOf(code, all).map((message) => message.replace(/^\S+ \S+ /u, '')).sort());
    } finally {
      vi.unstubAllEnvs();
      vi.resetModules();
    }
  });

  it('follows a value into a function of the file', () => {
    const code = 'function note(value) { console.log(value); }\nnote(customer.email);\n';
    expect(messagesOf(code, all).filter((message) => message.includes('no-personal-data-in-logs'))).toHaveLength(1);
  });
});
