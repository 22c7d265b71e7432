/** The ways to write a term of several parts: each two of them apart or as one word. */
function addSpellings(term: string, hyphen: number, texts: string[]): void {
  const next = term.indexOf('-', hyphen + 1);
  for (const text of [`${term.slice(0, hyphen)} ${term.slice(hyphen + 1)}`, term.slice(0, hyphen) + term.slice(hyphen + 1)]) {
    if (next === -1) texts.push(text);
    else addSpellings(text, text.indexOf('-', hyphen), texts);
  }
}

/** The texts of a list of terms: a comma between terms, a hyphen where the parts are written apart or as one word. */
export function spellingsOf(terms: string): readonly string[] {
  if (terms === '') return [];
  const texts: string[] = [];
  // Some thousand terms are read before the first file: the most have one part.
  for (const term of terms.split(', ')) {
    const hyphen = term.indexOf('-');
    if (hyphen === -1) texts.push(term);
    else addSpellings(term, hyphen, texts);
  }
  return texts;
}
