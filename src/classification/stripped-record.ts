import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { variableOf, type Variable } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { keyOf } from '../source/property-path.ts';
import { nameFactsOf } from './classify-name.ts';

/** Whether a value holds nothing of a record: `undefined`, `null`, a fixed text. */
function isEmpty(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return true;
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'UnaryExpression' && node.operator === 'void');
}

/** Whether a member is taken off its object: `delete user.password`, `user.password = undefined`, `user.set('password', undefined)`. */
function isTakenOff(member: TSESTree.MemberExpression): boolean {
  const { parent } = member;
  if (parent.type === 'UnaryExpression') return parent.operator === 'delete';
  if (parent.type === 'AssignmentExpression') return parent.left === member && isEmpty(parent.right);
  return parent.type === 'CallExpression' && parent.callee === member && keyOf(member) === 'set' && parent.arguments[1] !== undefined && isEmpty(parent.arguments[1]);
}

function isCredentialKey(member: TSESTree.MemberExpression, context: FileContext): boolean {
  const first = member.parent.type === 'CallExpression' ? member.parent.arguments[0] : undefined;
  const key = first?.type === 'Literal' ? String(first.value) : keyOf(member);
  return isCredential(key, context);
}

function isCredential(key: string | undefined, context: FileContext): boolean {
  return key !== undefined && (nameFactsOf(key, settingsOf(context)).term?.category.startsWith('credential') ?? false);
}

const strips = rememberedInFile((variable: Variable, context: FileContext): boolean =>
  variable.references.some(({ identifier }) => {
    let at: TSESTree.Node = identifier;
    while (at.parent.type === 'MemberExpression' && at.parent.object === at) {
      at = at.parent;
      if (isTakenOff(at) && isCredentialKey(at, context)) return true;
    }
    return false;
  }),
);

/** Whether a record is put into an object that writes over its password: `{ ...user, password: undefined }`, `Object.assign({}, user, { password: undefined })`. */
export function isOverwritten(node: TSESTree.Node, context: FileContext): boolean {
  for (let at = node; at.parent && at.parent.type !== 'ObjectExpression' && at.parent.type !== 'BlockStatement'; at = at.parent) {
    const { parent } = at;
    const others = parent.type === 'SpreadElement' ? [parent.parent] : parent.type === 'CallExpression' && calledName(parent) === 'assign' ? parent.arguments : [];
    const isOver = others.some((other) => other.type === 'ObjectExpression' && other.properties.some((property) => property.type === 'Property' && isEmpty(property.value) && isCredential(keyOf(property), context)));
    if (isOver || parent.type === 'SpreadElement') return isOver;
  }
  return false;
}

/** Whether the file takes a password or a token off a record after it has it: what is left is every other field. */
export function isStripped(node: TSESTree.Node, context: FileContext): boolean {
  const variable = node.type === 'Identifier' ? variableOf(node, context) : undefined;
  return variable !== undefined && strips(variable, context);
}

/** Whether the file takes the credentials off a record, wherever the record comes from. */
export function isWithoutCredentials(node: TSESTree.Node, context: FileContext): boolean {
  return isStripped(node, context) || isOverwritten(node, context);
}
