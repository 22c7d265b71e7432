import Ajv from 'ajv';
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandOf } from '../../src/cli/options.ts';
import { Installation, repository, runIn } from '../support/scratch-project.ts';

const installation = new Installation();
const { project } = installation;
afterAll(() => {
  installation.remove();
});

const password = 'Zomer-2024!crm';
const anError = `const smtpPassword = '${password}';\nexport default smtpPassword;\n`;
const aWarning = 'export function welcome(customer) {\n  console.log(customer.email);\n}\n';
const clean = 'export const sum = (a, b) => a + b;\n';

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: { startLine: number; startColumn: number; endLine: number; endColumn: number } };
}

interface SarifLog {
  version: string;
  runs: {
    tool: { driver: { name: string; version: string; rules: { id: string; helpUri: string; help: { markdown: string }; properties: { tags: string[] }; defaultConfiguration: { level: string } }[] } };
    invocations: { executionSuccessful: boolean; exitCode: number; toolExecutionNotifications: { level: string; message: { text: string }; locations?: Location[] }[] }[];
    results: { ruleId: string; ruleIndex: number; level: string; message: { text: string }; locations: Location[]; partialFingerprints: Record<string, string> }[];
  }[];
}

// The schema of the OASIS committee, as Microsoft's matchers ship it.
const load = createRequire(import.meta.url);
const validate = new Ajv({ schemaId: 'auto', allErrors: true, meta: false })
  .addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json') as object)
  .compile(load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object);

function sarifIn(stdout: string) {
  const log = JSON.parse(stdout) as SarifLog;
  validate(log);
  expect(validate.errors, 'the official schema').toBeNull();
  const [run] = log.runs;
  if (!run || log.runs.length !== 1) throw new Error('Not one run');
  const [invocation] = run.invocations;
  if (!invocation) throw new Error('No invocation');
  return { run, invocation };
}

interface GitlabIssue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number; end: number } };
}

const issuesIn = (stdout: string): GitlabIssue[] => JSON.parse(stdout) as GitlabIssue[];

describe('the schema', () => {
  it('refuses what is no SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });
});

describe('check --format sarif', () => {
  const { run, cwd } = project({ 'src/a.js': anError, 'src/odd name.js': aWarning, 'src/c.js': clean, 'src/d.js': 'const = ;' });

  it('holds findings, rules and what could not be parsed', async () => {
    const { code, stdout, stderr } = await run('check', '--format', 'sarif');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { run: told, invocation } = sarifIn(stdout);
    expect(told.results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0]?.physicalLocation])).toEqual([
      [
        'gdpr-api/no-hardcoded-secrets',
        'error',
        { artifactLocation: { uri: 'src/a.js', uriBaseId: '%SRCROOT%' }, region: { startLine: 1, startColumn: 22, endLine: 1, endColumn: 38 } },
      ],
      [
        'gdpr-api/no-personal-data-in-logs',
        'warning',
        { artifactLocation: { uri: 'src/odd%20name.js', uriBaseId: '%SRCROOT%' }, region: { startLine: 2, startColumn: 15, endLine: 2, endColumn: 29 } },
      ],
    ]);
    const { driver } = told.tool;
    for (const { ruleId, ruleIndex } of told.results) expect(driver.rules[ruleIndex]?.id).toBe(ruleId);
    const secrets = driver.rules.find(({ id }) => id === 'gdpr-api/no-hardcoded-secrets');
    expect(secrets?.properties.tags).toEqual(expect.arrayContaining(['gdpr', 'privacy', 'GDPR Art. 32(1)(b)']));
    expect(secrets?.helpUri).toMatch(/\/docs\/rules\/no-hardcoded-secrets\.md$/u);
    expect(secrets?.help.markdown).toContain(secrets?.helpUri);
    expect(secrets?.defaultConfiguration.level).toBe('error');
    expect(invocation).toMatchObject({ executionSuccessful: true, exitCode: 1 });
    expect(invocation.toolExecutionNotifications).toMatchObject([
      { level: 'error', message: { text: 'Parsing error: Unexpected token =' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'src/d.js' } } }] },
    ]);
  });

  it('holds neither the secret nor an absolute path', async () => {
    const { stdout } = await run('check', '--format', 'sarif');
    expect(stdout).not.toContain(password);
    expect(stdout).not.toContain(cwd);
  });

  it('keeps fingerprints when lines move, and gives each finding its own', async () => {
    const twice = `${aWarning}${aWarning.replace('welcome', 'greet')}`;
    const moved = project({ 'a.js': twice });
    const fingerprints = async () => sarifIn((await moved.run('check', '--format', 'sarif')).stdout).run.results.map(({ partialFingerprints }) => partialFingerprints['gdprApiLine/v1']);
    const before = await fingerprints();
    writeFileSync(join(moved.cwd, 'a.js'), `// A line.\n\n${twice}`);
    expect(await fingerprints()).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });

  it('is whole without findings', async () => {
    const { code, stdout } = await project({ 'a.js': clean }).run('check', '-f', 'sarif');
    const { run: told, invocation } = sarifIn(stdout);
    expect({ code, results: told.results, invocation }).toEqual({
      code: 0,
      results: [],
      invocation: { executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] },
    });
  });

  it('tells of TypeScript that nothing could parse, as a run that failed', async () => {
    const { code, stdout } = await project({ 'a.ts': 'export const a: number = 1;' }).run('check', '-f', 'sarif');
    expect(code).toBe(2);
    expect(sarifIn(stdout).invocation).toMatchObject({ executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ level: 'warning' }] });
  });

  it('counts warnings that are too many', async () => {
    const { code, stdout } = await project({ 'a.js': aWarning }).run('check', '-f', 'sarif', '--max-warnings', '0');
    expect(code).toBe(1);
    expect(sarifIn(stdout).invocation.exitCode).toBe(1);
  });
});

