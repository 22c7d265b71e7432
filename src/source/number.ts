import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { constantOf } from './static-text.ts';

const deepest = 12;

function reckon(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '**':
      return left ** right;
    default:
      return undefined;
  }
}

/** The number that an expression always is: a literal, an arithmetic of such, a constant of the file. */
export function numberOf(expression: TSESTree.Node, context: FileContext, left: number = deepest): number | undefined {
  if (left <= 0) return undefined;
  const node = constantOf(expression, context);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? node.value : undefined;
    case 'UnaryExpression': {
      const value = node.operator === '-' || node.operator === '+' ? numberOf(node.argument, context, left - 1) : undefined;
      return value !== undefined && node.operator === '-' ? -value : value;
    }
    case 'BinaryExpression': {
      const one = numberOf(node.left, context, left - 1);
      const other = one === undefined ? undefined : numberOf(node.right, context, left - 1);
      return one === undefined || other === undefined ? undefined : reckon(node.operator, one, other);
    }
    case 'Identifier':
      return node.name === 'Infinity' ? Infinity : undefined;
    default:
      return undefined;
  }
}
