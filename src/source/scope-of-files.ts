import picomatch from 'picomatch';
import { relative, sep } from 'node:path';
import { remembered, type FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';

/** All globs as one pattern: asked of every file, it must not try them one by one. */
const patternOf = remembered(({ ignorePaths }: Settings): RegExp | null => {
  const sources = ignorePaths.map((glob) => picomatch.makeRe(glob, { dot: true }).source);
  return sources.length === 0 ? null : new RegExp(sources.join('|'), 'u');
});

/** Generators sign their work in the first lines. */
const signature = /@generated\b|\bDO NOT (?:EDIT|MODIFY)\b|\bauto-?generated (?:by|from|file)\b/iu;

function isGeneratedOrMinified({ text, lines }: FileContext['sourceCode']): boolean {
  return signature.test(text.slice(0, 600)) || (text.length >= 5_000 && text.length / lines.length > 400);
}

const answer = remembered((_ast: object, context: FileContext): boolean => {
  const settings = settingsOf(context);
  // Paths below the working directory only: a project that lives in /home/me/tests is no test.
  const path = relative(context.cwd, context.filename);
  const inside = path.startsWith('..') ? context.filename.replace(/^.*[\\/]/u, '') : path;
  return patternOf(settings)?.test(inside.split(sep).join('/')) === true || isGeneratedOrMinified(context.sourceCode);
});

/** Whether rules leave this file alone: tests, stories, mocks, fixtures, seeds, migrations, generated and minified code. */
export function isOutOfScope(context: FileContext): boolean {
  return answer(context.sourceCode.ast, context);
}
