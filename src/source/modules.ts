import { rememberedOfFile, type FileContext } from '../context.ts';

/** What stands before the name of a module, and after it up to the name. */
const openings = [
  ['from', /\bfrom\s*(['"])([^'"\n]{1,200})\1/uy],
  ['import', /\bimport\s*\(?\s*(['"])([^'"\n]{1,200})\1/uy],
  ['require', /\brequire\s*\(\s*(['"])([^'"\n]{1,200})\1/uy],
] as const;

const answer = rememberedOfFile(({ sourceCode: { text } }): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [word, pattern] of openings) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      pattern.lastIndex = at;
      const module = pattern.exec(text)?.[2];
      if (module !== undefined) found.add(module);
    }
  }
  return found;
});

/** The modules that a file loads, as far as its text shows: the cheap question before provenance is asked for every call. */
export function modulesOf(context: FileContext): ReadonlySet<string> {
  return answer(context);
}
