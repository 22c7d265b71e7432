import type { TSESTree } from '@typescript-eslint/utils';
import { startingHooks, startingMethods } from '../knowledge/tracker-starts.ts';
import type { FileContext } from '../context.ts';
import { variableOf, type FunctionNode } from './binding.ts';
import { calledName } from './callee.ts';
import { functionsAround, nameOfFunction } from './enclosing-function.ts';
import { keyOf } from './property-path.ts';
import { staticTextOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

const deepest = 3;

/** Whether somebody calls the function while the file begins: at its top level, in an effect, in a component. */
function isCalledAtStart(node: FunctionNode, context: FileContext, left: number): boolean {
  const id = node.id ?? (node.parent.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier' ? node.parent.id : undefined);
  if (!id || left <= 0) return false;
  return (variableOf(id, context)?.references ?? []).some(({ identifier }) => {
    const { parent } = identifier;
    if (parent.type !== 'CallExpression') return false;
    if (parent.callee === identifier) return runsAtStart(parent, context, left - 1);
    return startingHooks.has(calledName(parent) ?? '') && parent.arguments[0] === identifier;
  });
}

function isStarting(node: FunctionNode, context: FileContext, left: number): boolean {
  const { parent } = node;
  if (parent.type === 'CallExpression') {
    if (unwrapped(parent.callee) === node) return true;
    const name = calledName(parent) ?? '';
    if (startingHooks.has(name) && parent.arguments[0] === node) return true;
    const [event] = parent.arguments;
    if (name === 'addEventListener' && event) return /^(?:load|DOMContentLoaded)$/u.test(staticTextOf(event, context) ?? '');
  }
  if (parent.type === 'MethodDefinition' || parent.type === 'Property') return startingMethods.has(keyOf(parent) ?? '');
  const name = nameOfFunction(node) ?? (parent.type === 'ExportDefaultDeclaration' ? 'Default' : '');
  // A component: its body and its effects run when it is shown.
  if (/^[A-Z][a-z]/u.test(name) && /\.[jt]sx$/u.test(context.filename)) return true;
  return isCalledAtStart(node, context, left);
}

/** Whether code runs when its file or its component begins, and nobody has to do anything first. */
export function runsAtStart(node: TSESTree.Node, context: FileContext, left: number = deepest): boolean {
  return functionsAround(node).every((each) => isStarting(each, context, left));
}
