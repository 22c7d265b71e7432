/** A test of membership in a list of words from `knowledge/`, read at first use. */
export function wordSet(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(text.trim().split(/\s+/u));
    return words.has(word);
  };
}
