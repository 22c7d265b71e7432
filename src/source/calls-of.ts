import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { variableOf, type FunctionNode, type Variable } from './binding.ts';
import { keyOf } from './property-path.ts';

const most = 50;

function callsThrough(variable: Variable | undefined, method: string | undefined): TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  for (const { identifier } of variable?.references ?? []) {
    if (found.length >= most) break;
    let at: TSESTree.Node = identifier;
    if (method !== undefined) {
      const member: TSESTree.Node = at.parent;
      if (member.type !== 'MemberExpression' || member.object !== at || keyOf(member) !== method) continue;
      at = member;
    }
    const call = at.parent;
    if (call.type === 'CallExpression' && call.callee === at) found.push(call);
  }
  return found;
}

const childless = new Set(['Literal', 'Identifier', 'ThisExpression', 'TemplateElement']);

/** `this.method(…)` anywhere below a class or an object of methods. */
function callsOnThis(root: TSESTree.Node, method: string, context: FileContext): TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  const open: TSESTree.Node[] = [root];
  while (open.length > 0 && found.length < most) {
    const node = open.pop() as TSESTree.Node;
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'ThisExpression' && keyOf(node.callee) === method) found.push(node);
    if (childless.has(node.type)) continue;
    for (const key of context.sourceCode.visitorKeys[node.type] ?? []) {
      const value = (node as unknown as Record<string, TSESTree.Node | readonly (TSESTree.Node | null)[] | null | undefined>)[key];
      const children = Array.isArray(value) ? (value as readonly (TSESTree.Node | null)[]) : [value as TSESTree.Node | null | undefined];
      for (const child of children) if (child) open.push(child);
    }
  }
  return found;
}

function declaredName(fn: FunctionNode): TSESTree.Identifier | undefined {
  if (fn.type === 'FunctionDeclaration' && fn.id) return fn.id;
  let at: TSESTree.Node = fn;
  // useCallback(() => …), debounce(() => …)
  while (at.parent.type === 'CallExpression' && at.parent.arguments[0] === at) at = at.parent;
  const { parent } = at;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id;
  return parent.type === 'AssignmentExpression' && parent.left.type === 'Identifier' ? parent.left : undefined;
}

function methodCalls(fn: FunctionNode, context: FileContext): TSESTree.CallExpression[] {
  const { parent } = fn;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') {
    const key = keyOf(parent);
    const holder = parent.parent.parent;
    if (key === undefined) return [];
    const own = callsOnThis(parent.parent, key, context);
    return parent.static && holder.id ? [...own, ...callsThrough(variableOf(holder.id, context), key)] : own;
  }
  if (parent.type !== 'Property' || parent.parent.type !== 'ObjectExpression') return [];
  const key = keyOf(parent);
  const holder = parent.parent.parent;
  if (key === undefined) return [];
  const own = callsOnThis(parent.parent, key, context);
  return holder.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? [...own, ...callsThrough(variableOf(holder.id, context), key)] : own;
}

/** The calls of a function in its own file: by its name, as `this.method()`, as `helpers.method()` of an object that holds it. */
export const callsOf = rememberedInFile((fn: FunctionNode, context: FileContext): readonly TSESTree.CallExpression[] => {
  const id = declaredName(fn);
  return id ? callsThrough(variableOf(id, context), undefined) : methodCalls(fn, context);
});
