import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { keyOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { ownerNamed } from './classify-name.ts';
import { declaredTypeOf, holdsNoRecord } from './declared-type.ts';
import { modelCallAt } from './model-call.ts';
import { named, type Person } from './person-record.ts';
import { isOfNobody, isTechnical } from './technical-name.ts';
import { recordByType } from './typed-verdict.ts';

/** Whether a value is what was read, and not what code made of it. */
function isHandedOn(node: TSESTree.Node, context: FileContext): boolean {
  // What a query of a database gives was looked at: it is a record, or fields were selected.
  if (node.type === 'CallExpression') return modelCallAt(node, context) === undefined && /^(?:get|find|fetch|load|read|retrieve|select|query)(?:[A-Z_]|$)/u.test(calledName(node) ?? '');
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}

/**
 * The person that a word stands for which things have too (`subscriber`, `contact`, `lead`, `member`), for places that deal in persons:
 * what a mailing tool or a CRM is given.
 */
export function vaguePersonOf(expression: TSESTree.Node, context: FileContext): Person | undefined {
  const node = awaited(expression);
  const name = node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? keyOf(node) : undefined;
  const owner = name === undefined ? undefined : ownerNamed(name, settingsOf(context));
  if (!owner || name === undefined || holdsNoRecord(declaredTypeOf(node, context))) return undefined;
  if (node.type === 'MemberExpression' && isOfNobody(node, name, context)) return undefined;
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    if (binding.from === 'import' || binding.from === 'declaration' || binding.from === 'catch' || isTechnical(binding)) return undefined;
    // What a schema parsed, a function picked or the code put together holds what was chosen.
    if (binding.from === 'value' && binding.path.length === 0 && !isHandedOn(awaited(binding.of), context)) return undefined;
    if (binding.from === 'parameter' && binding.annotation?.type === 'TSTypeReference' && binding.annotation.typeArguments) return undefined;
  }
  return recordByType(node, context) === 'none' ? undefined : named(owner, name);
}
