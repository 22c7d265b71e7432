import type { ESLint, Linter } from 'eslint';
import { expect } from 'vitest';
import type { GdprRule } from '../../src/create-rule.ts';
import type { GdprSettings } from '../../src/settings.ts';
import { messagesOf, syntaxErrorOf, type LintedFile } from './lint.ts';
import { markedCodeOf, spanOf, withMarks } from './marks.ts';

type Data = Readonly<Record<string, string>>;

export interface ValidCase<Language extends string> {
  readonly name: string;
  readonly code: string;
  /** Relative to the project; `src/app.<lang>` when it is not said. */
  readonly filename?: string;
  readonly lang?: Language;
  readonly options?: readonly unknown[];
  /** The value of `settings['gdpr-api']`. */
  readonly settings?: GdprSettings;
}

interface Suggestion {
  readonly messageId: string;
  readonly output: string;
  readonly data?: Data;
}

/** The suggestions of one report, or `'parse'` for "there are some, and what they make parses". */
type Suggestions = readonly Suggestion[] | 'parse';

/** The code marks each reported span: `` fetch(`/q=${«user.email»}`) ``. */
export interface InvalidCase<Language extends string> extends ValidCase<Language> {
  /** Of every report, or one for each mark. */
  readonly messageId: string | readonly string[];
  /** Of every report, or one for each mark. */
  readonly data?: Data | readonly Data[];
  /** Of the only report, or one entry for each mark; without it the reports have none. */
  readonly suggestions?: Suggestions | readonly Suggestions[];
  /** The code after the fix, or after each pass of it. */
  readonly output?: string | readonly string[];
}

export interface Cases<Language extends string> {
  readonly valid: readonly ValidCase<Language>[];
  readonly invalid: readonly InvalidCase<Language>[];
}

/** A report as the rule testers of ESLint and typescript-eslint expect it. */
export interface ExpectedReport {
  messageId: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
  data?: Data;
  suggestions?: Suggestion[];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function eachOf<T>(value: T | readonly T[], count: number): readonly T[] {
  return isList(value) ? value : Array.from({ length: count }, () => value);
}

function isSuggestion(value: Suggestions | Suggestion | undefined): value is Suggestion {
  return typeof value === 'object' && 'messageId' in value;
}

/** What each report is expected to suggest. */
function suggestionsOf({ suggestions }: InvalidCase<string>, count: number): readonly Suggestions[] {
  if (suggestions === undefined || suggestions === 'parse') return Array.from({ length: count }, () => suggestions ?? []);
  if (suggestions.length === 0) return Array.from({ length: count }, () => []);
  return isSuggestion(suggestions[0]) ? [suggestions as readonly Suggestion[]] : (suggestions as readonly Suggestions[]);
}

/** What this rule, alone, reports in a file. */
export function reportsOf(rule: GdprRule, file: LintedFile, options: readonly unknown[] = []): Linter.LintMessage[] {
  const plugin = { rules: { [rule.name]: rule } } as unknown as ESLint.Plugin;
  const reports = messagesOf(file, { plugins: { tested: plugin }, rules: { [`tested/${rule.name}`]: ['error', ...options] } });
  const fatal = reports.find((report) => report.fatal);
  if (fatal) throw new Error(`The code does not parse: ${fatal.message} (line ${String(fatal.line)})\n${file.code}`);
  return reports;
}

function listed(reports: readonly Linter.LintMessage[]): string {
  return reports.map(({ line, column, messageId, message }) => `\n  ${line}:${column} ${messageId}: ${message}`).join('');
}

function appliedTo(code: string, { range, text }: { range: readonly [number, number]; text: string }): string {
  return code.slice(0, range[0]) + text + code.slice(range[1]);
}

function expectSuggestions(file: LintedFile, report: Linter.LintMessage, expected: Suggestions): Suggestion[] {
  const made = (report.suggestions ?? []).map(({ messageId, fix, desc }) => {
    const output = appliedTo(file.code, fix);
    expect(desc, 'A suggestion is a sentence').toMatch(/\.$/u);
    expect(syntaxErrorOf({ ...file, code: output }), `"${desc}" makes code that does not parse:\n${output}`).toBeUndefined();
    return { messageId: messageId ?? '', output };
  });
  if (expected === 'parse') {
    expect(made, `Nothing is suggested for: ${report.message}`).not.toEqual([]);
    return made;
  }
  expect(made, `Suggestions for: ${report.message}`).toEqual(expected.map(({ messageId, output }) => ({ messageId, output })));
  return [...expected];
}

/** Throws where two cases have one name, or are the same but for their names. */
export function refuseTwins({ valid, invalid }: Cases<string>): void {
  const seen = new Set<string>();
  for (const { name, ...rest } of [...valid, ...invalid]) {
    for (const key of [`the name "${name}"`, `the case ${JSON.stringify(rest)}`]) {
      if (seen.has(key)) throw new Error(`It is there twice: ${key}.`);
      seen.add(key);
    }
  }
}

/** Asserts that a rule is silent on a case. */
export function expectSilence(rule: GdprRule, { code, options }: ValidCase<string>, file: LintedFile): void {
  if (/[«»]/u.test(code)) throw new Error('A valid case marks nothing.');
  const reports = reportsOf(rule, file, options);
  const spans = reports.map((report) => spanOf(code, report));
  expect(withMarks(code, spans), `Reported:${listed(reports)}`).toBe(code);
}

/**
 * Asserts that a rule reports what a case marks, in sentences, once for each span, with suggestions that parse.
 * Hands on the reports with everything that the case left to be filled in.
 */
export function expectReports(rule: GdprRule, invalid: InvalidCase<string>, file: LintedFile): ExpectedReport[] {
  const { code, spans } = markedCodeOf(invalid.code);
  if (spans.length === 0) throw new Error('An invalid case marks what is reported: «like this».');
  const reports = reportsOf(rule, file, invalid.options);
  const places = reports.map((report) => spanOf(code, report));
  expect(withMarks(code, places), `Reported:${listed(reports)}`).toBe(invalid.code);
  expect(new Set(places.map(({ start, end }) => `${start}-${end}`)).size, `One place is reported twice:${listed(reports)}`).toBe(places.length);
  expect(reports.map(({ messageId }) => messageId)).toEqual(eachOf(invalid.messageId, spans.length));

  const data = invalid.data && eachOf<Data>(invalid.data, spans.length);
  const suggestions = suggestionsOf(invalid, spans.length);
  expect(suggestions.length, 'One entry of `suggestions` for each mark').toBe(spans.length);
  return reports.map((report, index) => {
    expect(report.message, 'A message is a sentence').toMatch(/\.$/u);
    const made = expectSuggestions(file, report, suggestions[index] ?? []);
    const expectedData = data?.[index];
    return {
      messageId: report.messageId ?? '',
      line: report.line,
      column: report.column,
      ...(report.endLine !== undefined && report.endColumn !== undefined && { endLine: report.endLine, endColumn: report.endColumn }),
      ...(expectedData && { data: expectedData }),
      ...(made.length > 0 && { suggestions: made }),
    };
  });
}
