import type { TSESTree } from '@typescript-eslint/utils';
import { organisationWords, thingWords, wordsOfNamedThing } from '../knowledge/name-parts.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { variableOf } from '../source/binding.ts';
import { readAt } from '../source/getter.ts';
import type { Leaf } from '../source/leaves.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';
import { ownerNamed, type NameCue } from './classify-name.ts';
import { personOf } from './person.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

function siblingKeys(node: TSESTree.Identifier, context: FileContext): readonly string[] {
  const around = variableOf(node, context)?.defs[0]?.name.parent;
  const pattern = around?.type === 'Property' ? around.parent : around?.type === 'AssignmentPattern' && around.parent.type === 'Property' ? around.parent.parent : undefined;
  if (pattern?.type === 'ObjectPattern') return pattern.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : []));
  if (!around || !('params' in around)) return [];
  return around.params.flatMap((parameter) => (parameter.type === 'Identifier' ? parameter.name : parameter.type === 'AssignmentPattern' && parameter.left.type === 'Identifier' ? parameter.left.name : []));
}

/** What a member, a method or a getter is of: `customer` of `customer.name`, `customer.getName()`, `customer.get('name')`. */
export function holderOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'MemberExpression') return node.object;
  if (node.type !== 'CallExpression') return undefined;
  const read = readAt(node);
  if (read) return read.object;
  const callee = unwrapped(node.callee);
  return callee.type === 'MemberExpression' ? callee.object : undefined;
}

/** What stands around a name as words: the object that it is read from, the names beside it. */
export function nameCueOf({ node }: Leaf, context: FileContext): NameCue {
  if (node.type === 'Identifier') return { siblings: siblingKeys(node, context) };
  const object = node.type === 'MemberExpression' || (node.type === 'CallExpression' && readAt(node)) ? holderOf(node) : undefined;
  const holder = object && lastNameOf(object);
  if (object === undefined || holder === undefined) return {};
  // `config.user.name`: the word is an owner's, what it stands for is not.
  return ownerNamed(holder, settingsOf(context))?.ambiguity === 'low' && !personOf(object, context) ? {} : { object: holder };
}

const isNamedThing = wordSet(wordsOfNamedThing);
const isThing = wordSet(`${thingWords} ${organisationWords} breakpoints sizes`);

function holdingWordOf(node: TSESTree.Node): string {
  const holder = holderOf(node);
  return holder === undefined ? '' : (wordsOf(lastNameOf(holder) ?? '').at(-1) ?? '');
}

/** `product` of `product.name`: the word before says that it is a thing's. */
export function isOfThing(node: TSESTree.Node): boolean {
  return isThing(holdingWordOf(node));
}

/** `task` of `task.fullName`: a thing of a program whose names are long. */
export function isOfNamedThing(node: TSESTree.Node): boolean {
  return isNamedThing(holdingWordOf(node));
}
