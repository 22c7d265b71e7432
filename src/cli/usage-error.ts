/** The command line, a file it names or the project's set-up asks for something that cannot be done: told in one line, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
