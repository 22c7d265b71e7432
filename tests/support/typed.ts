import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type ESLint } from 'eslint';
import { cpSync, existsSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GdprRule } from '../../src/create-rule.ts';
import type { GdprSettings } from '../../src/settings.ts';
import { markedCodeOf, spanOf, withMarks } from './marks.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** A project with types in a temporary folder: a copy of one of the fixtures. */
export class TypedProject {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'typed-')));
  readonly #linter = new Linter({ cwd: this.root });

  /** @param compilerOptions - What the project sets apart from its fixture. */
  constructor(fixture: 'typed' | 'references' = 'typed', compilerOptions?: Readonly<Record<string, unknown>>) {
    cpSync(join(fixtures, fixture), this.root, { recursive: true });
    if (compilerOptions) writeFileSync(join(this.root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
    // Stand-ins for packages: what is in a `node_modules` of a fixture would not be committed.
    const packages = join(this.root, 'packages');
    if (existsSync(packages)) renameSync(packages, join(this.root, 'node_modules'));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  /** What a rule says of code that takes the place of a file of the project. */
  messagesOf(rule: GdprRule, code: string, { filename = 'src/case.ts', settings = {}, parserOptions = {} }: { filename?: string; settings?: GdprSettings; parserOptions?: object } = {}): Linter.LintMessage[] {
    const plugin = { rules: { [rule.name]: rule } } as unknown as ESLint.Plugin;
    return this.#linter.verify(
      code,
      [
        {
          files: ['**'],
          languageOptions: { parser: typescriptParser, parserOptions: { projectService: true, tsconfigRootDir: this.root, ...parserOptions } },
          settings: { 'gdpr-api': { types: true, ...settings } },
          plugins: { tested: plugin },
          rules: { [`tested/${rule.name}`]: 'error' },
        },
      ],
      { filename: join(this.root, filename) },
    );
  }

  /** The code with «marks» around what the rule reports in it. */
  reportedIn(rule: GdprRule, marked: string, options: { filename?: string; settings?: GdprSettings } = {}): string {
    const { code } = markedCodeOf(marked);
    const messages = this.messagesOf(rule, code, options);
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new Error(`The code does not parse: ${fatal.message}\n${code}`);
    return withMarks(code, messages.map((message) => spanOf(code, message)));
  }
}
