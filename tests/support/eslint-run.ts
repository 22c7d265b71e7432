import type { ESLint } from 'eslint';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { outcomeOf, type Run } from './scratch-project.ts';

export interface LintRun extends Run {
  readonly results: readonly ESLint.LintResult[];
  /** Everything that ESLint says of each finding, fixes and suggestions too, one line each. */
  readonly findings: readonly string[];
  readonly milliseconds: number;
}

/** Where Node would find a program of a package from a folder. */
function eslintSeenFrom(cwd: string): string {
  for (let folder = cwd; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'node_modules/eslint/bin/eslint.js');
    if (existsSync(path)) return path;
  }
  throw new Error(`No ESLint above ${cwd}`);
}

/** Each finding as a line that shows every difference. */
export function findingsIn(results: readonly ESLint.LintResult[], cwd: string): string[] {
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, severity, line, column, endLine, endColumn, message, fix, suggestions }) =>
        [
          `${relative(cwd, filePath).split(sep).join('/')}:${line}:${column}-${endLine}:${endColumn}`,
          severity === 2 ? 'error' : 'warning',
          ruleId,
          message,
          JSON.stringify({ fix, suggestions }),
        ].join(' '),
      ),
    )
    .sort();
}

/** Runs the ESLint that a folder sees, as its user does, on the config of the folder. */
export async function eslintIn(cwd: string, args: readonly string[], { node = process.execPath, env = {} }: { node?: string; env?: Record<string, string> } = {}): Promise<LintRun> {
  const start = performance.now();
  const run = await outcomeOf(cwd, node, [eslintSeenFrom(cwd), '--format', 'json', ...args], env);
  const milliseconds = performance.now() - start;
  if (run.code > 1 || !run.stdout.startsWith('[')) throw new Error(`eslint ${args.join(' ')} in ${cwd} ended with ${run.code}: ${run.stdout}${run.stderr}`);
  const results = JSON.parse(run.stdout) as ESLint.LintResult[];
  return { ...run, results, findings: findingsIn(results, cwd), milliseconds };
}
