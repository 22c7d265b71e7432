import type { TSESTree } from '@typescript-eslint/utils';
import { unwrapped } from './unwrap.ts';

/** The calls of the chain that a call belongs to, on both sides of it: `User.find()` and `.lean()` of `User.find().lean()`. */
export function chainAround(call: TSESTree.CallExpression): readonly TSESTree.CallExpression[] {
  const chain: TSESTree.CallExpression[] = [];
  let up: TSESTree.CallExpression = call;
  while (up.parent.type === 'MemberExpression' && up.parent.object === up && up.parent.parent.type === 'CallExpression') {
    up = up.parent.parent;
    chain.push(up);
  }
  let down: TSESTree.Node = call;
  for (let hop = 0; hop < 12 && down.type === 'CallExpression'; hop += 1) {
    chain.push(down);
    const callee = unwrapped(down.callee);
    if (callee.type !== 'MemberExpression') break;
    down = unwrapped(callee.object);
  }
  return chain;
}
