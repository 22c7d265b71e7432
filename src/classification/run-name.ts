import type { TSESTree } from '@typescript-eslint/utils';
import { runnableSuffix, runningMethods } from '../knowledge/data-functions.ts';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { declaredTypeOf } from './declared-type.ts';

/** The class that a value is one of, as far as the file says it: `new ListUsers(…)`, `container.resolve(ListUsers)`, `service: ListUsers`. */
function classOf(node: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  const made = constantOf(node, context);
  if (made.type === 'NewExpression') return made.callee;
  if (made.type === 'CallExpression' && /^(?:resolve|get)$/u.test(calledName(made) ?? '')) return made.arguments[0]?.type === 'Identifier' ? made.arguments[0] : undefined;
  const type = declaredTypeOf(node, context);
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName : undefined;
}

/** What a call runs, where its method says no more than that: `listUsers` of `listUsersUseCase.execute()`. */
export function runNameOf(call: TSESTree.CallExpression, context: FileContext): string | undefined {
  const callee = unwrapped(call.callee);
  if (callee.type !== 'MemberExpression' || !runningMethods.has(calledName(call) ?? '')) return undefined;
  return lastNameOf(classOf(callee.object, context) ?? callee.object)?.replace(runnableSuffix, '');
}
