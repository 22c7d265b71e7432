import picomatch from 'picomatch';
import { isAbsolute, sep } from 'node:path';
import { remembered, rememberedOfFile, type FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';

/** All globs as one expression, which is asked once for each file; without flags, as picomatch writes it. */
const ignored = remembered(({ ignorePaths }: Settings): RegExp | undefined =>
  ignorePaths.length === 0 ? undefined : new RegExp(ignorePaths.map((glob) => `(?:${picomatch.makeRe(glob, { dot: true }).source})`).join('|')),
);

/** Generators sign their work in the first lines. */
const signature = /@generated\b|\bDO NOT (?:EDIT|MODIFY)\b|\bauto-?generated (?:by|from|file)\b/iu;

/** Asked of every file, so the cheap question comes first. */
const mayBeSigned = /enerated|GENERATED|DO NOT|[Dd]o not/u;

function isSigned(head: string): boolean {
  return mayBeSigned.test(head) && signature.test(head);
}

function isGeneratedOrMinified({ text, lines }: FileContext['sourceCode']): boolean {
  return isSigned(text.slice(0, 600)) || (text.length >= 5_000 && text.length / lines.length > 400);
}

/** The path below the working directory only: a project that lives in /home/me/tests is no test. */
export function pathBelow({ cwd, filename }: FileContext): string {
  const path = filename.startsWith(cwd) ? filename.slice(cwd.length + 1) : isAbsolute(filename) ? filename.replace(/^.*[\\/]/u, '') : filename;
  return sep === '/' ? path : path.split(sep).join('/');
}

const answer = rememberedOfFile((context): boolean => {
  const path = pathBelow(context);
  return ignored(settingsOf(context))?.test(path) === true || isGeneratedOrMinified(context.sourceCode);
});

/** Whether rules leave this file alone: tests, stories, mocks, fixtures, seeds, migrations, generated and minified code. */
export function isOutOfScope(context: FileContext): boolean {
  return answer(context);
}

/** Whether a generator, a bundler or a package manager wrote a file: generated and minified code, lock files. */
export function isMachineWritten(context: FileContext): boolean {
  return /(?:^|\/)(?:package-lock|npm-shrinkwrap|pnpm-lock|yarn|composer|bun)\.(?:json|ya?ml|lock)$/u.test(pathBelow(context)) || isGeneratedOrMinified(context.sourceCode);
}

const testFile = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|cypress|playwright)\/|\.(?:tests?|specs?|cy|e2e|e2e-spec)\.[^/]+$|(?:^|\/)(?:vitest|jest|playwright|cypress)\.[^/]+$/u;

/** Whether a file that rules leave alone is a test, so that a rule may look at it on demand. */
export function isTestFile(context: FileContext): boolean {
  return testFile.test(pathBelow(context)) && !isGeneratedOrMinified(context.sourceCode);
}
