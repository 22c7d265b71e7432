import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { recipeIn } from '../support/recipes.ts';
import { repository } from '../support/scratch-project.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gdpr-monorepo-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const offline = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_ISOLATE_PLUGINS: 'false', CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };

function run(cwd: string, command: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(command, args, { cwd, env: { ...process.env, ...offline }, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) fail(new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`, { cause: error }));
      else done(stdout + stderr);
    });
  });
}

const lockFile = (version: string): string =>
  JSON.stringify({
    name: 'root',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'root', workspaces: ['packages/*'], devDependencies: { 'eslint-plugin-gdpr-api': version } },
      'node_modules/shop': { resolved: 'packages/shop', link: true },
      'node_modules/sync': { resolved: 'packages/sync', link: true },
      'packages/shop': { version: '1.0.0' },
      'packages/sync': { version: '1.0.0' },
      'node_modules/eslint-plugin-gdpr-api': { version, resolved: `https://packages.example/eslint-plugin-gdpr-api-${version}.tgz`, integrity: `sha512-${Buffer.from(version.padEnd(64)).toString('base64')}`, dev: true },
    },
  });

/** A repository of two packages that have the script of the recipe, and the plugin as if it was installed from a lock file. */
function monorepo(name: string, files: Readonly<Record<string, string>>) {
  const cwd = join(folder, name);
  const script = JSON.stringify({ 'lint:privacy': 'eslint-plugin-gdpr-api check src' });
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  const install = (version: string): void => {
    put('package.json', JSON.stringify({ name: 'root', private: true, packageManager: 'npm@11.0.0', workspaces: ['packages/*'], devDependencies: { 'eslint-plugin-gdpr-api': version } }));
    put('package-lock.json', lockFile(version));
  };
  for (const each of ['shop', 'sync']) {
    put(`packages/${each}/package.json`, `{ "name": "${each}", "version": "1.0.0", "private": true, "scripts": ${script} }`);
    put(`packages/${each}/src/a.js`, 'export function welcome(customer) {\n  console.log(customer.email);\n}\n');
  }
  put('.gitignore', 'node_modules\n.turbo\n.nx\n');
  for (const [path, text] of Object.entries(files)) put(path, text);
  install('0.1.0');
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(repository, join(cwd, 'node_modules/eslint-plugin-gdpr-api'), 'junction');
  symlinkSync(join(repository, 'dist/cli/main.js'), join(cwd, 'node_modules/.bin/eslint-plugin-gdpr-api'));
  chmodSync(join(repository, 'dist/cli/main.js'), 0o755);
  return { cwd, put, install };
}

it('turborepo repeats a run from its cache, and runs again for a new version of the plugin or an edit', async () => {
  const { cwd, put, install } = monorepo('turbo', { 'turbo.json': recipeIn('turbo.json') });
  await run(cwd, 'git', ['init', '-q']);
  const lint = async () => {
    const out = await run(cwd, join(repository, 'node_modules/.bin/turbo'), ['run', 'lint:privacy']);
    expect(out.match(/1 warning in 1 file/gu)).toHaveLength(2);
    return /Cached:\s+(\d) cached/u.exec(out)?.[1];
  };
  expect(await lint()).toBe('0');
  expect(await lint()).toBe('2');
  install('0.2.0');
  expect(await lint()).toBe('0');
  expect(await lint()).toBe('2');
  put('packages/shop/src/a.js', `// An edit.\n${readFileSync(join(cwd, 'packages/shop/src/a.js'), 'utf8')}`);
  expect(await lint()).toBe('1');
});

it('nx does the same', async () => {
  const tool = join(folder, 'nx-installed');
  mkdirSync(tool);
  writeFileSync(join(tool, 'package.json'), '{ "private": true }');
  await run(tool, 'npm', ['install', 'nx@24.0.6', '--no-audit', '--no-fund', '--prefer-offline']);
  const { cwd, put, install } = monorepo('nx', { 'nx.json': JSON.stringify({ ...(JSON.parse(recipeIn('nx.json')) as object), neverConnectToCloud: true, analytics: false }) });
  await run(cwd, 'git', ['init', '-q']);
  await run(tool, 'sh', ['-c', `cp -R node_modules/. "${join(cwd, 'node_modules')}"`]);
  const lint = async () => {
    const out = await run(cwd, process.execPath, [join(cwd, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'lint:privacy']);
    return /Cache:\s+(\d)\/2 hit/u.exec(out)?.[1] ?? out;
  };
  expect(await lint()).toBe('0');
  expect(await lint()).toBe('2');
  install('0.2.0');
  expect(await lint()).toBe('0');
  put('packages/shop/src/a.js', `// An edit.\n${readFileSync(join(cwd, 'packages/shop/src/a.js'), 'utf8')}`);
  expect(await lint()).toBe('1');
});
