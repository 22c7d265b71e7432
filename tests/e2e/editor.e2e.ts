import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eslintIn } from '../support/eslint-run.ts';
import { EditorSession, edited, type Diagnostic } from '../support/language-server.ts';
import { recipeIn } from '../support/recipes.ts';
import { pinned, Workbench } from '../support/workbench.ts';

let bench: Workbench;
let app: string;
let session: EditorSession;
let results: readonly ESLint.LintResult[];

const settings = JSON.parse(recipeIn('.vscode/settings.json')) as { 'eslint.validate': string[]; 'editor.codeActionsOnSave': Record<string, string> };

const start = (folder: string): Promise<EditorSession> =>
  EditorSession.start(join(bench.folder, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server'), folder, settings['eslint.validate']);

const languageOf = (path: string): string => ({ '.ts': 'typescript', '.js': 'javascript', '.json': 'json', '.yml': 'yaml' })[extname(path)] ?? 'plaintext';

/** What ESLint's JSON says, as an editor shows it. */
function expectedOf({ messages }: ESLint.LintResult): object[] {
  return messages.map(({ ruleId, severity, message, line, column, endLine, endColumn }) => ({
    range: { start: { line: line - 1, character: column - 1 }, end: { line: (endLine ?? line) - 1, character: (endColumn ?? column) - 1 } },
    severity: severity === 2 ? 1 : 2,
    message,
    code: ruleId,
    source: 'eslint',
    page: expect.stringMatching(new RegExp(`^https://.+/${(ruleId ?? '').replace('gdpr-api/', '')}\\.md$`, 'u')) as string,
  }));
}

const shown = ({ range, severity, message, code, source, codeDescription }: Diagnostic): object => ({ range, severity, message, code, source, page: codeDescription?.href });

const applied = (text: string, { range: [from, to], text: inserted }: { range: readonly [number, number]; text: string }): string => text.slice(0, from) + inserted + text.slice(to);

beforeAll(async () => {
  bench = await Workbench.install(pinned('eslint', 'typescript', 'typescript-eslint', 'jiti', '@eslint/json', 'eslint-plugin-yml', 'vscode-langservers-extracted'));
  app = bench.app('app', 'crm-sync', { 'eslint.config.ts': recipeIn('eslint.config.ts') });
  results = (await eslintIn(app, ['src'])).results;
  session = await start(app);
});
afterAll(async () => {
  await session.end();
  bench.remove();
});

describe('the language server of ESLint', () => {
  it('shows each finding where ESLint reports it, with its severity, its message and its page', async () => {
    let count = 0;
    for (const result of results) {
      const diagnostics = await session.open(result.filePath, languageOf(result.filePath), readFileSync(result.filePath, 'utf8'));
      expect(diagnostics.map(shown), session.log).toEqual(expectedOf(result));
      count += diagnostics.length;
    }
    console.log(`editor: ${count} diagnostics in ${results.length} files, as ESLint reports them`);
    expect(count).toBeGreaterThanOrEqual(27);
  });

  it('offers the fix and every suggestion of a finding, and each does what ESLint says', async () => {
    const tried = { fixes: 0, suggestions: 0 };
    for (const { filePath, messages } of results) {
      const text = readFileSync(filePath, 'utf8');
      const diagnostics = await session.diagnostics(filePath);
      for (const [index, { fix, suggestions = [] }] of messages.entries()) {
        const diagnostic = diagnostics[index];
        if (!diagnostic) throw new Error(`${filePath} shows ${diagnostics.length} findings`);
        const actions = await session.actions(filePath, diagnostic.range, [diagnostic], ['quickfix']);
        const resultsOf = async (command: string): Promise<string[]> => {
          const texts = [];
          for (const action of actions.filter((each) => each.command?.command === command)) texts.push(edited(text, await session.editsOf(action)));
          return texts;
        };
        expect(await resultsOf('eslint.applySingleFix')).toEqual(fix ? [applied(text, fix)] : []);
        expect(await resultsOf('eslint.applySuggestion')).toEqual(suggestions.map((suggestion) => applied(text, suggestion.fix)));
        expect(actions.map(({ title }) => title)).toEqual(expect.arrayContaining(suggestions.map(({ desc }) => expect.stringContaining(desc) as string)));
        expect(actions.some(({ command }) => command?.command === 'eslint.openRuleDoc')).toBe(true);
        tried.fixes += fix ? 1 : 0;
        tried.suggestions += suggestions.length;
      }
    }
    console.log(`editor: ${tried.fixes} quick fixes and ${tried.suggestions} suggestions applied through the protocol`);
    expect(tried.fixes).toBeGreaterThanOrEqual(1);
    expect(tried.suggestions).toBeGreaterThanOrEqual(10);
  });

  it('fixes on save what --fix fixes', async () => {
    const [kind = ''] = Object.keys(settings['editor.codeActionsOnSave']);
    const fixable = results.find(({ messages }) => messages.some(({ fix }) => fix));
    if (!fixable) throw new Error('Nothing to fix');
    const text = readFileSync(fixable.filePath, 'utf8');
    const whole = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length - 1, character: 0 } };
    const actions = await session.actions(fixable.filePath, whole, [], [kind]);
    const edits = (await Promise.all(actions.map((action) => session.editsOf(action)))).flat();
    const copy = bench.app('fixed', 'crm-sync', { 'eslint.config.ts': recipeIn('eslint.config.ts') });
    await eslintIn(copy, ['--fix', 'src']);
    const fixed = readFileSync(fixable.filePath.replace(app, copy), 'utf8');
    expect(edited(text, edits)).toBe(fixed);
    expect(fixed).not.toBe(text);
  });
});

