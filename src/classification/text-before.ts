import type { TSESTree } from '@typescript-eslint/utils';

const wrappers = new Set(['TSAsExpression', 'TSNonNullExpression', 'ChainExpression', 'LogicalExpression']);

/** Stands in the text for a value that is put into it. */
const value = '…';

function textOfTemplate({ quasis }: TSESTree.TemplateLiteral, end = quasis.length): string {
  return quasis.slice(0, end).map((quasi) => quasi.value.cooked ?? '').join(value);
}

/** What an expression says, as far as it is written there. */
export function spokenText(node: TSESTree.Node): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateLiteral') return textOfTemplate(node);
  return node.type === 'BinaryExpression' ? spokenText(node.right) : '';
}

/** `User ${bold(name)}`: what the call gives back is the value, or it would not count here. */
function isInPiece({ type, parent }: TSESTree.Node): boolean {
  return type === 'CallExpression' && (parent.type === 'TemplateLiteral' || parent.type === 'BinaryExpression');
}

/** The call of a method of a value: `symptoms.join(', ')`. */
function ownCallOf(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return parent?.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : node;
}

/** What a text says before a value that is put into it: `User ` of `User ${name} logged in`, with `…` for other values. */
export function textBefore(node: TSESTree.Node): string {
  let at = ownCallOf(node);
  while (at.parent && (wrappers.has(at.parent.type) || isInPiece(at.parent))) at = at.parent;
  const { parent } = at;
  if (parent?.type === 'TemplateLiteral') return textOfTemplate(parent, parent.expressions.indexOf(at as TSESTree.Expression) + 1);
  // `console.log('New user:', name)`, but not `emit('user', name)`.
  const spoken = parent?.type === 'CallExpression' && at !== parent.callee ? spokenText(parent.arguments[parent.arguments.indexOf(at as TSESTree.Expression) - 1] ?? at) : '';
  if (/[: ]/u.test(spoken)) return spoken.trimEnd();
  return parent?.type === 'BinaryExpression' && parent.operator === '+' && parent.right === at ? spokenText(parent.left) : '';
}
