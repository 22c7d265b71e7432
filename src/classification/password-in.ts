import type { TSESTree } from '@typescript-eslint/utils';
import { configurationHolders } from '../knowledge/byte-functions.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { encodedLeavesOf, valueBehind } from '../source/encoded.ts';
import type { Leaf } from '../source/leaves.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { readAt } from '../source/getter.ts';
import { awaited } from '../source/unwrap.ts';
import { verdictOf } from './classify.ts';
import { passwordNameOf, type PasswordName } from './password-name.ts';
import { safeguardOf } from './safeguard.ts';

const hops = 2;

/** The name that tells what a leaf holds: of a property, a variable, or the key that a getter reads. */
export function tellingNameOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'CallExpression') return readAt(node)?.key;
  return lastNameOf(node);
}

/** `config.password`, and `credentials.password` where another service asks for them: `await this.getCredentials('api')`. */
function isOfConfiguration(node: TSESTree.Node, context: FileContext): boolean {
  const object = node.type === 'MemberExpression' ? awaited(node.object) : undefined;
  const holder = object && lastNameOf(object);
  if (!object || holder === undefined) return false;
  if (configurationHolders.has(holder)) return true;
  const value = valueBehind(object, context);
  const call = value && awaited(value);
  return call?.type === 'CallExpression' && /credential|config|connection|setting|secret/iu.test(calledName(call) ?? '');
}

/** Whether a name was given the result of a hash or cipher before: `password = await hash(password)`. */
function wasTreated(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type === 'MemberExpression') {
    const object = awaited(node.object);
    const key = keyOf(node);
    const variable = object.type === 'Identifier' ? variableOf(object, context) : undefined;
    return variable?.references.some(({ identifier }) => {
      const member = identifier.parent;
      return member.type === 'MemberExpression' && keyOf(member) === key && member.parent.type === 'AssignmentExpression' && member.parent.left === member && isTreatment(member.parent.right, context);
    }) ?? false;
  }
  if (node.type !== 'Identifier') return false;
  return variableOf(node, context)?.references.some(({ writeExpr }) => writeExpr && isTreatment(writeExpr, context)) ?? false;
}

function isTreatment(expression: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(expression);
  if (node.type !== 'CallExpression') return false;
  const effect = safeguardOf(node, context);
  if (effect === 'hash' || effect === 'encrypt') return true;
  return node.callee.type === 'MemberExpression' && isTreatment(node.callee.object, context);
}

function isPassword(leaf: Leaf, wanted: ReadonlySet<PasswordName>, context: FileContext): boolean {
  const name = tellingNameOf(leaf.node);
  const told = name === undefined ? undefined : passwordNameOf(name, settingsOf(context));
  if (told === undefined || !wanted.has(told) || isOfConfiguration(leaf.node, context)) return false;
  if (leaf.node.type === 'Identifier' && bindingOf(leaf.node, context).from === 'import') return false;
  return verdictOf(leaf, context) !== 'clean';
}

const typed: ReadonlySet<PasswordName> = new Set<PasswordName>(['plain', 'changed']);

/** The leaf of an expression that is a password as somebody typed it, through names of the file one or two hops away. */
export function typedPasswordIn(expression: TSESTree.Node, context: FileContext, left: number = hops): Leaf | undefined {
  const leaves = encodedLeavesOf(expression, context);
  const own = leaves.find((leaf) => isPassword(leaf, typed, context));
  if (own || left <= 0) return own;
  for (const { node } of leaves) {
    const value = valueBehind(node, context);
    const behind = value && typedPasswordIn(value, context, left - 1);
    if (behind) return behind;
  }
  return undefined;
}

/** The same where it is surely not hashed before: nothing in the file gives the name a hash. */
export function plainPasswordIn(expression: TSESTree.Node, context: FileContext): Leaf | undefined {
  const leaf = typedPasswordIn(expression, context, 0);
  if (!leaf || wasTreated(leaf.node, context)) return undefined;
  const value = valueBehind(leaf.node, context);
  return value && awaited(value).type === 'CallExpression' && isTreatment(value, context) ? undefined : leaf;
}
