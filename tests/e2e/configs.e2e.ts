import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eslintIn } from '../support/eslint-run.ts';
import { recipeIn } from '../support/recipes.ts';
import { outcomeOf, runIn } from '../support/scratch-project.ts';
import { pinned, Workbench } from '../support/workbench.ts';

let bench: Workbench;
let alone: readonly string[];

const typescript = "{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }";
const head = "import { defineConfig } from 'eslint/config';\nimport gdprApi from 'eslint-plugin-gdpr-api';\nimport tseslint from 'typescript-eslint';\n";
const plain = `${head}export default defineConfig([${typescript}, gdprApi.configs.recommended]);\n`;

const ours = (findings: readonly string[]): string[] => findings.filter((finding) => finding.includes(' gdpr-api/'));

beforeAll(async () => {
  bench = await Workbench.install(pinned('eslint', 'typescript', 'typescript-eslint', 'jiti', 'eslint-plugin-unicorn', 'eslint-plugin-sonarjs', '@eslint/config-inspector'));
  alone = (await eslintIn(bench.app('alone', 'crm-sync', { 'eslint.config.mjs': plain }), ['src'])).findings;
});
afterAll(() => {
  bench.remove();
});

it('there is something to find', () => {
  expect(alone.length).toBeGreaterThanOrEqual(27);
});

it('a config in TypeScript finds the same, and its types fit', async () => {
  const cwd = bench.app('typed', 'crm-sync', { 'eslint.config.ts': recipeIn('eslint.config.ts') });
  expect((await eslintIn(cwd, ['src'])).findings).toEqual(alone);
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'eslint.config.ts'];
  expect(await runIn(cwd, bench.bin('tsc'), flags)).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('beside unicorn and sonarjs, all finds the same and each of them finds its own', async () => {
  const config = `${head}import sonarjs from 'eslint-plugin-sonarjs';\nimport unicorn from 'eslint-plugin-unicorn';\nexport default defineConfig([${typescript}, unicorn.configs.recommended, sonarjs.configs.recommended, gdprApi.configs.recommended]);\n`;
  const { findings } = await eslintIn(bench.app('neighbours', 'crm-sync', { 'eslint.config.mjs': config }), ['src']);
  expect(ours(findings)).toEqual(alone);
  expect(findings.some((finding) => finding.includes(' unicorn/'))).toBe(true);
  expect(findings.some((finding) => finding.includes(' sonarjs/'))).toBe(true);
});

it('--cache: a second run repeats the first; a new version of the plugin, or another setting, starts over', async () => {
  const cwd = bench.app('cache', 'crm-sync', { 'eslint.config.mjs': plain });
  const cached = ['--cache', '--cache-strategy', 'content', 'src'];
  const first = await eslintIn(cwd, cached);
  const second = await eslintIn(cwd, cached);
  expect([first.findings, second.findings]).toEqual([alone, alone]);
  console.log(`--cache: ${first.milliseconds.toFixed(0)} ms, then ${second.milliseconds.toFixed(0)} ms, ${first.results.length} files`);

  // A rule that has gone dumb shows whether files are linted or remembered.
  const dumb = plain.replace('export default', "gdprApi.rules['no-personal-data-in-logs'] = { ...gdprApi.rules['no-personal-data-in-logs'], create: () => ({}) };\nexport default");
  bench.put('cache/eslint.config.mjs', dumb);
  expect((await eslintIn(cwd, cached)).findings).toEqual(alone);
  bench.put('cache/eslint.config.mjs', dumb.replace('export default', "gdprApi.meta.version = '99.0.0';\nexport default"));
  const upgraded = await eslintIn(cwd, cached);
  expect(upgraded.findings).toEqual(alone.filter((finding) => !finding.includes('no-personal-data-in-logs')));

  bench.put('cache/eslint.config.mjs', plain.replace('gdprApi.configs.recommended', "gdprApi.configs.recommended, { settings: { 'gdpr-api': { vocabulary: { remove: ['email'] } } } }"));
  expect((await eslintIn(cwd, cached)).findings.length).toBeLessThan(alone.length);
});

it('bulk suppressions hold what is there, and let through what is new', async () => {
  const cwd = bench.app('suppressed', 'crm-sync', { 'eslint.config.mjs': plain.replace('gdprApi.configs.recommended', "gdprApi.configs.recommended, { rules: { 'gdpr-api/no-personal-data-in-logs': 'error' } }") });
  await eslintIn(cwd, ['--suppress-all', 'src']);
  const held = JSON.parse(readFileSync(join(cwd, 'eslint-suppressions.json'), 'utf8')) as Record<string, Record<string, { count: number }>>;
  const counts = Object.values(held).flatMap((rules) => Object.values(rules).map(({ count }) => count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(9);
  const quiet = await eslintIn(cwd, ['src']);
  expect(quiet.code).toBe(0);
  expect(quiet.findings.filter((finding) => finding.includes(' error '))).toEqual([]);
  const newsletter = join(cwd, 'src/newsletter.js');
  bench.put('suppressed/src/newsletter.js', `${readFileSync(newsletter, 'utf8')}\nexport function again(customer) {\n  console.log(customer.email);\n}\n`);
  const { code, findings } = await eslintIn(cwd, ['src']);
  expect(code).toBe(1);
  expect(findings.some((finding) => finding.startsWith('src/newsletter.js') && finding.includes('error gdpr-api/no-personal-data-in-logs'))).toBe(true);
});

it('--concurrency 2 finds the same', async () => {
  const cwd = bench.app('concurrent', 'crm-sync', { 'eslint.config.mjs': plain });
  expect((await eslintIn(cwd, ['--concurrency', '2', 'src'])).findings).toEqual(alone);
});

it('the config inspector builds, and knows every rule with its page', async () => {
  const cwd = bench.app('inspected', 'crm-sync', { 'eslint.config.mjs': plain, 'package.json': '{ "type": "module" }' });
  const { code, stdout, stderr } = await outcomeOf(cwd, bench.bin('eslint-config-inspector'), ['build', '--outDir', 'inspected'], { NO_COLOR: '1' });
  expect(code, stdout + stderr).toBe(0);
  const dump = join(cwd, 'inspected/__rpc-dump');
  const text = readdirSync(dump).map((file) => readFileSync(join(dump, file), 'utf8')).join('\n');
  const { rules } = ((await import(pathToFileURL(join(bench.folder, 'node_modules/eslint-plugin-gdpr-api/dist/index.js')).href)) as { default: { rules: object } }).default;
  expect(Object.keys(rules).filter((name) => !text.includes(`/docs/rules/${name}.md`))).toEqual([]);
});
