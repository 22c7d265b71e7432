#!/usr/bin/env node
import process from 'node:process';
import { runCommand } from './commands.ts';

// A reader that leaves early (`| head`) is no crash, and a run that was cut off is no success.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 2 : 1);
});

process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
