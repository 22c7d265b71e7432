import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recipeIn } from '../support/recipes.ts';
import { outcomeOf, repository, runIn } from '../support/scratch-project.ts';
import { tarball } from '../support/tarball.ts';
import { pinned, versions, Workbench } from '../support/workbench.ts';

const benches: Workbench[] = [];
async function install(dependencies: Readonly<Record<string, string>>): Promise<Workbench> {
  const bench = await Workbench.install(dependencies);
  benches.push(bench);
  return bench;
}
afterAll(() => {
  for (const bench of benches) bench.remove();
});

interface Tree {
  readonly problems?: readonly string[];
  readonly dependencies?: Readonly<Record<string, Tree>>;
}

/** What `npm ls` has against an installation. */
async function problemsIn(bench: Workbench): Promise<{ code: number; problems: readonly string[] }> {
  const { code, stdout } = await outcomeOf(bench.folder, 'npm', ['ls', '--all', '--json']);
  return { code, problems: (JSON.parse(stdout) as Tree).problems ?? [] };
}

describe('a JavaScript project', () => {
  it('gets the plugin and one dependency, and no TypeScript', async () => {
    const bench = await install(pinned('eslint'));
    expect(await problemsIn(bench)).toEqual({ code: 0, problems: [] });
    const { dependencies = {} } = JSON.parse(await bench.npm('ls', '--all', '--json')) as Tree;
    expect(Object.keys(dependencies['eslint-plugin-gdpr-api']?.dependencies ?? {}).sort()).toEqual(['eslint', 'picomatch']);
    expect(readdirSync(join(bench.folder, 'node_modules')).filter((name) => name.includes('typescript'))).toEqual([]);
    bench.put('eslint.config.mjs', recipeIn('eslint.config.mjs', 'Install'));
    bench.put('a.js', 'export const welcome = (customer) => console.log(customer.email);\n');
    const { code, stdout } = await runIn(bench.folder, bench.bin('eslint'), ['a.js']);
    expect(code).toBe(0);
    expect(stdout).toContain('gdpr-api/no-personal-data-in-logs');
  });
});

const consumer = `
import { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import gdprApi from 'eslint-plugin-gdpr-api';

export const byValue = defineConfig([gdprApi.configs.recommended, gdprApi.configs.json]);
export const byName = defineConfig([{ plugins: { privacy: gdprApi }, extends: ['privacy/strict'] }]);
export const plain: Linter.Config[] = [...gdprApi.configs.all];
export const version: string | undefined = gdprApi.meta?.version;
// @ts-expect-error a config that is not there
export const wrong = gdprApi.configs.lenient;
new Linter().verify('', plain);
`;

const required = `
import gdprApi = require('eslint-plugin-gdpr-api');
const config: import('eslint').Linter.Config[] = gdprApi.configs.recommended;
export = config;
`;

describe.each([
  ['5.9.3', true],
  ['6.0.3', true],
  // typescript-eslint does not take it yet.
  ['7.0.2', false],
])('beside TypeScript %s', (typescript, hasParser) => {
  it('npm installs without complaint, and the types are what they say', async () => {
    const bench = await install({ ...pinned('eslint', ...(hasParser ? (['typescript-eslint'] as const) : [])), typescript });
    expect(await problemsIn(bench)).toEqual({ code: 0, problems: [] });
    expect(existsSync(join(bench.folder, 'node_modules/@typescript-eslint'))).toBe(hasParser);
    bench.put('esm.mts', consumer);
    bench.put('cjs.cts', required);
    bench.put('bundler.ts', consumer);
    const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--skipLibCheck'];
    for (const [files, options] of [
      [['esm.mts', 'cjs.cts'], ['--module', 'nodenext']],
      [['bundler.ts'], ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ] as const) {
      expect(await runIn(bench.folder, bench.bin('tsc'), [...flags, ...options, ...files])).toEqual({ code: 0, stdout: '', stderr: '' });
    }
  });
});

it('attw has one thing to say: that the types are those of an ES module, which `require` takes since Node 20.19', async () => {
  const { code, stdout, stderr } = await runIn(repository, join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js'), [tarball().path, '--profile', 'esm-only', '--format', 'json']);
  expect(code, stdout + stderr).toBe(0);
  const { problems = {} } = JSON.parse(stdout) as { problems?: Readonly<Record<string, readonly { readonly resolutionKind: string }[]>> };
  // The resolution of Node 10 knows no `exports`, and no Node that ESLint runs on uses it.
  const said = Object.values(problems).flat().filter(({ resolutionKind }) => resolutionKind !== 'node10');
  expect(said).toEqual([{ kind: 'CJSResolvesToESM', entrypoint: '.', resolutionKind: 'node16-cjs' }]);
});

it('the versions of the tests are those of the repository', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  const own: Readonly<Record<string, string>> = manifest.devDependencies;
  for (const [name, version] of Object.entries(versions)) expect([name, own[name] ?? version]).toEqual([name, version]);
});
