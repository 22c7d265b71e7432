import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GdprPlugin } from '../../src/index.ts';
import { repository } from './scratch-project.ts';

/** What an engine found, with offsets in bytes: the one measure that both can give. */
export interface EngineRun {
  readonly findings: readonly string[];
  /** Files that the engine could not parse. */
  readonly unparsed: ReadonlySet<string>;
  readonly milliseconds: number;
}

const findingOf = (file: string, offset: number, length: number, line: number, rule: string, severity: string, message: string): string =>
  `${file}:${line} ${offset}+${length} ${severity} ${rule} ${message}`;

/** The built plugin, so that both engines run the same code. */
const builtPlugin = async (): Promise<GdprPlugin> => ((await import(pathToFileURL(join(repository, 'dist/index.js')).href)) as { default: GdprPlugin }).default;

/** Lints files with ESLint and the config `all`. */
export async function eslintOn(files: readonly string[], cwd: string, settings: object = {}): Promise<EngineRun> {
  const plugin = await builtPlugin();
  const languageOptions = { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const eslint = new ESLint({
    cwd,
    ignore: false,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'], languageOptions, settings: { 'gdpr-api': settings }, linterOptions: { reportUnusedDisableDirectives: 'off' } },
      ...plugin.configs.all,
    ],
  });
  const start = performance.now();
  const results = await eslint.lintFiles([...files]);
  const milliseconds = performance.now() - start;
  const findings: string[] = [];
  const unparsed = new Set<string>();
  for (const { filePath, messages } of results) {
    const file = relative(cwd, filePath);
    const text = readFileSync(filePath, 'utf8');
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) starts.push(index + end.length);
    const bytesBefore = (line: number, column: number): number => Buffer.byteLength(text.slice(0, (starts[line - 1] ?? 0) + column - 1));
    for (const { fatal, ruleId, severity, message, line, column, endLine, endColumn } of messages) {
      if (fatal) unparsed.add(file);
      if (!ruleId?.startsWith('gdpr-api/')) continue;
      const offset = bytesBefore(line, column);
      const end = bytesBefore(endLine ?? line, endColumn ?? column);
      findings.push(findingOf(file, offset, end - offset, line, ruleId.slice('gdpr-api/'.length), severity === 2 ? 'error' : 'warning', message));
    }
  }
  return { findings: findings.sort(), unparsed, milliseconds };
}

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code?: string;
    readonly severity: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly offset: number; readonly length: number; readonly line: number } }[];
  }[];
}

/** Lints files with oxlint, which extends the built config `all`. */
export async function oxlintOn(files: readonly string[], cwd: string, settings: object = {}): Promise<EngineRun> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gdpr-oxlint-')));
  try {
    const config = join(folder, 'oxlintrc.json');
    const { rules } = JSON.parse(readFileSync(join(repository, 'dist/oxlint/all.json'), 'utf8')) as { rules: object };
    // Extended where it lies, as users do; its rules are named once more because only the file that is run may switch the others off.
    writeFileSync(config, JSON.stringify({ extends: [relative(folder, join(repository, 'dist/oxlint/all.json'))], categories: { correctness: 'off' }, settings: { 'gdpr-api': settings } }));
    if (Object.keys(rules).length === 0) throw new Error('dist/oxlint/all.json is empty');
    const start = performance.now();
    const stdout = await new Promise<string>((done, fail) => {
      execFile(process.execPath, [join(repository, 'node_modules/oxlint/bin/oxlint'), '-c', config, '-f', 'json', '--no-ignore', ...files], { cwd, maxBuffer: 256 * 1024 * 1024 }, (error, out, err) => {
        if (out.trimStart().startsWith('{')) done(out);
        else fail(new Error(`oxlint: ${out}${err}`, { cause: error }));
      });
    });
    const milliseconds = performance.now() - start;
    const findings: string[] = [];
    const unparsed = new Set<string>();
    for (const { message, code, severity, filename, labels } of (JSON.parse(stdout) as OxlintReport).diagnostics) {
      const file = relative(cwd, resolve(cwd, filename));
      const rule = /^gdpr-api\((.+)\)$/u.exec(code ?? '')?.[1];
      const span = labels[0]?.span;
      if (rule !== undefined && span) findings.push(findingOf(file, span.offset, span.length, span.line, rule, severity, message));
      else if (rule === undefined) unparsed.add(`${file}: ${message}`);
    }
    return { findings: findings.sort(), unparsed, milliseconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
