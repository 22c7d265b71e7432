import type { TSESTree } from '@typescript-eslint/utils';
import type { DataCategory } from '../knowledge/categories.ts';
import type { SafeguardEffect } from '../knowledge/safeguards.ts';
import type { Leaf, LeafForm } from '../source/leaves.ts';
import type { Schema } from '../source/schema.ts';
import type { NameTerm } from './classify-name.ts';
import type { RequestPart } from './request.ts';
import { shownName } from './shown-name.ts';
import type { TypedRecord } from './typed-verdict.ts';

/** A value that holds personal data, and why we say so. */
export type PersonalData = PersonalField | PersonalRecord | PersonalRequest;

interface Told {
  readonly node: TSESTree.Node;
  /** As written, for messages: `user.email`. */
  readonly name: string;
  readonly category: DataCategory;
  /** A phrase: "the name `email`", "the owner `customer`". */
  readonly evidence: string;
  readonly form: LeafForm;
}

/** One value of a person. */
export interface PersonalField extends Told {
  readonly kind: 'field';
  /** What a safeguard did to it, when only its name tells that it was personal. */
  readonly safeguard?: SafeguardEffect;
  /** Only the key that it is stored under tells, not its own name. */
  readonly isByKey?: true;
}

/** A whole customer, patient, user. */
export interface PersonalRecord extends Told {
  readonly kind: 'record';
  readonly role: string;
  readonly isList: boolean;
  /** The schema of the file that says what it holds, and which categories these are. */
  readonly schema?: Schema;
  readonly held?: readonly DataCategory[];
  /** What its type says of it, where types are looked at. */
  readonly typed?: TypedRecord;
}

/** All that somebody sent: a body, headers, a session. */
export interface PersonalRequest extends Told {
  readonly kind: 'request';
  readonly part: RequestPart;
}

/** `clean`: surely no personal value; `undefined`: the name says nothing. */
export type Verdict = PersonalData | 'clean' | undefined;

/** A value of one person, told by a word. */
export function field(leaf: Leaf, term: Pick<NameTerm, 'category'>, evidence: string): PersonalField {
  return { kind: 'field', node: leaf.node, name: shownName(leaf.node), category: term.category, evidence, form: leaf.form };
}

/** Whether a category is of what opens an account or a payment. */
export function isCredential(category: DataCategory): boolean {
  return category.startsWith('credential.') || category === 'financial.card-security';
}
