import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

const most = 12;

/**
 * What an expression may be, as far as the file shows: both branches of a conditional, the fallback behind `||` and `??`, the
 * default of a parameter, a constant by its value. Parts that the file does not show stay as they are.
 */
export function choicesOf(expression: TSESTree.Node, context: FileContext): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const open = [expression];
  const seen = new Set<TSESTree.Node>();
  while (open.length > 0 && found.length < most) {
    const node = unwrapped(open.shift() as TSESTree.Node);
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'ConditionalExpression') open.push(node.consequent, node.alternate);
    else if (node.type === 'LogicalExpression') open.push(node.left, node.right);
    else if (node.type === 'Identifier' || node.type === 'MemberExpression') {
      const value = constantOf(node, context);
      const binding = value.type === 'Identifier' ? bindingOf(value, context) : undefined;
      if (value !== node) open.push(value);
      else if (binding && 'fallback' in binding) open.push(binding.fallback);
      else found.push(value);
    } else found.push(node);
  }
  return found;
}
