import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { uncheckedValuesOf } from './unchecked-option.ts';

const yes = new Set<unknown>([true, 1, 'true', '1', 'yes']);
const no = new Set<unknown>([false, 0, 'false', '0', 'no']);

/** Whether an option that is set outside of this code leaves certificates unchecked when it has this truth. */
function isUncheckedWhen(operand: TSESTree.Node, isTrue: boolean, context: FileContext): boolean {
  const node = unwrapped(operand);
  if ((node.type !== 'MemberExpression' && node.type !== 'Identifier') || constantOf(node, context).type === 'Literal') return false;
  const name = lastNameOf(node);
  return name !== undefined && (uncheckedValuesOf(name)?.values.includes(isTrue) ?? false);
}

function isAsking(test: TSESTree.Node, isTrue: boolean, context: FileContext): boolean {
  const node = unwrapped(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') return isAsking(node.argument, !isTrue, context);
  if (node.type === 'LogicalExpression') return node.operator === (isTrue ? '&&' : '||') && (isAsking(node.left, isTrue, context) || isAsking(node.right, isTrue, context));
  if (node.type !== 'BinaryExpression') return isUncheckedWhen(node, isTrue, context);
  if (!/^[!=]==?$/u.test(node.operator) || node.right.type !== 'Literal') return false;
  const { value } = node.right;
  if (!yes.has(value) && !no.has(value)) return false;
  return isUncheckedWhen(node.left, yes.has(value) === (node.operator.startsWith('=') === isTrue), context);
}

/** Whether a node runs only where whoever sets the program up asked by name for unchecked certificates: `if (options.allowUnauthorizedCerts) { … }`. */
export function isAskedUnchecked(node: TSESTree.Node, context: FileContext): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.consequent === at && isAsking(parent.test, true, context)) return true;
      if (parent.alternate === at && isAsking(parent.test, false, context)) return true;
    } else if (parent.type === 'LogicalExpression' && parent.right === at && parent.operator === '&&' && isAsking(parent.left, true, context)) return true;
  }
  return false;
}
