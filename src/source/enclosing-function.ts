import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from './binding.ts';
import { keyOf } from './property-path.ts';

/** The functions around a node, the nearest first. */
export function functionsAround(node: TSESTree.Node): readonly FunctionNode[] {
  const found: FunctionNode[] = [];
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'FunctionDeclaration' || at.type === 'FunctionExpression' || at.type === 'ArrowFunctionExpression') found.push(at);
  }
  return found;
}

/** The name that a function is declared, assigned or stored under. */
export function nameOfFunction(node: FunctionNode): string | undefined {
  if (node.id) return node.id.name;
  let at: FunctionNode | TSESTree.CallExpression = node;
  // export const login = catchAsync(async (req, res) => { … })
  while (at.parent.type === 'CallExpression' && at.parent.arguments.some((argument) => argument === at)) at = at.parent;
  const { parent } = at;
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentExpression':
      return parent.left.type === 'MemberExpression' ? keyOf(parent.left) : parent.left.type === 'Identifier' ? parent.left.name : undefined;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return keyOf(parent);
    default:
      return undefined;
  }
}

/** The names of the functions around a node, the nearest first; those without a name are left out. */
export function functionNamesAround(node: TSESTree.Node): readonly string[] {
  return functionsAround(node).flatMap((each) => nameOfFunction(each) ?? []);
}
