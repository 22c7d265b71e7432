import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { eslintIn } from '../support/eslint-run.ts';
import { recipeIn } from '../support/recipes.ts';
import { Installation, linkPackage, repository } from '../support/scratch-project.ts';

const installation = new Installation();
for (const name of ['typescript-eslint', 'typescript']) linkPackage(installation.folder, name);
afterAll(() => {
  installation.remove();
});

const bad = "const smtpPassword = 'Zomer-2024!crm';\nexport function welcome(customer) {\n  console.log(customer.email);\n  return smtpPassword;\n}\n";
const script = bad.replace('export function', 'function').concat('module.exports = welcome;\n');

const styles = 'Other ways to write the config';

describe('a config of the README finds what there is:', () => {
  it.each([
    ['defineConfig', 'eslint.config.mjs', 'Install', 'module', bad, ['2 gdpr-api/no-hardcoded-secrets', '1 gdpr-api/no-personal-data-in-logs']],
    ['a plain array', 'eslint.config.js', styles, 'module', bad, ['2 gdpr-api/no-hardcoded-secrets', '2 gdpr-api/no-personal-data-in-logs']],
    ['CommonJS', 'eslint.config.cjs', styles, 'commonjs', script, ['2 gdpr-api/no-hardcoded-secrets', '1 gdpr-api/no-personal-data-in-logs']],
    ['extends by name, in another namespace', 'eslint.config.mjs', styles, 'module', bad, ['2 privacy/no-hardcoded-secrets', '1 privacy/no-personal-data-in-logs']],
  ])('%s', async (_, file, heading, type, code, expected) => {
    const { cwd } = installation.project({ [file]: recipeIn(file, heading), 'package.json': JSON.stringify({ type }), 'a.js': code });
    const { results, stderr } = await eslintIn(cwd, ['a.js']);
    expect(stderr).toBe('');
    expect(results.flatMap(({ messages }) => messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`))).toEqual(expected);
  });
});

describe('beside typescript-eslint strict', () => {
  it('finds the same as alone, and neither complains about the other', async () => {
    const { cwd } = installation.project({
      'alone.config.mjs': "import gdprApi from 'eslint-plugin-gdpr-api';\nimport tseslint from 'typescript-eslint';\nexport default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...gdprApi.configs.all];\n",
      'beside.config.mjs':
        "import { defineConfig } from 'eslint/config';\nimport gdprApi from 'eslint-plugin-gdpr-api';\nimport tseslint from 'typescript-eslint';\nexport default defineConfig([{ files: ['**/*.ts'], extends: [tseslint.configs.strict, gdprApi.configs.all] }, { files: ['**/*.js'], extends: [gdprApi.configs.all] }]);\n",
    });
    cpSync(join(repository, 'tests/fixtures/projects/crm-sync/src'), join(cwd, 'src'), { recursive: true });
    const [alone, beside] = await Promise.all(['alone', 'beside'].map((name) => eslintIn(cwd, ['--config', `${name}.config.mjs`, 'src'])));
    const ours = (findings: readonly string[] = []) => findings.filter((finding) => finding.includes(' gdpr-api/'));
    expect(ours(beside?.findings)).toEqual(alone?.findings);
    expect(alone?.findings.length).toBeGreaterThanOrEqual(27);
  });
});

describe('--fix', () => {
  const code = "export const ping = () => fetch('http://us21.api.mailchimp.com/3.0/ping');\nexport const old = () => fetch('http://crm.example.com/ping');\n";

  it('writes what cannot change the meaning, and leaves the rest as suggestions', async () => {
    const { cwd } = installation.project({ 'eslint.config.mjs': recipeIn('eslint.config.mjs', 'Install'), 'a.js': code });
    const fixed = await eslintIn(cwd, ['--fix', 'a.js']);
    const text = readFileSync(join(cwd, 'a.js'), 'utf8');
    expect(text).toBe(code.replace('http://us21', 'https://us21'));
    const again = await eslintIn(cwd, ['--fix', 'a.js']);
    expect(again.findings).toEqual(fixed.findings);
    expect(readFileSync(join(cwd, 'a.js'), 'utf8')).toBe(text);
  });
});
