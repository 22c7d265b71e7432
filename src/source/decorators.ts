import type { TSESTree } from '@typescript-eslint/utils';

/** The decorators of a node; ESLint's own parser leaves the list out. */
export function decoratorsOf(node: TSESTree.Node): readonly TSESTree.Decorator[] {
  return (node as { readonly decorators?: readonly TSESTree.Decorator[] }).decorators ?? [];
}
