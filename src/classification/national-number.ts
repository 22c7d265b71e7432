import { categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { numbersByCountry } from '../knowledge/national-numbers.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { classifyName, nameFactsOf, ownerNamed, type NameCue } from './classify-name.ts';
import { spellingsOf } from './spellings.ts';
import { wordsOf } from './words.ts';

/** A name for a number that a state gave to a person. */
export interface NationalNumber {
  readonly name: string;
  readonly category: DataCategory;
}

let countriesOf: ReadonlyMap<string, readonly string[]> | undefined;

/** The countries whose number a term names; none for a term that any country may use. */
function countriesOfTerm(term: string): readonly string[] {
  if (!countriesOf) {
    const found = new Map<string, string[]>();
    for (const [country, terms] of Object.entries(numbersByCountry)) {
      for (const each of spellingsOf(terms)) found.set(each, [...(found.get(each) ?? []), country]);
    }
    countriesOf = found;
  }
  return countriesOf.get(term) ?? countriesOf.get(wordsOf(term).join(' ')) ?? [];
}

/** Whether a number counts where only those of some countries do. */
export function isOfCountries(name: string, countries: readonly string[], context: FileContext): boolean {
  if (countries.length === 0) return true;
  const term = nameFactsOf(name, settingsOf(context)).term?.text ?? '';
  const own = countriesOfTerm(term);
  return own.length === 0 || own.some((country) => countries.includes(country));
}

const defaultSettings = settingsOf({ settings: {} });

/** Whether a key may name such a number; the cheap question. */
export function mayNameNumber(key: string): boolean {
  const { term } = nameFactsOf(key, defaultSettings);
  return term !== undefined && categoryOf(term.category).class === 'national-id';
}

/** Whether a project has words of its own, so that names of any kind may be one. */
export function hasOwnWords(context: FileContext): boolean {
  return settingsOf(context).vocabulary.add !== undefined;
}

/** The national number that a name stands for; one for taxes counts with a person beside it, as firms have them too. */
export function nationalNumberOf(name: string, cue: NameCue, context: FileContext): NationalNumber | undefined {
  const settings = settingsOf(context);
  const { term, isCleared, ownerBefore } = nameFactsOf(name, settings);
  if (!term || isCleared || term.strength === 'weak' || term.strength === 'derived' || categoryOf(term.category).class !== 'national-id') return undefined;
  const verdict = classifyName(name, cue, settings);
  if (!verdict || verdict.strength === 'weak') return undefined;
  if (term.category !== 'tax-id' || ownerBefore) return { name, category: verdict.category };
  const isOfPerson = [cue.object, cue.typeName].some((each) => each !== undefined && ownerNamed(each, settings)?.ambiguity === 'low');
  const hasPerson = cue.siblings?.some((sibling) => /^(?:name|contact|birth)/u.test(nameFactsOf(sibling, settings).term?.category ?? '') && /first|last|birth|given|family|surname/iu.test(sibling)) ?? false;
  return isOfPerson || hasPerson ? { name, category: verdict.category } : undefined;
}
