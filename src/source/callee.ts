import type { TSESTree } from '@typescript-eslint/utils';
import { remembered, type FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { originOf, type Origin } from './origin.ts';
import { keyOf, lastNameOf, pathOf } from './property-path.ts';
import { unwrapped } from './unwrap.ts';

export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Which function a call calls. */
export interface Callee {
  /** The last name as written: `post` of `axios.post(…)`. */
  readonly name: string;
  /** The names before it as written, without calls: `['this', 'logger']`; `undefined` for a bare function or a computed receiver. */
  readonly receiver: readonly string[] | undefined;
  /** The last name of the receiver, calls skipped: `logger` of `this.logger.forBot().info(…)` is `forBot`, of `getLogger().info(…)` `getLogger`. */
  readonly receiverName: string | undefined;
  /** By import provenance, with globals under the module `global`. */
  readonly origin: Origin | undefined;
}

const answer = remembered((call: Call, context: FileContext): Callee | undefined => {
  const callee = unwrapped(call.callee);
  if (callee.type === 'Identifier') {
    return { name: callee.name, receiver: undefined, receiverName: undefined, origin: originOf(callee, context) };
  }
  if (callee.type === 'CallExpression') {
    const origin = originOf(callee, context);
    return origin && { name: lastNameOf(callee) ?? '', receiver: undefined, receiverName: undefined, origin };
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const name = keyOf(callee);
  if (name === undefined) return undefined;
  return { name, receiver: pathOf(callee.object), receiverName: lastNameOf(callee.object), origin: originOf(callee, context) };
});

/** The last name of a call as written; the cheap question to ask before any other. */
export function calledName(call: Call): string | undefined {
  const { callee } = call;
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && !callee.computed) return callee.property.type === 'Identifier' ? callee.property.name : undefined;
  return lastNameOf(callee);
}

/** Which function of which module a call calls, or `undefined` when its name is computed at run time. */
export function calleeOf(call: Call, context: FileContext): Callee | undefined {
  return answer(call, context);
}

/**
 * Whether a callee is `path` of one of `modules`: `isFrom(callee, ['jsonwebtoken'], 'sign')`.
 * Calls and instances on the way are written as `()` and `new`: `'create.().post'`.
 */
export function isFrom(callee: Callee, modules: readonly string[] | ReadonlySet<string>, path: string): boolean {
  const { origin } = callee;
  if (!origin) return false;
  const has = 'has' in modules ? modules.has(origin.module) : modules.includes(origin.module);
  return has && origin.path.join('.') === path;
}

/** Whether an identifier is bound to something that is no value of a person: an import, a function, a class, an enum. */
export function isDeclaredThing(identifier: TSESTree.Identifier, context: FileContext): boolean {
  const binding = bindingOf(identifier, context);
  return binding.from === 'import' || binding.from === 'declaration';
}
