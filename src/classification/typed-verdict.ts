import type { TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import type { FileContext } from '../context.ts';
import type { DataCategory } from '../knowledge/categories.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { keyOf } from '../source/property-path.ts';
import { coresOf, kindOfType } from '../source/type-shape.ts';
import { typeAt, typesOf, type Types } from '../source/types.ts';
import { nameFactsOf, type Owner } from './classify-name.ts';
import { factsOfType, type TypeFacts } from './typed-facts.ts';
import { holdsNone } from './typed-member.ts';

/** The record that the type of a value says it is. */
export interface TypedRecord {
  readonly owner: Owner;
  readonly held: readonly DataCategory[];
  /** All of a customer or a user, and not what was chosen for a purpose. */
  readonly isWhole: boolean;
  readonly isChosen: boolean;
  readonly secrets: readonly string[];
  /** "its type `Customer`". */
  readonly evidence: string;
}

function evidenceOf({ name }: TypeFacts): string {
  return name === undefined ? 'its type' : `its type \`${name}\``;
}

const noRecord = new Set(['text', 'number', 'flag', 'state', 'symbol', 'function']);

/** What a type says of a value that its name calls a record: it is one, it surely is none, or nothing. */
function recordOf(type: ts.Type, context: FileContext, types: Types): TypedRecord | 'none' | undefined {
  const settings = settingsOf(context);
  const cores = coresOf(type, types);
  let isNone = cores.length > 0;
  for (const core of cores) {
    if (noRecord.has(kindOfType(core.type, types))) continue;
    const facts = factsOfType(core.type, settings, types);
    if (facts.owner) return { owner: { ...facts.owner, plural: core.isList }, held: facts.held, isWhole: facts.isNamed && !facts.isChosen, isChosen: facts.isChosen, secrets: facts.secrets, evidence: evidenceOf(facts) };
    isNone &&= facts.isImpersonal;
  }
  return isNone ? 'none' : undefined;
}

/** The record that a value is by its type, where names say nothing of it. */
export function recordByType(node: TSESTree.Node, context: FileContext): TypedRecord | 'none' | undefined {
  const types = typesOf(context);
  const type = types && typeAt(node, context);
  return type && recordOf(type, context, types);
}

/** Whether the type of a value rules out what its name says of it: `email: boolean`. */
export function isRuledOut(node: TSESTree.Node, category: DataCategory, context: FileContext): boolean {
  const types = typesOf(context);
  const type = types && typeAt(node, context);
  return type !== undefined && types !== undefined && holdsNone(type, category, types);
}

/** The object that a member or a destructured name is read from: an expression or a pattern, and the name there. */
function readFrom(node: TSESTree.Node, context: FileContext): readonly [TSESTree.Node, string] | undefined {
  if (node.type === 'MemberExpression') {
    const key = keyOf(node);
    return key === undefined ? undefined : [node.object, key];
  }
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  const key = 'path' in binding ? binding.path.at(-1) : undefined;
  const name = variableOf(node, context)?.defs[0]?.name;
  const property = name?.parent.type === 'AssignmentPattern' ? name.parent.parent : name?.parent;
  return key === undefined || property?.type !== 'Property' || property.parent.type !== 'ObjectPattern' ? undefined : [property.parent, key];
}

/** What the type of its object says of a member whose name alone leaves it open: `row.name` of a `Customer`, or of a `Plugin`. */
export function memberByType(node: TSESTree.Node, context: FileContext): { readonly category: DataCategory; readonly evidence: string } | 'none' | undefined {
  const types = typesOf(context);
  const read = types && readFrom(node, context);
  if (!read || !types) return undefined;
  const [object, key] = read;
  const settings = settingsOf(context);
  const { term, isCleared } = nameFactsOf(key, settings);
  if (!term?.needsOwner || isCleared || term.strength === 'derived') return undefined;
  const type = typeAt(object, context);
  if (!type) return undefined;
  let isOfThing = false;
  for (const core of coresOf(type, types)) {
    const facts = factsOfType(core.type, settings, types);
    const category = facts.owner && facts.personal.get(key);
    if (category) return { category, evidence: facts.name === undefined ? 'the type that it is read from' : `the type \`${facts.name}\` that it is read from` };
    isOfThing ||= facts.isOfThing;
  }
  return isOfThing ? 'none' : undefined;
}
