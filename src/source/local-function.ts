import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf, type FunctionNode } from './binding.ts';
import { enclosingClass } from './class-members.ts';
import type { Call } from './callee.ts';
import { keyOf } from './property-path.ts';
import { constantOf } from './static-text.ts';
import { awaited } from './unwrap.ts';

function functionIn(node: TSESTree.Node | null | undefined): FunctionNode | undefined {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression' || node?.type === 'FunctionDeclaration' ? node : undefined;
}

/** The function that a method of the class around a node, or an arrow function in a field of it, is. */
function ownMethodOf(node: TSESTree.Node, key: string): FunctionNode | undefined {
  for (const member of enclosingClass(node)?.body.body ?? []) {
    if ((member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') && keyOf(member) === key) return functionIn(member.value);
  }
  return undefined;
}

/** The function of this file that an expression stands for: a name, an own method `this.allow`, the function itself. */
export function functionAt(expression: TSESTree.Node, context: FileContext): FunctionNode | undefined {
  const callee = awaited(expression);
  if (callee.type === 'MemberExpression') {
    const key = keyOf(callee);
    return callee.object.type === 'ThisExpression' && key !== undefined ? ownMethodOf(callee, key) : undefined;
  }
  if (callee.type !== 'Identifier') return functionIn(callee);
  const binding = bindingOf(callee, context);
  if (binding.from === 'declaration') return functionIn(binding.of);
  return binding.from === 'value' ? functionIn(constantOf(callee, context)) : undefined;
}

/** The function of this file that a call calls: `buildPrompt(patient)`, `this.buildPrompt(patient)`. */
export const calledFunctionOf = rememberedInFile((call: Call, context: FileContext): FunctionNode | undefined => functionAt(call.callee, context));
