import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

/** A literal that an expression may come down to. */
export interface LiteralLeaf {
  readonly value: string | number | boolean | null;
  /** Where the expression itself says it: the literal, or the name of the constant. */
  readonly node: TSESTree.Node;
  readonly isWrittenHere: boolean;
}

const deepest = 12;

function literalValue(node: TSESTree.Node): LiteralLeaf['value'] | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' || typeof node.value === 'number' || typeof node.value === 'boolean' ? node.value : node.raw === 'null' ? null : undefined;
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : undefined;
  // Compilers write booleans so.
  if (node.type === 'UnaryExpression' && node.operator === '!' && node.argument.type === 'Literal' && typeof node.argument.value === 'number') return !node.argument.value;
  return undefined;
}

/** Whether what stands before `||` may be a value of its own; what compares or negates is a boolean already. */
function isOptional(node: TSESTree.Node): boolean {
  const at = unwrapped(node);
  return at.type === 'Identifier' || at.type === 'MemberExpression';
}

/**
 * The literals that an expression may come down to, one for each branch that an environment or a caller decides:
 * of `isProd ? ca : false` the `false`. What the file does not show has none.
 */
export function literalLeavesOf(expression: TSESTree.Node, context: FileContext, left: number = deepest): readonly LiteralLeaf[] {
  if (left <= 0) return [];
  const node = unwrapped(expression);
  const value = literalValue(node);
  if (value !== undefined) return [{ value, node, isWrittenHere: true }];
  switch (node.type) {
    case 'ConditionalExpression':
      return [...literalLeavesOf(node.consequent, context, left - 1), ...literalLeavesOf(node.alternate, context, left - 1)];
    case 'LogicalExpression':
      if (node.operator === '&&' || (node.operator === '||' && !isOptional(node.left))) return [];
      return literalLeavesOf(node.right, context, left - 1);
    case 'Identifier':
    case 'MemberExpression': {
      const constant = constantOf(node, context);
      if (constant === node) return [];
      return literalLeavesOf(constant, context, left - 1).map((leaf) => ({ value: leaf.value, node, isWrittenHere: false }));
    }
    default:
      return [];
  }
}
