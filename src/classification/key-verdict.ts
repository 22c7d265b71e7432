import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import type { Leaf } from '../source/leaves.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { classifyName, nameFactsOf, ownerNamed } from './classify-name.ts';
import { needOwner } from './field-by-name.ts';
import { isOfThing } from './name-cue.ts';
import { field, type PersonalField } from './personal-data.ts';
import { shownName } from './shown-name.ts';
import { isRuledOut } from './typed-verdict.ts';

function literalKeys(literal: TSESTree.ObjectExpression | undefined): readonly string[] {
  return literal?.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : [])) ?? [];
}

/** Keys that list the fields of what stands before them: `traits` of `{ userId, traits: { name } }`. */
const listsFields = /^(?:traits|properties|attributes|\$set|\d+)$/u;

/** Whether the value under a key may be what the key says: its own name is of no thing and no state. */
function mayBeAsKeyed({ node }: Leaf, settings: Settings): boolean {
  const value = node.type === 'Identifier' || node.type === 'MemberExpression' ? lastNameOf(node) : undefined;
  if (value === undefined || nameFactsOf(value, settings).isCleared) return false;
  // `{ name: product.name, email }`: the value was asked for itself, and is of a thing.
  return !(nameFactsOf(value, settings).term && isOfThing(node));
}

/** What the key tells that a value is stored under, when the value itself has a name that says nothing: `{ email: value }`. */
export function verdictOfKey(leaf: Leaf, context: FileContext): PersonalField | undefined {
  const key = leaf.keys.at(-1);
  const settings = settingsOf(context);
  if (key === undefined || !(leaf.beside ?? mayBeAsKeyed(leaf, settings))) return undefined;
  const holder = leaf.keys.slice(0, -1).findLast((each) => !listsFields.test(each));
  const told = classifyName(key, { ...(holder === undefined ? {} : { object: holder }), siblings: leaf.beside ?? literalKeys(leaf.literal) }, settings);
  if (!told || told.strength === 'weak' || told.strength === 'derived') return undefined;
  if (told.strength === 'strong' && needOwner.has(told.category) && !nameFactsOf(key, settings).ownerBefore && (holder === undefined || ownerNamed(holder, settings)?.ambiguity !== 'low')) return undefined;
  if (isRuledOut(leaf.node, told.category, context)) return undefined;
  const name = leaf.beside ? [holder, key].join('.').replace(/^\./u, '') : shownName(leaf.node);
  return { ...field(leaf, told, `the key \`${key}\``), name, isByKey: true };
}
