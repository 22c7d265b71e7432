import type { TSESTree } from '@typescript-eslint/utils';
import { chosenWords, dataVerbs, presenters } from '../knowledge/data-functions.ts';
import { elementMethods } from '../knowledge/transparent.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { calledFunctionOf } from '../source/local-function.ts';
import { isElementAccess, lastNameOf } from '../source/property-path.ts';
import { settledAt } from '../source/settled.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { runNameOf } from './run-name.ts';
import { wordsOf } from './words.ts';

const hops = 4;

function isChosenName(name: string): boolean {
  return wordsOf(name.replace(/By[A-Z].*$/u, '')).some((word) => chosenWords.has(word));
}

function holderOf(callee: TSESTree.Node): string {
  return callee.type === 'MemberExpression' ? (lastNameOf(callee.object) ?? '') : '';
}

/**
 * The call of another file that a whole value comes from: `await getAllUsers()`, `(await userService.findById(id))`, `rows[0]` of `await listUsers()`.
 * Nothing where the name of the function, or of what it is a method of, says that it chooses what others may see.
 */
export function handingCallOf(expression: TSESTree.Node, context: FileContext, left: number = hops): TSESTree.CallExpression | undefined {
  const node = awaited(expression);
  if (left <= 0) return undefined;
  if (node.type === 'MemberExpression') return isElementAccess(node) ? handingCallOf(node.object, context, left - 1) : undefined;
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    if (isChosenName(node.name) || (binding.from !== 'value' && binding.from !== 'result') || binding.rest) return undefined;
    const settled = settledAt(binding.of, binding.path[0]);
    // `const { user } = await createAccount(fields)`: one of the things that a function hands over.
    const [key, ...deeper] = settled ? binding.path.slice(1) : binding.path;
    return deeper.length === 0 && (key === undefined || key === node.name || /^\d+$/u.test(key)) ? handingCallOf(settled ?? binding.of, context, left - 1) : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  const name = calledName(node) ?? '';
  const callee = unwrapped(node.callee);
  if (callee.type === 'MemberExpression' && elementMethods.has(name)) return handingCallOf(callee.object, context, left - 1);
  const isOfFile = calledFunctionOf(node, context) !== undefined;
  const run = runNameOf(node, context) ?? name;
  return isOfFile || !dataVerbs.has(wordsOf(run)[0] ?? '') || [run, holderOf(callee)].some(isChosenName) || presenters.test(holderOf(callee)) ? undefined : node;
}
