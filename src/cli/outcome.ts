import type { Linter } from 'eslint';
import type { FileOutcome } from './file-linter.ts';
import type { FoundFiles, Unreadable } from './files.ts';

/** The findings of one file, in the order of the code. */
export interface FileFindings {
  readonly filePath: string;
  readonly messages: readonly Linter.LintMessage[];
  readonly errorCount: number;
  readonly warningCount: number;
}

export interface Unparsed {
  readonly filePath: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** What is known of a run besides its findings: they are handed on file by file, so that a large project fits into memory. */
export interface Outcome {
  linted: number;
  errors: number;
  warnings: number;
  suppressed: number;
  /** Findings that are shown, by the id of their rule. */
  readonly byRule: Map<string, number>;
  readonly unparsed: Unparsed[];
  readonly unreadable: Unreadable[];
  readonly crashed: Unreadable[];
  readonly tooLarge: string[];
  withoutParser: number;
  leftAlone: number;
  readonly otherFiles: readonly string[];
  readonly skippedFolders: ReadonlyMap<string, number>;
}

export function outcomeOf(found: FoundFiles): Outcome {
  return {
    linted: 0,
    errors: 0,
    warnings: 0,
    suppressed: 0,
    byRule: new Map(),
    unparsed: [],
    unreadable: [...found.unreadable],
    crashed: [],
    tooLarge: [],
    withoutParser: 0,
    leftAlone: 0,
    otherFiles: found.otherFiles,
    skippedFolders: found.skippedFolders,
  };
}

const isError = ({ severity }: Linter.LintMessage): boolean => severity === 2;

/** Adds a file to the outcome, and gives back what is to be shown of it. Warnings that are not shown count all the same. */
export function findingsAdded(outcome: Outcome, file: FileOutcome, quiet: boolean): FileFindings | undefined {
  const { filePath } = file;
  switch (file.kind) {
    case 'unparsed':
      outcome.unparsed.push({ filePath, line: file.line, column: file.column, reason: file.reason });
      return undefined;
    case 'unreadable':
      outcome.unreadable.push({ filePath, reason: file.reason });
      return undefined;
    case 'crashed':
      outcome.crashed.push({ filePath, reason: file.reason });
      return undefined;
    case 'too-large':
      outcome.tooLarge.push(filePath);
      return undefined;
    case 'no-parser':
      outcome.withoutParser += 1;
      return undefined;
    case 'linted': {
      const errors = file.messages.filter(isError);
      outcome.linted += 1;
      outcome.errors += errors.length;
      outcome.warnings += file.messages.length - errors.length;
      outcome.suppressed += file.suppressed;
      const messages = quiet ? errors : file.messages;
      for (const { ruleId } of messages) outcome.byRule.set(ruleId ?? '', (outcome.byRule.get(ruleId ?? '') ?? 0) + 1);
      if (messages.length === 0) return undefined;
      return { filePath, messages, errorCount: errors.length, warningCount: messages.length - errors.length };
    }
  }
}
