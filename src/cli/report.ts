import type { Tier } from '../create-rule.ts';
import type { FileFindings, Outcome } from './outcome.ts';

/** What is known when a run ends. */
export interface Finished {
  readonly config: Tier;
  /** Warnings are counted and not shown. */
  readonly quiet: boolean;
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** Why TypeScript files were left out, where some were. */
  readonly noParser: string | undefined;
}

/** How a run is told: each part is text for standard output. */
export interface Report {
  findings(file: FileFindings): string;
  end(run: Finished): string;
}