describe('JSON and YAML', () => {
  const settingsFile = '{\n  "crm": { "url": "http://crm.shop-amsterdam.nl/api", "password": "Zomer-2024!crm" }\n}\n';
  const composeFile = 'services:\n  sync:\n    environment:\n      CRM_URL: http://crm.shop-amsterdam.nl/api\n      SMTP_PASSWORD: Zomer-2024!crm\n';

  it('are shown as code is, with the config and the editor settings of the README', async () => {
    const folder = bench.project('data', { 'eslint.config.mjs': recipeIn('eslint.config.mjs', 'Configs'), 'config/app.json': settingsFile, 'compose.yml': composeFile });
    const { results: data } = await eslintIn(folder, ['config/app.json', 'compose.yml']);
    const editor = await start(folder);
    for (const result of data) {
      expect(result.messages.length, result.filePath).toBeGreaterThanOrEqual(1);
      const text = readFileSync(result.filePath, 'utf8');
      const diagnostics = await editor.open(result.filePath, languageOf(result.filePath), text);
      expect(diagnostics.map(shown), editor.log).toEqual(expectedOf(result));
      for (const [index, { suggestions = [] }] of result.messages.entries()) {
        const diagnostic = diagnostics[index];
        const actions = diagnostic ? await editor.actions(result.filePath, diagnostic.range, [diagnostic], ['quickfix']) : [];
        const texts = [];
        for (const action of actions.filter((each) => each.command?.command === 'eslint.applySuggestion')) texts.push(edited(text, await editor.editsOf(action)));
        expect(texts).toEqual(suggestions.map(({ fix }) => applied(text, fix)));
      }
    }
    await editor.end();
  });
});

describe('a keystroke', () => {
  const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

  /** 500 lines that look like the app does; the last one is empty and is typed into. */
  function longFile(): string {
    const lines = results.flatMap(({ filePath }) => (filePath.endsWith('.ts') ? readFileSync(filePath, 'utf8').split('\n').filter((line) => !line.startsWith('import ')) : []));
    const more = Array.from({ length: 499 }, (_, index) => `export const total${index} = (order: { lines: number[] }): number => order.lines.reduce((sum, line) => sum + line, ${index});`);
    return [...lines, ...more.slice(lines.length), ''].join('\n');
  }

  it('on a long file takes a time that is printed', async () => {
    const text = longFile();
    const last = text.split('\n').length - 1;
    const config = "import tseslint from 'typescript-eslint';\nimport gdprApi from 'eslint-plugin-gdpr-api';\nexport default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...CONFIG];\n";
    const editors: { name: string; path: string; editor: EditorSession; times: number[] }[] = [];
    for (const [name, configs] of Object.entries({ 'no plugin': '[]', recommended: 'gdprApi.configs.recommended', all: 'gdprApi.configs.all' })) {
      const folder = bench.project(`keys-${name.replace(' ', '-')}`, { 'eslint.config.mjs': config.replace('CONFIG', configs), 'long.ts': text });
      const editor = await start(folder);
      const path = join(folder, 'long.ts');
      const diagnostics = await editor.open(path, 'typescript', text);
      expect(diagnostics.filter(({ code }) => !code), 'parses').toEqual([]);
      expect(diagnostics.length > 0).toBe(configs !== '[]');
      editors.push({ name, path, editor, times: [] });
    }
    // In turn, so that whatever else the machine does hits them all; the first ten warm up.
    for (let key = 0; key < 60; key += 1) {
      const place = { line: last, character: key };
      for (const { path, editor, times } of editors) {
        const began = performance.now();
        editor.type(path, { range: { start: place, end: place }, newText: key < 2 ? '/' : 'x' });
        await editor.diagnostics(path);
        if (key >= 10) times.push(performance.now() - began);
      }
    }
    for (const { editor } of editors) await editor.end();
    console.log(`editor: a keystroke on ${last + 1} lines, median of 50: ${editors.map(({ name, times }) => `${name} ${median(times).toFixed(1)} ms`).join(', ')}`);
    expect(editors.map(({ times }) => times.length)).toEqual([50, 50, 50]);
  });
});
