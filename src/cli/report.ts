import type { Tier } from '../create-rule.ts';
import type { FileFindings, Outcome } from './outcome.ts';
import type { ExitCode } from './terminal.ts';

/** What is known when a run ends. */
export interface Finished {
  readonly config: Tier;
  /** Warnings are counted and not shown. */
  readonly quiet: boolean;
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** Why TypeScript files were left out, where some were. */
  readonly noParser: string | undefined;
  readonly exitCode: ExitCode;
}

/** How a run is told: each part is text for standard output. */
export interface Report {
  /** The text is that of the file; no report keeps it. */
  findings(file: FileFindings, text: string): string;
  end(run: Finished): string;
}
