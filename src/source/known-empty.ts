import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext, Node } from '../context.ts';
import { variableOf } from './binding.ts';
import { isEmptyValue } from './empty-value.ts';
import { pathOf } from './property-path.ts';
import { unwrapped } from './unwrap.ts';

type Path = readonly string[];

const asIs: readonly Path[] = [];

function pathsOf(node: Node): readonly Path[] {
  const path = pathOf(node);
  return path ? [path] : asIs;
}

/** What a comparison with nothing says of the other side: `email === null`, `null == user`. */
function comparedWithNothing({ left, right, operator }: TSESTree.BinaryExpression, isTrue: boolean): readonly Path[] {
  if (!(isTrue ? /^={2,3}$/u : /^!={1,2}$/u).test(operator)) return asIs;
  if (isEmptyValue(right)) return pathsOf(left);
  return isEmptyValue(left) ? pathsOf(right) : asIs;
}

/** The values that hold nothing where a condition is true, or is false: `user` where `!user` is true. */
function emptyWhere(condition: Node, isTrue: boolean): readonly Path[] {
  const test = unwrapped(condition);
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' ? emptyWhere(test.argument, !isTrue) : asIs;
    case 'BinaryExpression':
      return comparedWithNothing(test, isTrue);
    case 'LogicalExpression':
      return test.operator === (isTrue ? '&&' : '||') ? [...emptyWhere(test.left, isTrue), ...emptyWhere(test.right, isTrue)] : asIs;
    default:
      return isTrue ? asIs : pathsOf(test);
  }
}

/** What is known to hold nothing in a part of the code because of the node right around it. */
function emptyBecauseOf(parent: Node, part: Node): readonly Path[] {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return part === parent.test ? asIs : emptyWhere(parent.test, part === parent.consequent);
    case 'LogicalExpression':
      if (part !== parent.right) return asIs;
      return parent.operator === '??' ? pathsOf(parent.left) : emptyWhere(parent.left, parent.operator === '&&');
    default:
      return asIs;
  }
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((name, index) => path[index] === name);
}

/** Whether a variable, or a member of it, gets another value between two places. */
function isSetBetween(identifier: TSESTree.Identifier, [start]: TSESTree.Range, context: FileContext): boolean {
  const end = identifier.range[0];
  return variableOf(identifier, context)?.references.some((reference) => {
    const [at] = reference.identifier.range;
    if (at < start || at >= end) return false;
    let target: Node = reference.identifier;
    while (target.parent.type === 'MemberExpression' && target.parent.object === target) target = target.parent;
    return reference.isWrite() || (target.parent.type === 'AssignmentExpression' && target.parent.left === target);
  }) === true;
}

function rootOf(node: Node): Node {
  let at = unwrapped(node);
  while (at.type === 'MemberExpression') at = unwrapped(at.object);
  return at;
}

/** Whether the code around a value says that it holds nothing there: `user` in `if (!user) log(user)`. */
export function isKnownEmpty(node: Node, context: FileContext): boolean {
  const root = rootOf(node);
  if (root.type !== 'Identifier') return false;
  const path = pathOf(node);
  if (!path) return false;
  for (let part: Node = node; part.parent && !part.type.includes('Function'); part = part.parent) {
    if (emptyBecauseOf(part.parent, part).some((empty) => isWithin(path, empty))) return !isSetBetween(root, part.range, context);
  }
  return false;
}
