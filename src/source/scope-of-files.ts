import picomatch from 'picomatch';
import { relative, sep } from 'node:path';
import { remembered, type FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';

const matcherOf = remembered((settings: Settings) => picomatch(settings.ignorePaths, { dot: true }));

/** Generators sign their work in the first lines. */
const signature = /@generated\b|\bDO NOT (?:EDIT|MODIFY)\b|\bauto-?generated (?:by|from|file)\b/iu;

function isGeneratedOrMinified(text: string): boolean {
  if (signature.test(text.slice(0, 600))) return true;
  if (text.length < 5_000) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines > 400;
}

const answer = remembered((_ast: object, context: FileContext): boolean => {
  const settings = settingsOf(context);
  // Paths below the working directory only: a project that lives in /home/me/tests is no test.
  const path = relative(context.cwd, context.filename);
  const inside = path.startsWith('..') ? context.filename.replace(/^.*[\\/]/u, '') : path;
  return matcherOf(settings)(inside.split(sep).join('/')) || isGeneratedOrMinified(context.sourceCode.text);
});

/** Whether rules leave this file alone: tests, stories, mocks, fixtures, seeds, migrations, generated and minified code. */
export function isOutOfScope(context: FileContext): boolean {
  return answer(context.sourceCode.ast, context);
}
