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

const limiting = /allow|permit|valid|whitelist|editable|updatable|schema|pick|safe|forbid|protect|hasOwn|exclu|omit|blacklist|denied/iu;

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

const isBody = (node: TSESTree.Node, context: FileContext): boolean => /^(?:body|form)$/u.test(requestPartOf(node, context) ?? '');

/** The list that a name runs through, and which half of its pairs it is: `key` and `value` of `Object.entries(req.body)`. */
function pairOf(name: TSESTree.Identifier, context: FileContext): { of: TSESTree.Node; half: string | undefined } | undefined {
  const binding = bindingOf(name, context);
  if (binding.from !== 'element' || binding.path.length !== 1) return undefined;
  const call = awaited(binding.of);
  const [of] = call.type === 'CallExpression' && pathOf(call.callee)?.join('.') === 'Object.entries' ? call.arguments : [];
  return of && { of, half: binding.path[0] };
}

/** The body that a value is read from under the key that it is written to, when the keys are those that somebody sent. */
function bodyBehind(key: TSESTree.Node, value: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  const from = unwrapped(value);
  if (key.type !== 'Identifier') return undefined;
  if (from.type === 'Identifier') {
    const [keys, values] = [pairOf(key, context), pairOf(from, context)];
    return keys?.half === '0' && values?.half === '1' && keys.of === values.of && isBody(keys.of, context) ? keys.of : undefined;
  }
  if (from.type !== 'MemberExpression' || !from.computed || from.property.type !== 'Identifier' || from.property.name !== key.name) return undefined;
  return isBody(from.object, context) && runsThroughKeys(key, context) ? from.object : undefined;
}

/** The statement of the module that a node stands in. */
function statementAround(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  while (at.parent && at.parent.type !== 'Program') at = at.parent;
  return at;
}

/** Whether nothing around a copy says which keys are allowed. */
function isOpen(node: TSESTree.Node, context: FileContext): boolean {
  return !limiting.test(context.sourceCode.getText(functionsAround(node).at(-1) ?? statementAround(node)));
}

/** The copy of a request body, key by key, that an assignment or `user.set(key, value)` is, when nothing around says which keys are allowed. */
export function copiedBodyAt(node: TSESTree.AssignmentExpression | TSESTree.CallExpression, context: FileContext): CopiedBody | undefined {
  const to = unwrapped(node.type === 'CallExpression' ? node.callee : node.left);
  if (to.type !== 'MemberExpression' || (node.type === 'AssignmentExpression' && !to.computed)) return undefined;
  const key = node.type === 'CallExpression' ? node.arguments[0] : to.property;
  const value = node.type === 'CallExpression' ? node.arguments[1] : node.right;
  const body = key && value && bodyBehind(key, value, context);
  const person = body && personOf(to.object, context);
  return person && isOpen(node, context) ? { model: lastNameOf(to.object) ?? person.owner.text, node: body } : undefined;
}

/** The body whose keys are copied, one by one, into an object of the code: `updates[key] = req.body[key]`. */
export function bodyCopiedInto(object: TSESTree.Identifier, context: FileContext): TSESTree.Node | undefined {
  const variable = variableOf(object, context);
  if (!variable || variable.references.length > 60) return undefined;
  for (const { identifier } of variable.references) {
    const { parent } = identifier;
    if (parent.type !== 'MemberExpression' || parent.object !== identifier || !parent.computed) continue;
    const assignment = parent.parent;
    const body = assignment.type === 'AssignmentExpression' && assignment.left === parent ? bodyBehind(parent.property, assignment.right, context) : undefined;
    if (body && isOpen(assignment, context)) return body;
  }
  return undefined;
}

/** The object that a value is one member of, where the code runs through all of them: `customer` of `customer[key]`, or of `value` in `Object.entries(customer)`. */
export function objectRunThrough(node: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  if (node.type === 'Identifier') {
    const pair = pairOf(node, context);
    return pair?.half === '1' && isOpen(node, context) ? pair.of : undefined;
  }
  if (node.type !== 'MemberExpression' || !node.computed || node.property.type !== 'Identifier') return undefined;
  return runsThroughKeys(node.property, context) && isOpen(node, context) ? node.object : undefined;
}
