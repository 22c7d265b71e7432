import type { ESLint, Linter } from 'eslint';

/** One file with what was found in it, in the shape of ESLint's own results. */
export interface FileFindings {
  readonly filePath: string;
  readonly messages: readonly Linter.LintMessage[];
}

/** What a report says of a rule; only ours name articles. */
export interface ToldRule {
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly articles?: readonly string[] | undefined;
}

/** Something that kept a file from being looked at. */
export interface Notice {
  readonly level: 'error' | 'warning';
  readonly text: string;
  readonly filePath?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** How a run came to its end. */
export interface RunEnd {
  readonly exitCode: number;
  readonly notices: readonly Notice[];
}

/** A report that takes files one by one, so that the text of each can be forgotten. */
export interface MachineReport {
  add(file: FileFindings, text: string): void;
  end(run: RunEnd): string;
}

/** What ESLint hands to a formatter. */
export interface FormatterContext {
  readonly cwd: string;
  readonly rulesMeta: Readonly<Record<string, { readonly docs?: ToldRule | undefined }>>;
  readonly maxWarningsExceeded?: unknown;
}

/** An ESLint formatter of a report: `eslint -f ./node_modules/…/dist/formatters/….js`. */
export function formatterOf(reportFor: (cwd: string, ruleAt: (id: string) => ToldRule) => MachineReport) {
  return (results: readonly ESLint.LintResult[], { cwd, rulesMeta, maxWarningsExceeded }: FormatterContext): string => {
    const report = reportFor(cwd, (id) => rulesMeta[id]?.docs ?? {});
    const notices: Notice[] = [];
    for (const { filePath, messages, source } of results) {
      report.add({ filePath, messages: messages.filter(({ ruleId }) => ruleId !== null) }, source ?? '');
      // Without a rule: the file does not parse, or a comment does nothing.
      for (const { ruleId, severity, message, line, column } of messages) {
        if (ruleId === null) notices.push({ level: severity === 2 ? 'error' : 'warning', text: message, filePath, line, column });
      }
    }
    const isWrong = maxWarningsExceeded !== undefined || results.some(({ errorCount }) => errorCount > 0);
    return report.end({ exitCode: isWrong ? 1 : 0, notices });
  };
}
