import type { Schema } from '../source/schema.ts';
import type { Owner } from './classify-name.ts';

/** The person, or the list of persons, that a value is a record of. */
export interface Person {
  readonly owner: Owner;
  /** Why: "the name `customer`", "the type `Customer`", "the model `user`". */
  readonly evidence: string;
  /** Some fields only, named where it was read: `select: { id: true }`. */
  readonly isPart?: boolean;
  /** The schema of the file that says so. */
  readonly schema?: Schema;
}

/** A person of whom a name says so. */
export function named(owner: Owner, name: string): Person {
  return { owner, evidence: `the name \`${name}\`` };
}

/** One of several: an element of a list of persons. */
export function asOne(person: Person | undefined): Person | undefined {
  return person?.owner.plural ? { ...person, owner: { ...person.owner, plural: false } } : person;
}
