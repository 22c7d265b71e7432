import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { isEncodingCall } from '../source/bound-name.ts';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { envReadAt } from './env-read.ts';

/** A text that the code writes, and the place where it does. */
export interface WrittenText {
  readonly node: TSESTree.Node;
  readonly text: string;
}

const hops = 8;

/** `createHash('sha256').update('text').digest()`: a key that is derived from a text is as secret as the text. */
function hashedText(call: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (calledName(call) !== 'digest' || call.callee.type !== 'MemberExpression') return undefined;
  const update = call.callee.object;
  return update.type === 'CallExpression' && calledName(update) === 'update' ? update.arguments[0] : undefined;
}

/** What a call is given, when it only gives it back in another writing. */
function passedBy(call: TSESTree.CallExpression): TSESTree.Node | undefined {
  const hashed = hashedText(call);
  if (hashed) return hashed;
  if (isEncodingCall(call)) return call.arguments[0];
  const isOwnMethod = call.callee.type === 'MemberExpression' && /^(?:toString|trim|slice|substring|padEnd|repeat)$/u.test(keyOf(call.callee) ?? '');
  return isOwnMethod && call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
}

/**
 * The texts that an expression comes down to: literals and constants, in lists, behind encoders, as the result of an arrow function.
 * What stands behind a variable of the environment is a fallback and left out, and so is what an environment decides.
 */
export function textsBehind(expression: TSESTree.Node, context: FileContext, left: number = hops): readonly WrittenText[] {
  if (left <= 0) return [];
  const node = constantOf(expression, context);
  const through = (inner: TSESTree.Node | null | undefined): readonly WrittenText[] => (inner && inner.type !== 'SpreadElement' ? textsBehind(inner, context, left - 1) : []);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral':
    case 'BinaryExpression': {
      const text = staticTextOf(node, context);
      return text === undefined ? [] : [{ node, text }];
    }
    case 'AwaitExpression':
      return through(node.argument);
    case 'ConditionalExpression': {
      const [one, other] = [through(node.consequent), through(node.alternate)];
      return one.length > 0 && other.length > 0 ? [...one, ...other] : [];
    }
    case 'LogicalExpression':
      return node.operator === '&&' || envReadAt(node.left, context) ? [] : through(node.right);
    case 'ArrayExpression':
      return node.elements.flatMap(through);
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? [] : through(node.body);
    case 'ObjectExpression':
      return through(propertyValueOf(node, 'key'));
    case 'CallExpression':
      return through(passedBy(node));
    default:
      return [];
  }
}
