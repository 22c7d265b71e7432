/** The texts of a list of terms: a comma between terms, a hyphen where the parts are written apart or as one word. */
export function spellingsOf(terms: string): readonly string[] {
  if (terms === '') return [];
  return terms.split(', ').flatMap((term) => {
    const [first = '', ...parts] = term.split('-');
    return parts.reduce((texts, part) => texts.flatMap((text) => [`${text} ${part}`, text + part]), [first]);
  });
}
