import type { CredentialName } from './credential-name.ts';
import { wordsOf } from './words.ts';

/** The names that a project adds to those of credentials: a name that ends in the words of one is one. */
export function ownCredentialNames(added: readonly string[]): (name: string) => CredentialName | undefined {
  const ends = added.map((name) => wordsOf(name).join(' ')).filter((end) => end !== '');
  if (ends.length === 0) return () => undefined;
  return (name) => {
    const words = wordsOf(name).join(' ');
    const end = ends.find((each) => words === each || words.endsWith(` ${each}`));
    return end === undefined ? undefined : { strength: 'strong', text: end };
  };
}
