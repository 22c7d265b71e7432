import type { TSESTree } from '@typescript-eslint/utils';

/** The call of a method of a value: `symptoms.join(', ')` for `symptoms`. */
export function methodCallOn(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = node;
  return parent?.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : undefined;
}
