import type { TSESTree } from '@typescript-eslint/utils';

/** The expression below `as`, `satisfies`, `!`, `<T>`, the chain around `?.` and the `(0, lib.sign)` that compilers write: same value, same place. */
export function unwrapped(node: TSESTree.Node): TSESTree.Node {
  let inner = node;
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression;
        break;
      case 'SequenceExpression': {
        const [first, second, ...more] = inner.expressions;
        if (first?.type !== 'Literal' || !second || more.length > 0) return inner;
        inner = second;
        break;
      }
      default:
        return inner;
    }
  }
}

/** The expression below wrappers and `await`. */
export function awaited(node: TSESTree.Node): TSESTree.Node {
  let inner = unwrapped(node);
  while (inner.type === 'AwaitExpression') inner = unwrapped(inner.argument);
  return inner;
}
