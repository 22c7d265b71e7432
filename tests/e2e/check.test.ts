import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Installation, linkPackage, repository, runIn } from '../support/scratch-project.ts';

const installation = new Installation();
const { project } = installation;
afterAll(() => {
  installation.remove();
});

const anError = "const smtpPassword = 'Zomer-2024!crm';\nexport default smtpPassword;\n";
const aWarning = 'export function welcome(customer) {\n  console.log(customer.email);\n}\n';
const clean = 'export const sum = (a, b) => a + b;\n';

interface JsonReport {
  config: string;
  files: { filePath: string; errorCount: number; warningCount: number; messages: { ruleId: string; line: number; column: number; severity: number }[] }[];
  summary: { rule: string; count: number; description: string; articles: string[]; url: string }[];
  totals: { files: number; errors: number; warnings: number; suppressed: number; milliseconds: number };
  skipped: {
    unparsed: { filePath: string; line: number; reason: string }[];
    unreadable: { filePath: string; reason: string }[];
    crashed: { filePath: string; reason: string }[];
    tooLarge: string[];
    typescript: { files: number; reason: string | null };
    leftAlone: number;
    otherFiles: string[];
    folders: Record<string, number>;
  };
}

const read = (stdout: string): JsonReport => JSON.parse(stdout) as JsonReport;

