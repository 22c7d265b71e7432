import picomatch from 'picomatch';
import { settingsOf } from '../settings.ts';
import { embeddedConfig } from './embedded-config.ts';
import { eslintFor } from './eslint-of-project.ts';
import { FileLinter } from './file-linter.ts';
import { filesOf, pathBelow, type FoundFiles } from './files.ts';
import { notesOn } from './notes.ts';
import type { CheckOptions } from './options.ts';
import { findingsAdded, outcomeOf, type Outcome } from './outcome.ts';
import { Progress } from './progress.ts';
import { reportIn } from './reports.ts';
import { shardOf } from './shard.ts';
import { settingsIn } from './settings-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { typescriptParserFor, type FoundParser } from './typescript-parser.ts';
import { UsageError } from './usage-error.ts';

/** A run that looked at nothing is no success. */
const isInVain = ({ linted, withoutParser }: Outcome): boolean => linted === 0 && withoutParser > 0;

function exitCodeOf(outcome: Outcome, maxWarnings: number): ExitCode {
  const { crashed, errors, warnings, unparsed, unreadable } = outcome;
  if (crashed.length > 0 || isInVain(outcome)) return 2;
  return errors > 0 || unparsed.length > 0 || unreadable.length > 0 || warnings > maxWarnings ? 1 : 0;
}

const countOf = ({ roots }: FoundFiles): number => roots.reduce((sum, { files }) => sum + files.length, 0);

function nothingIn(paths: readonly string[], skippedFolders: ReadonlyMap<string, number>): UsageError {
  const skipped = [...skippedFolders.keys()].sort().join(', ');
  const named = paths.map((path) => `\`${path}\``).join(', ');
  return new UsageError(`No JavaScript or TypeScript files in ${named}${skipped ? ` (not looked into: ${skipped})` : ''}.`);
}

/** `eslint-plugin-gdpr-api check`: lints files with the embedded config and reports what was found. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const start = performance.now();
  const { cwd, stdout, stderr } = terminal;
  const settings = options.settingsFile ? await settingsIn(options.settingsFile, cwd) : {};
  const isLeftAlone = picomatch([...settingsOf({ settings: { 'gdpr-api': settings } }).ignorePaths], { dot: true });
  const all = await filesOf(options.paths, { cwd, ignore: options.ignore, isLeftAlone });
  if (countOf(all) === 0 && all.otherFiles.length === 0 && all.unreadable.length === 0) throw nothingIn(options.paths, all.skippedFolders);
  const found = options.shard ? shardOf(all, options.shard, cwd) : all;
  const total = countOf(found);

  const { ESLint, note } = await eslintFor(cwd);
  if (note) stderr.write(`${note}\n`);
  let asked: Promise<FoundParser> | undefined;
  const typescriptParser = (): Promise<FoundParser> => (asked ??= typescriptParserFor(cwd));

  const report = reportIn(options, terminal);
  const progress = new Progress(stderr, total);
  const outcome = outcomeOf(found);
  let done = 0;
  for (const root of found.roots) {
    const linter = new FileLinter({
      ESLint,
      cwd: root.cwd,
      configFor: (reading) => embeddedConfig(options.config, settings, reading),
      typescriptParser,
    });
    for (const file of root.files) {
      if (isLeftAlone(pathBelow(root.cwd, file))) outcome.leftAlone += 1;
      const linted = await linter.outcomeOf(file);
      const findings = findingsAdded(outcome, linted, options.quiet);
      if (findings) {
        progress.clear();
        stdout.write(report.findings(findings, linted.kind === 'linted' ? linted.text : ''));
      }
      done += 1;
      progress.show(done, outcome.errors + outcome.warnings);
    }
  }
  progress.clear();

  const parser = outcome.withoutParser > 0 ? await typescriptParser() : undefined;
  const noParser = parser?.kind === 'missing' ? parser.reason : undefined;
  const milliseconds = performance.now() - start;
  const exitCode = exitCodeOf(outcome, options.maxWarnings);
  stdout.write(report.end({ config: options.config, quiet: options.quiet, outcome, milliseconds, noParser, exitCode }));
  for (const line of notesOn({ outcome, noParser, maxWarnings: options.maxWarnings })) stderr.write(`${line}\n`);
  return exitCode;
}
