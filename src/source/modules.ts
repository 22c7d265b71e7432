import { rememberedInFile, type FileContext } from '../context.ts';

const loading = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*|\bimport\s+[\w$]+\s*=\s*require\s*\(\s*)(['"])([^'"\n]{1,200})\1/gu;

const answer = rememberedInFile((_ast: object, text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [, , module] of text.matchAll(loading)) if (module !== undefined) found.add(module);
  return found;
});

/** The modules that a file loads, as far as its text shows: the cheap question before provenance is asked for every call. */
export function modulesOf(context: FileContext): ReadonlySet<string> {
  return answer(context.sourceCode.ast, context.sourceCode.text);
}
