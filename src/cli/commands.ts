import plugin from '../index.ts';
import { runCheck } from './check.ts';
import { help } from './help.ts';
import { runInit } from './init.ts';
import { commandOf } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

function reasonOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs one command line and says what the process ends with. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const command = commandOf(args);
    if (command.name === 'check') return await runCheck(command.options, terminal);
    if (command.name === 'init') return await runInit(command.options, terminal);
    terminal.stdout.write(command.name === 'help' ? help : `${plugin.meta?.version ?? ''}\n`);
    return 0;
  } catch (error) {
    terminal.stderr.write(`eslint-plugin-gdpr-api: ${reasonOf(error)}\n`);
    return 2;
  }
}
