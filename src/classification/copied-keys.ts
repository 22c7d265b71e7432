import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { personOf } from './person.ts';
import { requestPartOf } from './request.ts';

/** A body that is copied key by key onto a record: `user[key] = req.body[key]`. */
export interface CopiedBody {
  readonly model: string;
  readonly node: TSESTree.Node;
}

const limiting = /allow|permit|valid|whitelist|editable|updatable|schema|pick|safe|forbid|protect|hasOwn/iu;

function isKeysOf(list: TSESTree.Node): boolean {
  const call = awaited(list);
  return call.type === 'CallExpression' && pathOf(call.callee)?.join('.') === 'Object.keys';
}

/** Whether a name runs through the keys of what somebody sent: `for (const key in req.body)`, `Object.keys(req.body).forEach((key) => …)`. */
function runsThroughKeys(key: TSESTree.Identifier, context: FileContext): boolean {
  const declaration = variableOf(key, context)?.defs[0]?.node.parent;
  if (declaration?.parent?.type === 'ForInStatement') return true;
  const binding = bindingOf(key, context);
  if (binding.from !== 'element') return false;
  const list = awaited(binding.of);
  if (isKeysOf(list)) return true;
  const named = list.type === 'Identifier' ? bindingOf(list, context) : undefined;
  return named?.from === 'value' && named.path.length === 0 && isKeysOf(named.of);
}

/** The copy of a request body, key by key, that an assignment is, when nothing around says which keys are allowed. */
export function copiedBodyAt(node: TSESTree.AssignmentExpression, context: FileContext): CopiedBody | undefined {
  const to = unwrapped(node.left);
  const from = unwrapped(node.right);
  if (to.type !== 'MemberExpression' || from.type !== 'MemberExpression' || !to.computed || !from.computed) return undefined;
  if (to.property.type !== 'Identifier' || from.property.type !== 'Identifier' || to.property.name !== from.property.name) return undefined;
  if (!/^(?:body|form)$/u.test(requestPartOf(from.object, context) ?? '') || !runsThroughKeys(to.property, context)) return undefined;
  const person = personOf(to.object, context);
  const code = context.sourceCode.getText(functionsAround(node).at(-1) ?? node);
  return person && !limiting.test(code) ? { model: lastNameOf(to.object) ?? person.owner.text, node: from.object } : undefined;
}
