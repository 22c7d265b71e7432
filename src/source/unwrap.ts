import type { TSESTree } from '@typescript-eslint/utils';

/** The expression below `as`, `satisfies`, `!`, `<T>`, the chain around `?.` and what compilers write to call an import, `(0, jwt_1.sign)(claims)`: same value, same place. */
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
        const [first, last] = inner.expressions;
        if (!last || first?.type !== 'Literal' || inner.expressions.length > 2) return inner;
        inner = last;
        break;
      }
      default:
        return inner;
    }
  }
}

/** The expression around a node, past parents of some types. */
export function outermost(node: TSESTree.Node, wrappers: ReadonlySet<string>): TSESTree.Node {
  let at = node;
  while (at.parent && wrappers.has(at.parent.type)) at = at.parent;
  return at;
}

/** The expression below wrappers and `await`, or `yield`, which compilers write for it. */
export function awaited(node: TSESTree.Node): TSESTree.Node {
  let inner = unwrapped(node);
  while ((inner.type === 'AwaitExpression' || inner.type === 'YieldExpression') && inner.argument) inner = unwrapped(inner.argument);
  return inner;
}
