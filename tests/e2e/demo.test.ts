import { cpSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planted, type Planted } from '../fixtures/projects/expected.ts';
import { Installation, linkPackage, repository, runIn } from '../support/scratch-project.ts';

const projects = join(import.meta.dirname, '../fixtures/projects');
const bin = join(repository, 'dist/cli/main.js');

interface Result {
  filePath: string;
  messages: Linter.LintMessage[];
}

interface Finding {
  file: string;
  line: number;
  rule: string;
}

const byPlace = (a: Finding, b: Finding): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

function findingsIn(results: readonly Result[], folder: string): Finding[] {
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId }) => ({ file: relative(folder, filePath).split(sep).join('/'), line, rule: ruleId ?? 'none' })),
    )
    .sort(byPlace);
}

function expectedFinding({ file, rule, snippet }: Planted): Finding {
  const lines = readFileSync(join(projects, 'crm-sync', file), 'utf8').split('\n');
  const matching = lines.flatMap((line, index) => (line.includes(snippet) ? [index + 1] : []));
  if (matching.length !== 1) throw new Error(`${file}: "${snippet}" is on ${matching.length} lines.`);
  return { file, line: matching[0] ?? 0, rule: `gdpr-api/${rule}` };
}

function applied(text: string, { range: [start, end], text: inserted }: { range: [number, number]; text: string }): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

const statementsIn = (code: string): unknown[] => parse(code, { sourceType: 'module' }).body;

async function resultsOf(project: string): Promise<Result[]> {
  const { stdout } = await runIn(join(projects, project), bin, ['check', '--settings', 'gdpr-register.json', '--format', 'json']);
  return (JSON.parse(stdout) as { files: Result[] }).files;
}

describe('crm-sync', () => {
  let results: Result[];
  beforeAll(async () => {
    results = await resultsOf('crm-sync');
  });

  it('shows each planted mistake once and nothing else', () => {
    expect(findingsIn(results, join(projects, 'crm-sync'))).toEqual(planted.map(expectedFinding).sort(byPlace));
  });

  it('never prints the secrets it found', () => {
    const messages = results.flatMap((result) => result.messages.map(({ message }) => message)).join('\n');
    for (const secret of ['Zomer-2024!crm', 'Winterberg_77', 'tulpen-sessie-2023', 'Tulpen-support-8841', 'vk7Hq2Zr9Lx4VbKp', 'tm-9Lx4VbKp31Qs']) {
      expect(messages).not.toContain(secret);
    }
  });

  it('offers suggestions that, each alone, leave code that parses', () => {
    let tried = 0;
    for (const { filePath, messages } of results) {
      const text = readFileSync(filePath, 'utf8');
      for (const { fix } of messages.flatMap(({ suggestions }) => suggestions ?? [])) {
        const code = applied(text, fix);
        expect(code, `in ${filePath}`).not.toBe(text);
        expect(() => statementsIn(code), code).not.toThrow();
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThanOrEqual(10);
  });

  it('fixes plain http to a host that is known to serve https, and nothing else', () => {
    const fixed = results.flatMap(({ filePath, messages }) => messages.flatMap(({ fix, ruleId }) => (fix ? [{ filePath, fix, ruleId }] : [])));
    expect(fixed.map(({ ruleId }) => ruleId)).toEqual(['gdpr-api/no-insecure-transport']);
    for (const { filePath, fix } of fixed) {
      const code = applied(readFileSync(filePath, 'utf8'), fix);
      expect(code).toContain("fetch('https://us21.api.mailchimp.com/3.0/ping')");
      expect(statementsIn(code)).not.toHaveLength(0);
    }
  });
});

describe('crm-sync-mended', () => {
  it('has no findings', async () => {
    expect(findingsIn(await resultsOf('crm-sync-mended'), join(projects, 'crm-sync-mended'))).toEqual([]);
  });
});

describe('the config that the apps have', () => {
  const installation = new Installation();
  afterAll(() => {
    installation.remove();
  });

  async function ownLint(project: string): Promise<{ code: number; findings: Finding[] }> {
    const { cwd } = installation.project({});
    cpSync(join(projects, project), cwd, { recursive: true });
    for (const name of ['eslint', 'typescript-eslint', 'eslint-plugin-gdpr-api']) linkPackage(cwd, name);
    const { code, stdout } = await runIn(cwd, join(repository, 'node_modules/eslint/bin/eslint.js'), ['.', '--format', 'json']);
    return { code, findings: findingsIn(JSON.parse(stdout) as Result[], cwd) };
  }

  it('finds the same in ESLint as the command does', async () => {
    const { code, findings } = await ownLint('crm-sync');
    expect(code).toBe(1);
    expect(findings).toEqual(findingsIn(await resultsOf('crm-sync'), join(projects, 'crm-sync')));
    expect(findings).toHaveLength(planted.length);
  });

  it('is content with the mended app', async () => {
    expect(await ownLint('crm-sync-mended')).toEqual({ code: 0, findings: [] });
  });
});

describe('npm run demo', () => {
  it('ends well', async () => {
    const { code, stdout, stderr } = await runIn(repository, join(projects, 'demo.mjs'), []);
    expect(stderr).toBe('');
    expect(stdout).toContain('crm-sync-mended, the same app put right: 0 findings in 13 files');
    expect(code).toBe(0);
  });
});
