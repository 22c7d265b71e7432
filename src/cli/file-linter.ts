import { extname } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { namespace } from '../configs.ts';
import type { Reading } from './embedded-config.ts';
import { textOf } from './file-text.ts';
import { languageAt } from './languages.ts';
import type { FoundParser } from './typescript-parser.ts';

/** What came of one file. */
export type FileOutcome = { readonly filePath: string } & (
  | { readonly kind: 'linted'; readonly text: string; readonly messages: readonly Linter.LintMessage[]; readonly suppressed: number }
  | { readonly kind: 'unparsed'; readonly line: number; readonly column: number; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'crashed'; readonly reason: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-parser' }
);

export interface FileLinterSetup {
  readonly ESLint: typeof ESLint;
  readonly cwd: string;
  readonly configFor: (reading: Reading) => Linter.Config[];
  /** Asked for only when a file needs it: loading TypeScript takes longer than linting a small project. */
  readonly typescriptParser: () => Promise<FoundParser>;
}

const isOurs = ({ ruleId }: { ruleId: string | null }): boolean => ruleId?.startsWith(`${namespace}/`) ?? false;

const parsingError = 'Parsing error: ';

const parsingErrorIn = (messages: readonly Linter.LintMessage[]): Linter.LintMessage | undefined =>
  messages.find(({ fatal, message }) => fatal && message.startsWith(parsingError));

function crashOf(error: unknown): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const [line = ''] = message.split('\n');
  const rule = /^Rule: "([^"]+)"/mu.exec(message)?.[1];
  return rule ? `${line} (in ${rule})` : line;
}

/** Lints the files of one root, and never lets one file stop the rest. */
export class FileLinter {
  readonly #setup: FileLinterSetup;
  readonly #linters = new Map<Reading, ESLint>();

  constructor(setup: FileLinterSetup) {
    this.#setup = setup;
  }

  async outcomeOf(filePath: string): Promise<FileOutcome> {
    const content = await textOf(filePath);
    if (content.kind !== 'text') return { filePath, ...content };
    try {
      return await this.#outcomeOfText(filePath, content.text);
    } catch (error) {
      return { filePath, kind: 'crashed', reason: crashOf(error) };
    }
  }

  /** The first reading that parses decides; where none does, the first one says why. */
  async #outcomeOfText(filePath: string, text: string): Promise<FileOutcome> {
    let failure: Linter.LintMessage | undefined;
    for await (const reading of this.#readingsOf(filePath)) {
      const [result] = await this.#linterFor(reading).lintText(text, { filePath });
      const messages = result?.messages ?? [];
      const error = parsingErrorIn(messages);
      if (!error) {
        const suppressed = (result?.suppressedMessages ?? []).filter(isOurs).length;
        return { filePath, kind: 'linted', text, messages: messages.filter(isOurs), suppressed };
      }
      failure ??= error;
    }
    if (!failure) return { filePath, kind: 'no-parser' };
    return { filePath, kind: 'unparsed', line: failure.line, column: failure.column, reason: failure.message.slice(parsingError.length) };
  }

  async *#readingsOf(filePath: string): AsyncGenerator<Reading> {
    if (languageAt(filePath) === 'javascript') {
      const isScript = extname(filePath).toLowerCase() === '.cjs';
      yield isScript ? 'commonjs' : 'module';
      yield isScript ? 'module' : 'commonjs';
    }
    const found = await this.#setup.typescriptParser();
    if (found.kind === 'found') yield found.parser;
  }

  #linterFor(reading: Reading): ESLint {
    const known = this.#linters.get(reading);
    if (known) return known;
    const { ESLint, cwd, configFor } = this.#setup;
    const linter = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: configFor(reading) });
    this.#linters.set(reading, linter);
    return linter;
  }
}
