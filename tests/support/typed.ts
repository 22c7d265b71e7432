import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type ESLint } from 'eslint';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GdprRule } from '../../src/create-rule.ts';
import type { GdprSettings } from '../../src/settings.ts';
import { markedCodeOf, spanOf, withMarks } from './marks.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/typed');

/** A project with types on disk, whose packages are stand-ins: what is in a `node_modules` here would not be committed. */
export class TypedProject {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'typed-')));
  readonly #linter = new Linter({ cwd: this.root });

  constructor() {
    cpSync(join(fixtures, 'tsconfig.json'), join(this.root, 'tsconfig.json'));
    cpSync(join(fixtures, 'src'), join(this.root, 'src'), { recursive: true });
    cpSync(join(fixtures, 'packages'), join(this.root, 'node_modules'), { recursive: true });
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
