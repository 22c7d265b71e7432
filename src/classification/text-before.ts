import type { TSESTree } from '@typescript-eslint/utils';
import { methodCallOn } from '../source/method-call.ts';

const wrappers = new Set(['TSAsExpression', 'TSNonNullExpression', 'ChainExpression', 'LogicalExpression']);

/** Stands in the text for a value that is put into it. */
const value = '…';

function textOf(quasis: readonly TSESTree.TemplateElement[]): string {
  return quasis.map((quasi) => quasi.value.cooked ?? '').join(value);
}

/** How many pieces of a template before a value are read: a long one would be read again for each of its values. */
const nearest = 8;

/** What an expression says, as far as it is written there. */
export function spokenText(node: TSESTree.Node): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateLiteral') return textOf(node.quasis);
  return node.type === 'BinaryExpression' ? spokenText(node.right) : '';
}

/** `User ${bold(name)}`: what the call gives back is the value, or it would not count here. */
function isInPiece({ type, parent }: TSESTree.Node): boolean {
  return type === 'CallExpression' && (parent.type === 'TemplateLiteral' || parent.type === 'BinaryExpression');
}

/** What a text says before a value that is put into it: `User ` of `User ${name} logged in`, with `…` for other values. */
export function textBefore(node: TSESTree.Node): string {
  let at = methodCallOn(node) ?? node;
  while (at.parent && (wrappers.has(at.parent.type) || isInPiece(at.parent))) at = at.parent;
  const { parent } = at;
  if (parent?.type === 'TemplateLiteral') {
    const end = parent.expressions.indexOf(at as TSESTree.Expression) + 1;
    return textOf(parent.quasis.slice(Math.max(0, end - nearest), end));
  }
  // `console.log('New user:', name)`, but not `emit('user', name)`.
  const spoken = parent?.type === 'CallExpression' && at !== parent.callee ? spokenText(parent.arguments[parent.arguments.indexOf(at as TSESTree.Expression) - 1] ?? at) : '';
  if (/[: ]/u.test(spoken)) return spoken.trimEnd();
  return parent?.type === 'BinaryExpression' && parent.operator === '+' && parent.right === at ? spokenText(parent.left) : '';
}
