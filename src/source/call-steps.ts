import type { TSESTree } from '@typescript-eslint/utils';
import { isCompiledImport, isName } from './compiled-import.ts';
import { keyOf, lastNameOf } from './property-path.ts';
import { unwrapped } from './unwrap.ts';

/** One step of a chain as it is read: `email` of `z.string().email()`, with the call when there is one. */
export interface Step {
  readonly name: string;
  readonly call?: TSESTree.CallExpression | TSESTree.NewExpression;
}

/** What a chain starts from, and its steps from there. */
export interface Steps {
  readonly root: TSESTree.Node;
  readonly steps: readonly Step[];
}

const longest = 60;

/** The steps of a chain of members and calls: `z`, `string`, `email` of `z.string().email()`; `undefined` where a step is computed. */
export function stepsOf(expression: TSESTree.Node): Steps | undefined {
  const steps: Step[] = [];
  let at = unwrapped(expression);
  let call: TSESTree.CallExpression | TSESTree.NewExpression | undefined;
  while (steps.length < longest) {
    if (at.type === 'CallExpression' || at.type === 'NewExpression') {
      if (call) return undefined;
      call = at;
      at = unwrapped(at.callee);
    } else if (at.type === 'MemberExpression' && !isCompiledImport(at)) {
      const name = keyOf(at);
      if (name === undefined) return undefined;
      steps.push(call ? { name, call } : { name });
      call = undefined;
      at = unwrapped(at.object);
    } else {
      if (call && isName(at)) steps.push({ name: lastNameOf(at) ?? '', call });
      else if (call) return undefined;
      return { root: at, steps: steps.reverse() };
    }
  }
  return undefined;
}
