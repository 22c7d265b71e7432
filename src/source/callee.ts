import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { originOf, type Origin } from './origin.ts';
import { isCompiledImport } from './compiled-import.ts';
import { importedKeyOf, lastNameOf, pathOf } from './property-path.ts';
import { originalNameOf } from './renamed.ts';
import { unwrapped } from './unwrap.ts';

export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Which function a call calls. */
export interface Callee {
  /** The last name: `post` of `axios.post(…)`; what is imported under another name is called as where it comes from. */
  readonly name: string;
  /** The names before it as written, without calls: `['this', 'logger']`; `undefined` for a bare function or a computed receiver. */
  readonly receiver: readonly string[] | undefined;
  /** The last name of the receiver, calls skipped: `logger` of `this.logger.forBot().info(…)` is `forBot`, of `getLogger().info(…)` `getLogger`. */
  readonly receiverName: string | undefined;
  /** By import provenance, with globals under the module `global`. */
  readonly origin: Origin | undefined;
}

/** Provenance costs a look-up of scopes, so it is found when it is first asked for. */
function calleeNamed(name: string, receiver: readonly string[] | undefined, receiverName: string | undefined, callee: TSESTree.Node, context: FileContext): Callee {
  return {
    name,
    receiver,
    receiverName,
    get origin() {
      return originOf(callee, context);
    },
  };
}

const answer = rememberedInFile((call: Call, context: FileContext): Callee | undefined => {
  const callee = unwrapped(call.callee);
  if (callee.type === 'Identifier') return calleeNamed(originalNameOf(callee.name), undefined, undefined, callee, context);
  if (callee.type === 'CallExpression') return calleeNamed(lastNameOf(callee) ?? '', undefined, undefined, callee, context);
  if (callee.type !== 'MemberExpression') return undefined;
  const name = importedKeyOf(callee);
  if (name !== undefined && isCompiledImport(callee)) return calleeNamed(name, undefined, undefined, callee, context);
  return name === undefined ? undefined : calleeNamed(name, pathOf(callee.object), lastNameOf(callee.object), callee, context);
});

/** The last name of a call, without the name that an import gives it; the cheap question to ask before any other. */
export function calledName(call: Call): string | undefined {
  const { callee } = call;
  if (callee.type === 'Identifier') return originalNameOf(callee.name);
  if (callee.type === 'MemberExpression' && !callee.computed) return callee.property.type === 'Identifier' ? importedKeyOf(callee) : undefined;
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