describe('check --format gitlab', () => {
  it('holds findings and what could not be parsed, each with its own fingerprint', async () => {
    const { code, stdout } = await project({ 'src/a.js': anError, 'src/b.js': aWarning, 'lib/b.js': aWarning, 'src/d.js': 'const = ;' }).run('check', '--format', 'gitlab');
    const issues = issuesIn(stdout);
    expect(code).toBe(1);
    expect(issues.map(({ check_name, severity, location }) => [check_name, severity, location])).toEqual([
      ['gdpr-api/no-personal-data-in-logs', 'minor', { path: 'lib/b.js', lines: { begin: 2, end: 2 } }],
      ['gdpr-api/no-hardcoded-secrets', 'major', { path: 'src/a.js', lines: { begin: 1, end: 1 } }],
      ['gdpr-api/no-personal-data-in-logs', 'minor', { path: 'src/b.js', lines: { begin: 2, end: 2 } }],
      ['not-looked-at', 'major', { path: 'src/d.js', lines: { begin: 1, end: 1 } }],
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    for (const { description, fingerprint } of issues) {
      expect(description).not.toBe('');
      expect(fingerprint).toMatch(/^[\da-f]{32}$/u);
    }
    expect(stdout).not.toContain(password);
  });

  it('is an empty list without findings', async () => {
    const { code, stdout } = await project({ 'a.js': clean }).run('check', '-f', 'gitlab');
    expect({ code, issues: issuesIn(stdout) }).toEqual({ code: 0, issues: [] });
  });
});

describe('as a formatter of ESLint', () => {
  const config = "import gdprApi from 'eslint-plugin-gdpr-api';\nexport default [{ plugins: { privacy: gdprApi }, rules: { 'privacy/no-hardcoded-secrets': 'error', 'privacy/no-personal-data-in-logs': 'warn', 'no-var': 'error' } }];\n";
  const eslint = join(repository, 'node_modules/eslint/bin/eslint.js');
  const lint = (files: Record<string, string>, format: string, ...args: string[]) => {
    const { cwd } = project({ ...files, 'eslint.config.mjs': config });
    return runIn(cwd, eslint, ['-f', join(installation.folder, `node_modules/eslint-plugin-gdpr-api/dist/formatters/${format}.js`), ...args]);
  };

  it('writes SARIF of all rules, ours with their articles under any namespace', async () => {
    const { code, stdout } = await lint({ 'a.js': `${anError}var old = 1;\n`, 'b.js': 'const = ;' }, 'sarif');
    const { run, invocation } = sarifIn(stdout);
    expect(code).toBe(1);
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['privacy/no-hardcoded-secrets', 'error'],
      ['no-var', 'error'],
    ]);
    expect(run.tool.driver.rules.map(({ id, properties }) => [id, properties.tags.length > 0])).toEqual([
      ['privacy/no-hardcoded-secrets', true],
      ['no-var', false],
    ]);
    expect(invocation).toMatchObject({ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [{ level: 'error' }] });
  });

  it('gives the same fingerprints as the command', async () => {
    const { cwd, run } = project({ 'a.js': aWarning, 'eslint.config.mjs': config.replace('privacy: ', "'gdpr-api': ").replaceAll('privacy/', 'gdpr-api/') });
    const own = sarifIn((await run('check', 'a.js', '-f', 'sarif')).stdout).run.results;
    const formatter = join(installation.folder, 'node_modules/eslint-plugin-gdpr-api/dist/formatters/sarif.js');
    expect(sarifIn((await runIn(cwd, eslint, ['-f', formatter, 'a.js'])).stdout).run.results).toEqual(own);
  });

  it.each([
    [[], 0],
    [['--max-warnings', '0'], 1],
  ])('tells the exit code with %j', async (args, expected) => {
    const { code, stdout } = await lint({ 'a.js': aWarning }, 'sarif', ...args);
    expect([code, sarifIn(stdout).invocation.exitCode]).toEqual([expected, expected]);
  });

  it('writes code quality for GitLab', async () => {
    const { stdout } = await lint({ 'a.js': aWarning }, 'gitlab');
    expect(issuesIn(stdout)).toMatchObject([{ check_name: 'privacy/no-personal-data-in-logs', severity: 'minor', location: { path: 'a.js', lines: { begin: 2 } } }]);
  });
});

