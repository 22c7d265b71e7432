import type { FileContext } from '../context.ts';

/** Which nodes of the kinds that come in every line can concern a rule, by their last name alone. Each name is asked for once. */
export interface Interest {
  /** Calls and `new`, by the last name of what is called; those without a name always count. */
  calls?(name: string): boolean;
  /** Whether nodes of any name count in a file. */
  anyIn?(context: FileContext): boolean;
  /** Calls of functions of the file count, too: what they are given may leave in them. */
  readonly localCalls?: boolean;
  /** Properties of objects by their key; one that is computed always counts. */
  keys?(key: string): boolean;
  /** Assignments to members, by the name of the member or of what holds it; a member that is computed always counts, what is no member never. */
  assigned?(name: string): boolean;
  /** Members by their name; one that is computed never counts. */
  members?(key: string): boolean;
}
