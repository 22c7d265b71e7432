import { tellingCategories, type DataCategory } from '../knowledge/categories.ts';
import { animalWords, objectsOfNoValue, organisationWords, thingWords, wordsBehindOwner } from '../knowledge/name-parts.ts';
import type { Settings } from '../settings.ts';
import { nameFactsOf, type NameFacts, type NameTerm, type Strength } from './name-facts.ts';
import { ownerNamed } from './owner-named.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

export { nameFactsOf, type NameFacts, type NameTerm, type Strength } from './name-facts.ts';
export { ownerNamed } from './owner-named.ts';
export type { Owner } from './lexicon.ts';

/** What stands around a name: the object it is read from, the type of that object, the fields beside it. */
export interface NameCue {
  readonly object?: string;
  readonly typeName?: string;
  readonly siblings?: readonly string[];
}

export interface NameVerdict {
  readonly category: DataCategory;
  readonly strength: Strength;
  /** Why, as a phrase: "the name `email`". */
  readonly evidence: string;
}

const isObjectOfNoValue = wordSet(objectsOfNoValue);
const isOrganisation = wordSet(organisationWords);
const isAnimal = wordSet(animalWords);
const isThing = wordSet(thingWords);
const isContainer = wordSet(wordsBehindOwner);

const lastWordOf = (name: string | undefined): string => (name === undefined ? '' : (wordsOf(name).at(-1) ?? ''));

const hasRole = ({ ownerRoles }: NameTerm, role: string): boolean => ownerRoles?.includes(role) ?? true;

/** An address of a person, whose street and city are then personal too: `shippingAddress.city`. */
function isAddressOfPerson(name: string, settings: Settings): boolean {
  const { term, ownerBefore, isCleared } = nameFactsOf(name, settings);
  return term?.category === 'address' && !isCleared && (!term.needsOwner || ownerBefore?.ambiguity === 'low');
}

function personBeside(term: NameTerm, facts: NameFacts, cue: NameCue, settings: Settings): string | undefined {
  const { ownerBefore } = facts;
  if (ownerBefore?.ambiguity === 'low' && hasRole(term, ownerBefore.role)) return `the owner \`${ownerBefore.text}\``;
  const object = cue.object === undefined ? undefined : ownerNamed(cue.object, settings);
  if (object?.ambiguity === 'low' && hasRole(term, object.role)) return `the owner \`${cue.object}\``;
  const type = cue.typeName === undefined ? undefined : ownerNamed(cue.typeName, settings);
  if (type?.ambiguity === 'low' && hasRole(term, type.role)) return `the type \`${cue.typeName}\``;
  if (term.ownerRoles) return undefined;
  if (cue.object !== undefined && term.category.startsWith('address') && isAddressOfPerson(cue.object, settings)) {
    return `the name \`${cue.object}\``;
  }
  const hasPerson = (ownerBefore ?? object ?? type) !== undefined;
  const holder = lastWordOf(cue.object);
  const isOfThing = isThing(holder) && !isContainer(holder);
  if (!hasPerson && (isOfThing || term.category === 'salutation')) return undefined;
  const sibling = cue.siblings?.find((name) => isTelling(name, facts, settings));
  return sibling === undefined ? undefined : `the field \`${sibling}\` beside it`;
}

/** A field that only a person has. */
function isTelling(name: string, beside: NameFacts, settings: Settings): boolean {
  const facts = nameFactsOf(name, settings);
  if (facts === beside || facts.isCleared || !facts.term) return false;
  return facts.term.strength === 'strong' && tellingCategories.has(facts.term.category);
}

/**
 * The kind of personal data that a name holds, and why; undefined where the name says nothing.
 * | name                        | verdict    |
 * | `email`, `userEmailLower`   | strong     |
 * | `customer.name`             | contextual |
 * | `emailDeliverability`       | weak       |
 * | `hashedEmail`               | derived    |
 * | `emailTemplate`, `file.name`| undefined  |
 */
export function classifyName(name: string, cue: NameCue, settings: Settings): NameVerdict | undefined {
  const facts = nameFactsOf(name, settings);
  const { term } = facts;
  if (!term || facts.isCleared) return undefined;
  const { category, strength } = term;
  const holder = lastWordOf(cue.object);
  if (isObjectOfNoValue(holder)) return undefined;
  if (!term.needsOwner) {
    const isOfNoPerson = isOrganisation(holder) ? /^(?:contact|address|financial\.iban)/u.test(category) : isAnimal(holder) && !category.startsWith('contact');
    return {
      category,
      strength: isOfNoPerson && strength === 'strong' ? 'weak' : strength,
      evidence: `the name \`${name}\``,
    };
  }
  const evidence = personBeside(term, facts, cue, settings);
  return evidence === undefined ? undefined : { category, strength, evidence };
}
