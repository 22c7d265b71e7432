import { remembered } from '../context.ts';
import type { DataCategory } from '../knowledge/categories.ts';
import { languages } from '../knowledge/languages.ts';
import { namesOfNoPerson } from '../knowledge/name-parts.ts';
import { owners } from '../knowledge/owners.ts';
import { furtherNationalNumbers } from '../knowledge/vocabulary-further.ts';
import { categoriesWithPlural, languagesWithOwnerBehind, vocabulary, type TermRow } from '../knowledge/vocabulary.ts';
import type { Settings } from '../settings.ts';
import { spellingsOf } from './spellings.ts';
import { wordsOf } from './words.ts';

/** Words that name personal data, as one project sees them. */
export interface Term {
  readonly category: DataCategory;
  readonly strength: 'strong' | 'contextual';
  readonly text: string;
  readonly isAlone: boolean;
  readonly ownerRoles?: readonly string[];
  /** The person may stand behind the thing: `nomClient`. */
  readonly mayPrecedeOwner: boolean;
}

/** A noun that stands for a person. */
export interface Owner {
  readonly role: string;
  /** High: the noun often means something else, so it is no proof by itself. */
  readonly ambiguity: 'low' | 'high';
  readonly text: string;
  readonly plural: boolean;
  /** Its language puts the head of a name first, so that words of the noun stand behind it: `usuarioActual`, `emailUsuario`. */
  readonly isHeadFirst?: boolean;
}

/** The vocabulary of one project: the languages it uses, its own words, and the words it took away. */
export interface Lexicon {
  readonly terms: ReadonlyMap<string, Term>;
  /** The number of words of the longest term that begins with a word. */
  readonly reach: ReadonlyMap<string, number>;
  readonly owners: ReadonlyMap<string, Owner>;
  /** Whole names that are no personal data and no person, whatever they look like. */
  readonly cleared: ReadonlySet<string>;
  readonly notOwners: ReadonlySet<string>;
}

const textOf = (name: string): string => wordsOf(name).join(' ');

/** The English plural of the last word; undefined where the word has none or is one already. */
function pluralOf(text: string): string | undefined {
  if (/(?:ss|x|ch|sh)$/u.test(text)) return `${text}es`;
  if (/(?:s|data|info|child|people|kin|alumnus|staff)$/u.test(text)) return undefined;
  return /[^aeiou]y$/u.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`;
}

function termsOf(settings: Settings): Map<string, Term> {
  const terms = new Map<string, Term>();
  const take = (row: TermRow, mayPrecedeOwner: boolean, hasPlurals: boolean): void => {
    for (const text of spellingsOf(row.terms)) {
      const known = terms.get(text);
      if (known) {
        if (mayPrecedeOwner && !known.mayPrecedeOwner) terms.set(text, { ...known, mayPrecedeOwner });
        continue;
      }
      const term: Term = {
        category: row.category,
        strength: row.strength,
        text,
        isAlone: row.alone ?? false,
        mayPrecedeOwner,
        ...(row.ownerRoles && { ownerRoles: row.ownerRoles }),
      };
      terms.set(text, term);
      const plural = hasPlurals && row.strength === 'strong' && !row.alone ? pluralOf(text) : undefined;
      if (plural !== undefined && !terms.has(plural)) terms.set(plural, { ...term, text: plural });
    }
  };
  for (const language of languages) {
    if (!settings.languages.includes(language)) continue;
    for (const row of vocabulary[language]) {
      take(row, languagesWithOwnerBehind.includes(language), language === 'en' && categoriesWithPlural.has(row.category));
    }
  }
  for (const row of furtherNationalNumbers) take(row, false, false);
  for (const name of settings.vocabulary.remove ?? []) terms.delete(textOf(name));
  for (const [category, names] of Object.entries(settings.vocabulary.add ?? {})) {
    for (const name of names) {
      const text = textOf(name);
      if (text === '') continue;
      terms.set(text, { category: category as DataCategory, strength: 'strong', text, isAlone: false, mayPrecedeOwner: false });
    }
  }
  return terms;
}

function ownersOf(settings: Settings, notOwners: ReadonlySet<string>): Map<string, Owner> {
  const found = new Map<string, Owner>();
  const take = (owner: Owner): void => {
    if (!found.has(owner.text) && !notOwners.has(owner.text)) found.set(owner.text, owner);
  };
  for (const [name, role] of Object.entries(settings.personModels)) {
    const text = textOf(name);
    const plural = pluralOf(text);
    take({ role, ambiguity: 'low', text, plural: false });
    if (plural !== undefined) take({ role, ambiguity: 'low', text: plural, plural: true });
  }
  const inUse = languages.flatMap((language) =>
    settings.languages.includes(language) ? owners.filter((row) => row.language === language) : [],
  );
  for (const { role, ambiguity, plurals, language } of inUse) {
    const isHeadFirst = languagesWithOwnerBehind.includes(language);
    for (const text of spellingsOf(plurals ?? '')) take({ role, ambiguity, text, plural: true, isHeadFirst });
  }
  for (const { role, ambiguity, nouns, language } of inUse) {
    const isHeadFirst = languagesWithOwnerBehind.includes(language);
    for (const text of spellingsOf(nouns ?? '')) {
      take({ role, ambiguity, text, plural: false, isHeadFirst });
      const plural = language === 'en' ? pluralOf(text) : undefined;
      if (plural !== undefined) take({ role, ambiguity, text: plural, plural: true, isHeadFirst });
    }
  }
  return found;
}

function reachOf(terms: ReadonlyMap<string, Term>): Map<string, number> {
  const reach = new Map<string, number>();
  for (const text of terms.keys()) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
  }
  return reach;
}

function textsOf(names: readonly string[]): Set<string> {
  const texts = new Set<string>();
  for (const name of names) {
    const text = textOf(name);
    texts.add(text);
    const plural = pluralOf(text);
    if (plural !== undefined) texts.add(plural);
  }
  return texts;
}

/** The vocabulary of a project, made once for its settings. */
export const lexiconOf: (settings: Settings) => Lexicon = remembered((settings: Settings): Lexicon => {
  const terms = termsOf(settings);
  const notOwners = textsOf(settings.nonPersonModels);
  const cleared = new Set(namesOfNoPerson.trim().split(/\s+/u).map(textOf));
  for (const name of settings.vocabulary.remove ?? []) cleared.add(textOf(name));
  for (const names of Object.values(settings.vocabulary.add ?? {})) for (const name of names) cleared.delete(textOf(name));
  return { terms, reach: reachOf(terms), owners: ownersOf(settings, notOwners), cleared, notOwners };
});
