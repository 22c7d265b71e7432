import type { TSESTree } from '@typescript-eslint/utils';

/** The expression below `as`, `satisfies`, `!`, `<T>` and the chain around `?.`: same value, same place. */
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
      default:
        return inner;
    }
  }
}

/** The function that a call calls, below wrappers and below what compilers write for an import: `(0, jwt_1.sign)(claims)`. */
export function calledFunction(callee: TSESTree.Node): TSESTree.Node {
  const inner = unwrapped(callee);
  return inner.type === 'SequenceExpression' ? unwrapped(inner.expressions.at(-1) ?? inner) : inner;
}

/** The expression below wrappers and `await`. */
export function awaited(node: TSESTree.Node): TSESTree.Node {
  let inner = unwrapped(node);
  while (inner.type === 'AwaitExpression') inner = unwrapped(inner.argument);
  return inner;
}
