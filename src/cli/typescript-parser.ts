import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Linter } from 'eslint';

/** A parser for TypeScript, or why there is none. */
export type FoundParser = { readonly kind: 'found'; readonly parser: Linter.Parser } | { readonly kind: 'missing'; readonly reason: string };

function pathAt(base: string): string | undefined {
  const { resolve } = createRequire(base);
  try {
    return resolve('@typescript-eslint/parser');
  } catch {
    try {
      // Strict installations do not hoist what typescript-eslint brings.
      return createRequire(resolve('typescript-eslint')).resolve('@typescript-eslint/parser');
    } catch {
      return undefined;
    }
  }
}

async function parserAt(path: string): Promise<FoundParser> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { default?: Linter.Parser } & Linter.Parser;
    return { kind: 'found', parser: module.default ?? module };
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: 'missing', reason: `the TypeScript parser could not be loaded (${line})` };
  }
}

/** The TypeScript parser of the project in the working directory, else one beside this package. */
export async function typescriptParserFor(cwd: string): Promise<FoundParser> {
  let failure: FoundParser | undefined;
  for (const path of [pathAt(join(cwd, 'package.json')), pathAt(import.meta.url)]) {
    if (!path) continue;
    const found = await parserAt(path);
    if (found.kind === 'found') return found;
    failure ??= found;
  }
  return failure ?? { kind: 'missing', reason: 'no TypeScript parser was found' };
}
