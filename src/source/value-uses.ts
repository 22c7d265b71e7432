import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { variableOf } from './binding.ts';
import { keyOf } from './property-path.ts';

/** A place where a value, or a member of it, is used. */
export interface ValueUse {
  readonly node: TSESTree.Node;
  /** The members taken from the value on the way: `payload`, `role`. */
  readonly path: readonly string[];
}

const wrappers = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'TSTypeAssertion', 'ChainExpression', 'AwaitExpression']);
const most = 60;
const deepest = 4;

function outer(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  while (at.parent && wrappers.has(at.parent.type)) at = at.parent;
  return at;
}

function namesIn(pattern: TSESTree.Node, path: readonly string[], found: { name: TSESTree.Identifier; path: readonly string[] }[]): void {
  if (pattern.type === 'Identifier') found.push({ name: pattern, path });
  else if (pattern.type === 'AssignmentPattern') namesIn(pattern.left, path, found);
  else if (pattern.type === 'ObjectPattern') {
    for (const property of pattern.properties) {
      if (property.type === 'RestElement') namesIn(property.argument, path, found);
      else namesIn(property.value, [...path, keyOf(property) ?? '?'], found);
    }
  }
}

function follow(start: TSESTree.Node, given: readonly string[], context: FileContext, left: number, found: ValueUse[]): void {
  if (found.length >= most) return;
  const path = [...given];
  let at = outer(start);
  while (at.parent?.type === 'MemberExpression' && at.parent.object === at) {
    path.push(keyOf(at.parent) ?? '?');
    at = outer(at.parent);
  }
  // `decode(token) || {}`
  if (at.parent?.type === 'LogicalExpression' && at.parent.left === at && at.parent.operator !== '&&') at = outer(at.parent);
  const { parent } = at;
  const target = parent?.type === 'VariableDeclarator' && parent.init === at ? parent.id : parent?.type === 'AssignmentExpression' && parent.right === at ? parent.left : undefined;
  if (!target || (target.type !== 'Identifier' && target.type !== 'ObjectPattern') || left <= 0) {
    found.push({ node: at, path });
    return;
  }
  const names: { name: TSESTree.Identifier; path: readonly string[] }[] = [];
  namesIn(target, path, names);
  for (const each of names) {
    for (const { identifier } of variableOf(each.name, context)?.references ?? []) {
      if (identifier !== each.name && identifier.type === 'Identifier' && !isWritten(identifier)) follow(identifier, each.path, context, left - 1, found);
    }
  }
}

function isWritten(identifier: TSESTree.Identifier): boolean {
  const { parent } = identifier;
  return (parent.type === 'AssignmentExpression' && parent.left === identifier) || (parent.type === 'VariableDeclarator' && parent.id === identifier);
}

/** Where the file uses a value: through the names it is given, the members that are taken from it, destructuring. */
export function usesOfValue(expression: TSESTree.Node, context: FileContext): readonly ValueUse[] {
  const found: ValueUse[] = [];
  follow(expression, [], context, deepest, found);
  return found;
}