describe('usage', () => {
  const { run } = project({ 'a.js': clean });

  it.each([[[]], [['--help']], [['-h']], [['help']], [['check', '--help']]])('prints the help for %j', async (args) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('eslint-plugin-gdpr-api check [options]');
  });

  it('prints the version of the package', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
    expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['verify'], 'Unknown command "verify". The commands are check and init'],
    [['--quiet'], 'No command given. The commands are check and init'],
    [['check', '--fix'], 'Unknown option --fix. The options are --config, --settings'],
    [['check', '-x'], 'Unknown option -x. The options are'],
    [['check', '--config', 'lenient'], '--config is "lenient"; use one of recommended, strict, all.'],
    [['check', '--config'], '--config needs a value.'],
    [['check', '--config', '--quiet'], '--config needs a value.'],
    [['check', '--quiet=yes'], '--quiet takes no value.'],
    [['check', '--format', 'xml'], '--format is "xml"; use one of stylish, json, sarif, gitlab.'],
    [['check', '--max-warnings', 'few'], '--max-warnings is "few"; it must be a whole number from 0.'],
    [['check', '--max-warnings', '-1'], '--max-warnings is "-1"; it must be a whole number from 0.'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('exit codes', () => {
  it('is 0 without findings', async () => {
    const { code, stdout, stderr } = await project({ 'a.js': clean }).run('check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^No findings in 1 file \(recommended\)\. \d+\.\d s\n$/);
  });

  it('is 0 with warnings only', async () => {
    const { code, stdout } = await project({ 'a.js': aWarning }).run('check');
    expect(code).toBe(0);
    expect(stdout).toContain('0 errors, 1 warning in 1 file (recommended).');
  });

  it('is 1 with an error', async () => {
    const { code, stdout } = await project({ 'a.js': anError }).run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('1 error, 0 warnings in 1 file (recommended).');
  });

  it('is 1 with more warnings than are allowed, shown or not', async () => {
    const { run } = project({ 'a.js': aWarning, 'b.js': aWarning });
    expect((await run('check', '--max-warnings', '2')).code).toBe(0);
    for (const options of [['--max-warnings', '1'], ['--max-warnings=0', '--quiet']]) {
      const { code, stderr } = await run('check', ...options);
      expect(code).toBe(1);
      expect(stderr).toContain('Too many warnings: 2, and --max-warnings allows');
    }
  });
});

describe('the report for people', () => {
  const { run, cwd } = project({ 'src/a.js': anError, 'src/b.js': `${aWarning}${aWarning.replace('welcome', 'greet')}`, 'src/c.js': clean });

  it('groups the findings by file, then sums them up by rule with the articles and the page', async () => {
    const { stdout, stderr } = await run('check');
    expect(stderr).toBe('');
    expect(stdout).toMatch(new RegExp(`^${join('src', 'a.js').replaceAll('\\', '\\\\')}\\n  1:\\d+  error    .+\\.  gdpr-api/no-hardcoded-secrets\\n\\n`));
    expect(stdout).toMatch(/b\.js\n {2}2:\d+ {2}warning {2}.+\. {2}gdpr-api\/no-personal-data-in-logs\n {2}5:\d+ {2}warning/);
    expect(stdout).not.toContain('c.js');
    expect(stdout).toMatch(
      /\nBy rule\n {2}2 {2}gdpr-api\/no-personal-data-in-logs {2}\S.+\n {5}GDPR Art\. 5\(1\)\(.+\n {5}https:\/\/.+\/no-personal-data-in-logs\.md\n {2}1 {2}gdpr-api\/no-hardcoded-secrets/,
    );
    expect(stdout).toMatch(/\n1 error, 2 warnings in 3 files \(recommended\)\. \d+\.\d s\n$/);
  });

  it('leaves warnings out with --quiet, and still counts them', async () => {
    const { code, stdout } = await run('check', '--quiet');
    expect(code).toBe(1);
    expect(stdout).not.toContain('no-personal-data-in-logs');
    expect(stdout).toContain('1 error, 2 warnings (not shown) in 3 files');
  });

  it('names the config that was used', async () => {
    expect((await run('check', '--config', 'strict')).stdout).toContain('in 3 files (strict)');
    expect((await run('check', '--config=all')).stdout).toContain('in 3 files (all)');
  });

  it('has no colours in a pipe, and colours on demand', async () => {
    const escape = '\u001B[';
    expect((await run('check')).stdout).not.toContain(escape);
    expect((await runIn(cwd, installation.bin, ['check'], { FORCE_COLOR: '1' })).stdout).toContain(escape);
    expect((await runIn(cwd, installation.bin, ['check', '--no-color'], { FORCE_COLOR: '1' })).stdout).not.toContain(escape);
    expect((await runIn(cwd, installation.bin, ['check'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(escape);
  });
});

describe('the report for programs', () => {
  it('is one object on standard output', async () => {
    const { run, cwd } = project({ 'src/a.js': anError, 'src/b.js': aWarning, 'dist/c.js': anError, 'test/d.js': aWarning, 'notes.txt': 'x' });
    const { code, stdout, stderr } = await run('check', '.', 'notes.txt', '--format', 'json');
    const report = read(stdout);
    expect(code).toBe(1);
    expect(stderr).toContain('Not looked into: dist.');
    expect(report.files.map(({ filePath, errorCount, warningCount }) => [filePath, errorCount, warningCount])).toEqual([
      [join(cwd, 'src/a.js'), 1, 0],
      [join(cwd, 'src/b.js'), 0, 1],
    ]);
    expect(report.files[0]?.messages[0]).toMatchObject({ ruleId: 'gdpr-api/no-hardcoded-secrets', severity: 2, line: 1 });
    expect(report.files[0]).not.toHaveProperty('source');
    expect(report.summary.map(({ rule, count }) => [rule, count])).toEqual([
      ['gdpr-api/no-hardcoded-secrets', 1],
      ['gdpr-api/no-personal-data-in-logs', 1],
    ]);
    expect(report.summary[0]?.articles).toContain('32(1)(b)');
    expect(report.summary[0]?.url).toMatch(/\/no-hardcoded-secrets\.md$/);
    expect(report).toMatchObject({
      config: 'recommended',
      totals: { files: 3, errors: 1, warnings: 1, suppressed: 0 },
      skipped: {
        unparsed: [],
        unreadable: [],
        crashed: [],
        tooLarge: [],
        typescript: { files: 0, reason: null },
        leftAlone: 1,
        otherFiles: [join(cwd, 'notes.txt')],
        folders: { dist: 1 },
      },
    });
  });

  it('has empty lists without findings', async () => {
    const report = read((await project({ 'a.js': clean }).run('check', '-f', 'json')).stdout);
    expect(report).toMatchObject({ files: [], summary: [], totals: { files: 1, errors: 0, warnings: 0 } });
  });
});

describe('which files are linted', () => {
  const counted = async (run: (...args: string[]) => Promise<{ stdout: string }>, ...args: string[]): Promise<number> =>
    read((await run('check', '--format', 'json', ...args)).stdout).totals.files;

  it('takes JavaScript of every kind, each file once', async () => {
    const { run } = project({ 'a.js': clean, 'b.mjs': clean, 'c.cjs': 'exports.a = 1;', 'sub/d.jsx': 'export const d = <p>hi</p>;', 'e.json': '{}', '.eslintrc.cjs': 'module.exports = {};' });
    expect(await counted(run)).toBe(5);
    expect(await counted(run, '.', 'a.js', 'sub', './sub/../a.js')).toBe(5);
    expect(await counted(run, 'a.js', 'sub')).toBe(2);
  });

  it('leaves out what is installed or built, unless it is named', async () => {
    const folders = ['node_modules/x', 'dist', 'build/js', 'coverage', '.next/server', '.corpus/x/dist'];
    const { run } = project({ 'a.js': clean, ...Object.fromEntries(folders.map((folder) => [`${folder}/b.js`, clean])) });
    expect(await counted(run)).toBe(1);
    for (const folder of ['node_modules/x', 'node_modules', 'dist', 'build', 'build/js', '.next', '.corpus', '.corpus/x']) {
      expect([folder, await counted(run, folder)]).toEqual([folder, 1]);
    }
    expect(await counted(run, 'dist/b.js', 'node_modules/x/b.js')).toBe(2);
    expect(await counted(run, '--no-ignore')).toBe(6);
  });

  it('looks at a folder of tests when it is named, and says otherwise that rules do not', async () => {
    const { run } = project({ 'a.js': clean, 'tests/fixtures/app/b.js': anError });
    const whole = await run('check');
    expect(whole.code).toBe(0);
    expect(whole.stderr).toContain('1 file of tests, fixtures, seeds and the like');
    const named = await run('check', 'tests/fixtures/app');
    expect(named.code).toBe(1);
    expect(named.stdout).toContain('no-hardcoded-secrets');
    expect(named.stderr).toBe('');
  });

  it('lints paths outside of the working directory', async () => {
    const other = project({ 'deep/a.js': anError });
    const { run } = project({});
    const { code, stdout } = await run('check', other.cwd, join(other.cwd, 'deep/a.js'));
    expect(code).toBe(1);
    expect(stdout).toContain(`${join(other.cwd, 'deep/a.js')}\n`);
    expect(stdout).toContain('1 error, 0 warnings in 1 file');
  });

  it('does not follow links to folders', async () => {
    const { run, cwd } = project({ 'src/a.js': clean });
    symlinkSync(cwd, join(cwd, 'src/round'), 'junction');
    expect(await counted(run)).toBe(1);
  });

  it('says that a folder holds nothing to lint', async () => {
    const { run } = project({ 'docs/a.md': '# a', '.hidden/b.js': clean });
    expect(await run('check')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'eslint-plugin-gdpr-api: No JavaScript or TypeScript files in `.` (not looked into: .hidden).\n',
    });
  });

  it('says that a named file is of another kind', async () => {
    const { code, stderr } = await project({ 'a.md': '# a', 'b.js': clean }).run('check', 'a.md', 'b.js');
    expect(code).toBe(0);
    expect(stderr).toBe('Skipped 1 file that is neither JavaScript nor TypeScript.\n');
  });

  it('names every path that does not exist', async () => {
    expect(await project({ 'a.js': anError }).run('check', 'a.js', 'srcc', 'lib/x.js')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'eslint-plugin-gdpr-api: No such file or folder: `srcc`, `lib/x.js`.\n',
    });
  });
});

describe('TypeScript', () => {
  const typed = 'export const greet = (customer: { email: string }): void => console.log(customer.email);\n';
  const files = { 'a.js': clean, 'b.ts': typed, 'c.mts': typed, 'd.cts': typed, 'e.tsx': 'export const e = <T,>(a: T) => <p>{String(a)}</p>;\n' };

  it('is skipped without a parser, and the user is told what to install', async () => {
    const { code, stdout, stderr } = await project(files).run('check');
    expect(code).toBe(0);
    expect(stdout).toContain('No findings in 1 file');
    expect(stderr).toBe('Skipped 4 TypeScript files: no TypeScript parser was found. To have them linted: npm install --save-dev typescript-eslint\n');
  });

  it('is counted in JSON, whose standard output stays clean', async () => {
    const { stdout } = await project(files).run('check', '--format', 'json');
    expect(read(stdout)).toMatchObject({ totals: { files: 1 }, skipped: { typescript: { files: 4, reason: 'no TypeScript parser was found' } } });
  });

  it('is no success when nothing else was there', async () => {
    const { code, stdout } = await project({ 'b.ts': typed }).run('check');
    expect(code).toBe(2);
    expect(stdout).toContain('Nothing was linted.');
  });

  it.each(['@typescript-eslint/parser', 'typescript-eslint'])('is linted where the project has %s', async (name) => {
    const { run, cwd } = project(files);
    linkPackage(cwd, name);
    const { code, stdout, stderr } = await run('check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 errors, 3 warnings in 5 files');
  });

  it('is skipped with the reason when its parser cannot be loaded', async () => {
    const broken = { 'node_modules/@typescript-eslint/parser/index.js': "throw new Error('typescript is not installed');" };
    const { stderr } = await project({ ...files, ...broken }).run('check');
    expect(stderr).toContain('Skipped 4 TypeScript files: the TypeScript parser could not be loaded (typescript is not installed).');
  });
});

describe('files that cannot be linted', () => {
  it('names what could not be parsed, and lints the rest', async () => {
    const { run, cwd } = project({ 'a.js': 'const = 1;\n', 'b.js': anError, 'c.js': '\n\nfunction (\n' });
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('\n2 files could not be parsed\n  a.js:1:7  Unexpected token =\n  c.js:3:10  Unexpected token');
    expect(stdout).toContain('1 error, 0 warnings in 1 file');
    const report = read((await run('check', '--format', 'json')).stdout);
    expect(report.skipped.unparsed.map(({ filePath, line }) => [filePath, line])).toEqual([[join(cwd, 'a.js'), 1], [join(cwd, 'c.js'), 3]]);
  });

  it('is no success when the only file is broken', async () => {
    expect((await project({ 'a.js': 'const = 1;' }).run('check')).code).toBe(1);
  });

  it('reads scripts that no module could be', async () => {
    const { code, stdout } = await project({ 'a.js': 'with (Math) { console.log(010, sqrt(4)); }\nreturn;\n', 'b.cjs': 'await 1;\nexport {};\n' }).run('check');
    expect(code).toBe(0);
    expect(stdout).toContain('No findings in 2 files');
  });

  it('names binary files and links that lead nowhere', async () => {
    const { run, cwd } = project({ 'a.js': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'b.js': anError });
    symlinkSync(join(cwd, 'gone.js'), join(cwd, 'c.js'));
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('2 files could not be read\n');
    expect(stdout).toContain('  a.js  a binary file\n');
    expect(stdout).toContain('  c.js  a link to a file that does not exist\n');
    expect(stdout).toContain('1 error, 0 warnings in 1 file');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('names files and folders without permission', async () => {
    const { run, cwd } = project({ 'a.js': clean, 'b.js': anError, 'sub/c.js': clean });
    chmodSync(join(cwd, 'a.js'), 0);
    chmodSync(join(cwd, 'sub'), 0);
    const { code, stdout } = await run('check');
    chmodSync(join(cwd, 'sub'), 0o700);
    expect(code).toBe(1);
    expect(stdout).toContain('  a.js  permission denied\n');
    expect(stdout).toContain('  sub  permission denied\n');
    expect(stdout).toContain('1 error, 0 warnings in 1 file');
  });

  it('takes empty files, shebangs, byte order marks and Windows line ends', async () => {
    const { code, stdout } = await project({ 'a.js': '', 'b.js': '#!/usr/bin/env node\n', 'c.js': `\uFEFF${anError.replaceAll('\n', '\r\n')}`, 'd.js': '\uFEFF' }).run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('1 error, 0 warnings in 4 files');
  });

  it('takes large files, and leaves out what is larger than any source', async () => {
    const large = `export const text = '${'x'.repeat(1_000_000)}';\n`;
    const bundle = `${'function f(a){return a.b.c(1,2,3)}'.repeat(60_000)}\n`;
    const { code, stdout } = await project({ 'a.js': large, 'b.js': bundle, 'c.js': '// filler\n'.repeat(1_100_000) }).run('check');
    expect(code).toBe(0);
    expect(stdout).toContain('1 file over 10 MB left out\n  c.js\n');
    expect(stdout).toContain('No findings in 2 files');
  });
});

describe("the project's own set-up", () => {
  it('plays no part: neither its ESLint config nor its package type', async () => {
    const { code, stdout, stderr } = await project({ 'eslint.config.js': "throw new Error('not mine');\n", 'package.json': '{ "type": "commonjs" }', 'a.js': anError }).run('check');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('1 error, 0 warnings in 2 files');
  });

  it('has comments for our rules, which are obeyed', async () => {
    const { code, stdout } = await project({
      'a.js': `// eslint-disable-next-line gdpr-api/no-hardcoded-secrets -- rotated in March\n${anError}`,
      'b.js': `/* eslint gdpr-api/no-hardcoded-secrets: off */\n${anError}`,
      'c.js': `/* eslint-disable */\n${aWarning}`,
    }).run('check');
    expect(code).toBe(0);
    expect(stdout).toContain('No findings in 3 files (recommended), 2 switched off by comments.');
  });

  it('has comments for other rules, which make no noise', async () => {
    const { code, stdout, stderr } = await project({
      'a.js': `/* eslint foo/bar: 2, no-undef: 2, semi: [2, "never"] */\n/* eslint broken: [ */\n// eslint-disable-next-line foo/baz, no-console\n${aWarning}undefinedThing();\n`,
    }).run('check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 errors, 1 warning in 1 file');
  });

  const real = pathToFileURL(join(repository, 'node_modules/eslint/lib/api.js')).href;
  const ownESLint = (body: string): Record<string, string> => ({
    'node_modules/eslint/package.json': '{ "name": "eslint", "type": "module", "exports": "./index.js" }',
    'node_modules/eslint/index.js': `import api from '${real}';\n${body}`,
  });

  it('has its own ESLint, which is used', async () => {
    const own = ownESLint("export class ESLint extends api.ESLint { lintText(...args) { process.stderr.write('mine\\n'); return super.lintText(...args); } }");
    const { code, stderr } = await project({ ...own, 'a.js': anError }).run('check');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'mine\n' });
  });

  it('has an ESLint that is too old: the one beside the package is used', async () => {
    const own = ownESLint("export class ESLint { static version = '9.14.0'; }");
    const { code, stderr } = await project({ ...own, 'a.js': anError }).run('check');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ESLint 9\.14\.0 of this project is too old for these rules, which need 9\.15 or later: using ESLint \d+\.\d+\.\d+/);
  });

  it('makes a rule or a parser fail on one file: it is named, the rest is linted, and the run is no success', async () => {
    const own = ownESLint(
      "export class ESLint extends api.ESLint { lintText(text, { filePath }) { if (filePath.endsWith('a.js')) throw new TypeError('boom\\nOccurred while linting a.js\\nRule: \"gdpr-api/x\"'); return super.lintText(text, { filePath }); } }",
    );
    const { code, stdout } = await project({ ...own, 'a.js': clean, 'b.js': anError }).run('check');
    expect(code).toBe(2);
    expect(stdout).toContain('1 file made a rule or a parser fail: please report it\n  a.js  boom (in gdpr-api/x)\n');
    expect(stdout).toContain('1 error, 0 warnings in 1 file');
  });

  it('has an ESLint that throws while it starts: the reason is told', async () => {
    const { code, stdout, stderr } = await project({ ...ownESLint("throw new Error('cannot start');"), 'a.js': clean }).run('check');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('cannot start');
  });
});

describe('--settings', () => {
  it('takes part in the run', async () => {
    const { run } = project({ 'a.js': aWarning, 'gdpr.json': '{ "vocabulary": { "remove": ["email"] } }', 'legacy/b.js': anError, 'ignore.json': '{ "ignorePaths": ["legacy/**"] }' });
    expect((await run('check', 'a.js')).stdout).toContain('1 warning');
    expect((await run('check', 'a.js', '--settings', 'gdpr.json')).stdout).toContain('No findings');
    expect((await run('check', '--settings', 'ignore.json')).stdout).toContain('0 errors, 1 warning in 2 files');
  });

  it.each([
    ['missing.json', undefined, '`missing.json` cannot be read'],
    ['broken.json', '{ "types": ', '`broken.json` is not JSON'],
    ['list.json', '[]', "settings['gdpr-api'] is []; it must be an object."],
    ['key.json', '{ "loggerz": ["audit"] }', '"loggerz" is no setting'],
    ['value.json', '{ "loggers": "audit" }', `settings['gdpr-api'].loggers is "audit"; it must be an array.`],
    ['types.json', '{ "types": true }', 'this command has no type information'],
  ])('refuses %s', async (name, content, message) => {
    const { code, stdout, stderr } = await project({ 'a.js': clean, ...(content === undefined ? {} : { [name]: content }) }).run('check', '--settings', name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(name);
  });
});
