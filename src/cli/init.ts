import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { openPackages } from '../knowledge/open-packages.ts';
import { recipientOfPackage } from '../sink/recipient-index.ts';
import { settingsOf } from '../settings.ts';
import { eslintFor } from './eslint-of-project.ts';
import { FileLinter } from './file-linter.ts';
import { filesOf, pathBelow } from './files.ts';
import type { InitOptions } from './options.ts';
import { Progress } from './progress.ts';
import { skeletonOf, type Depended } from './skeleton.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { typescriptParserFor, type FoundParser } from './typescript-parser.ts';
import { UsageError } from './usage-error.ts';
import { UsedRecipients } from './used-recipients.ts';

const registerFile = 'gdpr-register.json';

/** The vendors behind the dependencies of package.json; none where there is no such file or it cannot be read. */
async function dependedIn(cwd: string): Promise<readonly Depended[]> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
  } catch {
    return [];
  }
  const dependencies = (manifest as { dependencies?: unknown } | null)?.dependencies;
  if (typeof dependencies !== 'object' || dependencies === null) return [];
  return Object.keys(dependencies).flatMap((dependency) => {
    const entry = openPackages.has(dependency) ? undefined : recipientOfPackage(dependency);
    return entry ? [{ entry, dependency }] : [];
  });
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(() => true, () => false);
}

const taken = `\`${registerFile}\` is there already and stays as it is. \`init --dry-run\` prints what would be written.`;

/** `eslint-plugin-gdpr-api init`: writes a register to start from, with the recipients that the code addresses. */
export async function runInit(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout, stderr } = terminal;
  const target = join(cwd, registerFile);
  if (!options.dryRun && (await isThere(target))) throw new UsageError(taken);

  const isLeftAlone = picomatch([...settingsOf({ settings: {} }).ignorePaths], { dot: true });
  const found = await filesOf(options.paths, { cwd, ignore: options.ignore, isLeftAlone });
  const { ESLint } = await eslintFor(cwd);
  let asked: Promise<FoundParser> | undefined;
  const used = new UsedRecipients();
  const progress = new Progress(stderr, found.roots.reduce((sum, { files }) => sum + files.length, 0));
  let done = 0;
  let unseen = 0;
  for (const root of found.roots) {
    const linter = new FileLinter({ ESLint, cwd: root.cwd, configFor: (reading) => used.configFor(reading), typescriptParser: () => (asked ??= typescriptParserFor(cwd)) });
    for (const file of root.files.filter((each) => !isLeftAlone(pathBelow(root.cwd, each)))) {
      const { kind } = await linter.outcomeOf(file);
      if (kind !== 'linted') unseen += 1;
      done += 1;
      progress.show(done, used.found.size);
    }
  }
  progress.clear();

  const register = skeletonOf([...used.found.values()], await dependedIn(cwd));
  const text = `${JSON.stringify(register, null, 2)}\n`;
  if (options.dryRun) stdout.write(text);
  else {
    try {
      await writeFile(target, text, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(taken);
      throw new UsageError(`\`${registerFile}\` cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
    stdout.write(`Wrote ${registerFile} with ${register.recipients?.length ?? 0} recipients. Nothing in it is decided yet: docs/register.md says what to fill in.\n`);
  }
  if (unseen > 0) stderr.write(`${unseen} files could not be read or parsed; who is addressed there is missing.\n`);
  return 0;
}
