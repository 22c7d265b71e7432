import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint } from 'eslint';
import { UsageError } from './usage-error.ts';

/** `meta.defaultOptions`, which the rules rely on, came with 9.15. */
const oldest = [9, 15] as const;

export interface FoundESLint {
  readonly ESLint: typeof ESLint;
  readonly version: string;
  /** What the user should know about the choice. */
  readonly note?: string;
}

function pathAt(base: string): string | undefined {
  try {
    return createRequire(base).resolve('eslint');
  } catch {
    return undefined;
  }
}

async function loaded(path: string): Promise<FoundESLint> {
  const module = (await import(pathToFileURL(path).href)) as { ESLint?: typeof ESLint; default?: { ESLint: typeof ESLint } };
  const found = module.ESLint ?? module.default?.ESLint;
  if (!found) throw new UsageError(`\`${path}\` is not ESLint: it has no class of that name.`);
  return { ESLint: found, version: found.version };
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * The ESLint of the project in the working directory, else the one that came with this package.
 * @throws UsageError where there is none, or none that is recent enough.
 */
export async function eslintFor(cwd: string): Promise<FoundESLint> {
  const own = pathAt(import.meta.url);
  const projects = pathAt(join(cwd, 'package.json'));
  const path = projects ?? own;
  if (!path) throw new UsageError('ESLint was not found. Install it: npm install --save-dev eslint');
  const first = await loaded(path);
  if (isRecent(first.version)) return first;

  const fallback = own && own !== path ? await loaded(own) : undefined;
  const tooOld = `ESLint ${first.version} of this project is too old for these rules, which need ${oldest.join('.')} or later`;
  if (!fallback || !isRecent(fallback.version)) throw new UsageError(`${tooOld}.`);
  return { ...fallback, note: `${tooOld}: using ESLint ${fallback.version}, which came with this package.` };
}
