import type { TSESTree } from '@typescript-eslint/utils';

/** Whether an expression is `null`, `undefined` or an empty text. */
export function isEmptyValue(node: TSESTree.Node): boolean {
  return (node.type === 'Literal' && (node.value === null || node.value === '')) || (node.type === 'Identifier' && node.name === 'undefined');
}
