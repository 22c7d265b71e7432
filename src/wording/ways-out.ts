import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { variableOf } from '../source/binding.ts';
import { removeArgument, removeProperty, replaceValue, type Replacement } from '../source/edit.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { lastNameOf } from '../source/property-path.ts';
import { memberUsesOf } from '../source/uses.ts';
import { awaited } from '../source/unwrap.ts';
import { personOf } from '../classification/person.ts';
import type { Disclosure } from '../disclosure/disclosures.ts';

export type WayOut = 'marker' | 'id' | 'safeguard' | 'drop';
type Suggestion = TSESLint.ReportSuggestionArray<WayOut>[number];

/** The record that a value belongs to, when the code names it simply: `customer` of `customer.email`. */
function receiverOf({ node, data }: Disclosure, context: FileContext): TSESTree.Node | undefined {
  if (data.node !== node) return undefined;
  const at = awaited(node);
  if (data.kind === 'record') return data.isList || (at.type !== 'Identifier' && at.type !== 'MemberExpression') ? undefined : at;
  if (at.type !== 'MemberExpression') return undefined;
  const object = awaited(at.object);
  return (object.type === 'Identifier' || object.type === 'MemberExpression') && personOf(object, context) ? object : undefined;
}

/** The number of records of a list that the code names simply: `users.length`. */
function lengthOf({ node, data }: Disclosure, context: FileContext): string | undefined {
  const at = awaited(node);
  if (data.node !== node || data.kind !== 'record' || !data.isList || (at.type !== 'Identifier' && at.type !== 'MemberExpression')) return undefined;
  return `${context.sourceCode.getText(at)}.length`;
}

/** `_id` where the file reads that one, else `id`; `?.` where the value was read so. */
function idOf(receiver: TSESTree.Node, node: TSESTree.Node, context: FileContext): string {
  const variable = receiver.type === 'Identifier' ? variableOf(receiver, context) : undefined;
  const read = variable && memberUsesOf(variable).read;
  const key = read?.has('_id') && !read.has('id') ? '_id' : 'id';
  const at = awaited(node);
  return `${context.sourceCode.getText(receiver)}${at !== receiver && at.type === 'MemberExpression' && at.optional ? '?.' : '.'}${key}`;
}

/** The key that an id is logged under: `customerId` for `customer`. */
function keyFor(receiver: TSESTree.Node): string {
  const name = lastNameOf(receiver) ?? '';
  return /^[A-Za-z]{3,}$/u.test(name) ? `${name}Id` : 'id';
}

/** Whether the object literal that a value stands in has the key already. */
function isThere(key: string, node: TSESTree.Node): boolean {
  const literal = node.parent?.type === 'ChainExpression' ? node.parent.parent.parent : node.parent?.parent;
  return literal?.type === 'ObjectExpression' && propertyValueOf(literal, key) !== undefined;
}

/** Suggestions that people use: the kind of data in place of the value, the id of its record, a safeguard around it, nothing at all. */
export function waysOut(disclosure: Disclosure, context: FileContext): Suggestion[] {
  const { node, data } = disclosure;
  // A text that names a field: only its author can say it without.
  if (data.node.type === 'Literal' || data.node.type === 'TemplateLiteral') return [];
  const suggestions: Suggestion[] = [];
  const replaced = (replacement: Replacement) => (fixer: TSESLint.RuleFixer) => replaceValue(fixer, node, replacement, context);
  const isSpread = node.parent?.type === 'SpreadElement';
  const receiver = receiverOf(disclosure, context);
  const id = receiver ? idOf(receiver, node, context) : isSpread ? undefined : lengthOf(disclosure, context);
  const key = receiver && keyFor(receiver);
  if (id !== undefined && !(key !== undefined && isThere(key, node))) {
    suggestions.push({ messageId: 'id', data: { id }, fix: replaced({ expression: id, property: `id: ${id}`, ...(key === undefined ? {} : { entry: `${key}: ${id}` }) }) });
  }
  // For a whole record, its id says more than a marker.
  if (!isSpread && !(data.kind === 'record' && id !== undefined)) {
    const marker = `[${data.category}]`;
    suggestions.push({ messageId: 'marker', data: { category: data.category }, fix: replaced({ expression: `'${marker}'`, text: marker }) });
  }
  const [safeguard] = settingsOf(context).safeguards;
  if (safeguard !== undefined && !isSpread) {
    suggestions.push({ messageId: 'safeguard', data: { safeguard }, fix: replaced({ expression: `${safeguard}(${context.sourceCode.getText(node)})` }) });
  }
  suggestions.push({ messageId: 'drop', fix: (fixer) => removeArgument(fixer, node, context) ?? removeProperty(fixer, node, context) });
  return suggestions;
}
