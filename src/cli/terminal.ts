/** A stream as the command line writes to it. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Where a command runs and where it writes. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** What a command ends with, as ESLint does: nothing wrong, findings, or it could not do what was asked. */
export type ExitCode = 0 | 1 | 2;
