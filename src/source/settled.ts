import type { TSESTree } from '@typescript-eslint/utils';
import { calledName } from './callee.ts';
import { awaited } from './unwrap.ts';

const gatherers: ReadonlySet<string> = new Set(['all', 'allSettled', '$transaction', 'transaction']);

/** What stands at a place of a list that is awaited together: the first call of `await Promise.all([first(), second()])` for `'0'`. */
export function settledAt(expression: TSESTree.Node, index: string | undefined): TSESTree.Node | undefined {
  if (index === undefined || !/^\d+$/u.test(index)) return undefined;
  const call = awaited(expression);
  if (call.type !== 'CallExpression' || !gatherers.has(calledName(call) ?? '')) return undefined;
  const [list] = call.arguments;
  const element = list?.type === 'ArrayExpression' ? list.elements[Number(index)] : undefined;
  return element?.type === 'SpreadElement' ? undefined : (element ?? undefined);
}