describe('check --shard', () => {
  const files = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`src/part-${index}/a.js`, index % 3 === 0 ? aWarning : clean]));
  const { run } = project(files);
  interface JsonReport {
    files: { filePath: string }[];
    totals: { files: number };
  }
  const reported = async (...args: string[]) => JSON.parse((await run('check', '-f', 'json', ...args)).stdout) as JsonReport;

  it.each([2, 4])('gives every file to one of %i shares', async (of) => {
    const whole = await reported();
    const shares = await Promise.all(Array.from({ length: of }, (_, index) => reported('--shard', `${index + 1}/${of}`)));
    expect(shares.reduce((sum, { totals }) => sum + totals.files, 0)).toBe(24);
    const found = shares.flatMap(({ files: each }) => each.map(({ filePath }) => filePath));
    expect(found.sort()).toEqual(whole.files.map(({ filePath }) => filePath).sort());
    expect(shares.every(({ totals }) => totals.files < 24)).toBe(true);
  });

  it('keeps a file in its share when others come and go', async () => {
    const paths = async (list: Record<string, string>) => {
      const { run: runThere, cwd } = project(list);
      const { files: each } = JSON.parse((await runThere('check', '-f', 'json', '--shard=1/2')).stdout) as JsonReport;
      return each.map(({ filePath }) => filePath.slice(cwd.length));
    };
    const some = Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('part-1')));
    const kept = await paths(some);
    const all = await paths(files);
    expect(kept).toEqual(all.filter((path) => !path.includes('part-1')));
  });

  it('ends well where a share is empty', async () => {
    const { run: runThere } = project({ 'a.js': aWarning });
    const runs = await Promise.all([1, 2, 3].map((share) => runThere('check', '--shard', `${share}/3`, '--max-warnings', '0')));
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 0, 1]);
  });

  it.each(['0/4', '5/4', '1/0', '4', 'a/b', '1/4/2'])('refuses %s', (shard) => {
    expect(() => commandOf(['check', '--shard', shard])).toThrow(`--shard is "${shard}"; it must be a share and their number`);
  });
});
