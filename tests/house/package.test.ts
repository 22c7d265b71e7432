import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configsOf, tiers } from '../../src/configs.ts';
import { createRule, type RuleDocs } from '../../src/create-rule.ts';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { registerJsonSchema } from '../../src/settings-json-schema.ts';
import { root, textOf } from './source-files.ts';

const manifest = JSON.parse(textOf('package.json')) as { name: string; version: string; exports: { '.': { types: string } } };

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] });
}

async function rulesFor(config: Linter.Config[], file: string): Promise<Linter.RulesRecord | undefined> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });
  const calculated = (await eslint.calculateConfigForFile(file)) as Linter.Config | undefined;
  return calculated?.rules as Linter.RulesRecord | undefined;
}

const named = (namespace: string) => Object.keys(rules).map((name) => `${namespace}/${name}`);

describe('the plugin', () => {
  it('has the name and version of the package, and its own namespace', () => {
    expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: 'gdpr-api' });
  });

  it('has a config for each tier, which registers this very object', () => {
    expect(Object.keys(plugin.configs)).toEqual([...tiers, ...tiers.map((tier) => `${tier}-type-checked`), 'json', 'yaml', 'html']);
    for (const config of Object.values(plugin.configs).flat()) expect(config.plugins?.['gdpr-api']).toBe(plugin);
  });
});

describe('its configs', () => {
  it.each(tiers)('load by name: %s', async (tier) => {
    const config = defineConfig([{ files: ['**/*.js'], plugins: { 'gdpr-api': plugin }, extends: [`gdpr-api/${tier}`] }]);
    expect(Object.keys((await rulesFor(config, 'a.js')) ?? {}).sort()).toEqual(Object.keys(plugin.configs[tier][0]?.rules ?? {}).sort());
  });

  it('load by value', async () => {
    const found = await rulesFor(defineConfig(plugin.configs.all), 'a.js');
    expect(Object.keys(found ?? {}).sort()).toEqual(named('gdpr-api'));
  });

  it('load under another name', async () => {
    const config = defineConfig([{ plugins: { privacy: plugin }, extends: ['privacy/all'] }]);
    const found = await rulesFor(config, 'a.js');
    expect(Object.keys(found ?? {}).filter((rule) => rule.startsWith('privacy/')).sort()).toEqual(named('privacy'));
  });

  it('leave files of other languages alone, and bring no file in', async () => {
    expect(await rulesFor(plugin.configs.all, 'package.json')).toBeUndefined();
    expect(await rulesFor(plugin.configs.all, 'a.ts')).toBeUndefined();
    expect(plugin.configs.all.filter((config) => config.files)).toEqual([]);
  });
});

describe('configs are computed from what rules say:', () => {
  const ruleOf = (name: string, docs: Pick<RuleDocs, 'tier' | 'severity' | 'strictOptions' | 'readsData' | 'readsTemplates'>) =>
    createRule({
      name,
      meta: { type: 'problem', docs: { description: '', articles: [], ...docs }, schema: [], messages: {} },
      waitsFor: [],
      create: () => ({}),
    });
  const computed = configsOf(
    {},
    {
      first: ruleOf('first', { tier: 'recommended', severity: 'error', strictOptions: [{ allow: [] }] }),
      second: ruleOf('second', { tier: 'strict', severity: 'warn' }),
      third: ruleOf('third', { tier: 'all', severity: 'warn' }),
      fifth: ruleOf('fifth', { tier: 'strict', severity: 'warn', readsTemplates: true }),
      sixth: ruleOf('sixth', { tier: 'recommended', severity: 'warn', readsTemplates: true }),
      fourth: ruleOf('fourth', { tier: 'recommended', severity: 'error', readsData: true }),
    },
  );

  it.each([
    ['recommended', { 'gdpr-api/first': 'error', 'gdpr-api/fourth': 'error', 'gdpr-api/sixth': 'warn' }],
    ['strict', { 'gdpr-api/first': ['error', { allow: [] }], 'gdpr-api/fourth': 'error', 'gdpr-api/second': 'warn', 'gdpr-api/fifth': 'warn', 'gdpr-api/sixth': 'warn' }],
    ['all', { 'gdpr-api/first': ['error', { allow: [] }], 'gdpr-api/fourth': 'error', 'gdpr-api/second': 'warn', 'gdpr-api/third': 'warn', 'gdpr-api/fifth': 'warn', 'gdpr-api/sixth': 'warn' }],
  ] as const)('%s', (tier, expected) => {
    expect(computed[tier].map((config) => config.rules)).toEqual([expected]);
  });

  it.each(['json', 'yaml'] as const)('%s holds the recommended rules that read it', (language) => {
    expect(computed[language].map((config) => config.rules)).toEqual([{ 'gdpr-api/fourth': 'error' }]);
  });

  it('html holds the recommended rules that read templates', () => {
    expect(computed.html.map((config) => config.rules)).toEqual([{ 'gdpr-api/sixth': 'warn' }]);
  });
});

// `npm test` builds it first.
describe('the built package', () => {
  it('is one object, by import and by require', () => {
    const script = `
      const required = require('${manifest.name}');
      import('${manifest.name}').then(({ default: imported }) => {
        console.log(JSON.stringify([required === imported, required.meta, Object.keys(required.rules)]));
      });`;
    expect(JSON.parse(run(process.execPath, ['-e', script]))).toEqual([true, plugin.meta, Object.keys(rules)]);
  });

  it('gives `defineRegister` to both, which gives back what it gets', () => {
    const script = `
      const required = require('${manifest.name}');
      import('${manifest.name}').then(({ defineRegister }) => {
        const register = { recipients: [] };
        console.log(JSON.stringify([required.defineRegister === defineRegister, defineRegister(register) === register]));
      });`;
    expect(JSON.parse(run(process.execPath, ['-e', script]))).toEqual([true, true]);
  });

  it('ships the JSON Schema that the definition makes', () => {
    const script = `console.log(JSON.stringify(require('${manifest.name}/register.schema.json')))`;
    expect(JSON.parse(run(process.execPath, ['-e', script]))).toEqual(registerJsonSchema());
  });

  it('names no package but eslint in its public types', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const [, from = ''] of textOf(path).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/gu)) {
        if (from.startsWith('.')) visit(posix.join(posix.dirname(path), from.replace(/\.[jt]s$/u, '.d.ts')));
        else packages.add(from);
      }
    };
    visit(posix.normalize(manifest.exports['.'].types));
    expect([...packages]).toEqual(['eslint']);
  });
});
