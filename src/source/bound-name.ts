import type { TSESTree } from '@typescript-eslint/utils';
import { calledName } from './callee.ts';
import { keyOf, lastNameOf } from './property-path.ts';

/** The name that a value is given, and the node that gives it. */
export interface BoundName {
  readonly name: string;
  readonly by: TSESTree.Node;
  /** The value is one of a list. */
  readonly isListed: boolean;
  /** What is read where the value is only taken in its place: `options.secret` of `options.secret || 'value'`. */
  readonly instead?: TSESTree.Node;
  /** The value is turned into bytes on the way: `new TextEncoder().encode('value')`. */
  readonly isEncoded: boolean;
}

/** Functions whose first argument comes out as bytes or as another writing of itself. */
const encoders: ReadonlySet<string> = new Set(['from', 'encode', 'parse', 'utf8ToBytes', 'createSecretKey', 'btoa', 'atob', 'String', 'freeze', 'toBuffer', 'stringToBytes']);
const encodingReceivers = /^(?:Buffer|TextEncoder|encoder|textEncoder|Utf8|Base64|Hex|Latin1|base64url|Uint8Array|Object|enc|crypto)$/u;
const ownMethods: ReadonlySet<string> = new Set(['toString', 'trim', 'toLowerCase', 'toUpperCase', 'split', 'replace', 'replaceAll', 'repeat', 'padEnd', 'slice', 'substring']);
/** Methods that store a value under a name that is given first. */
const setters: ReadonlySet<string> = new Set(['set', 'append', 'setHeader', 'header', 'setRequestHeader', 'setItem', 'put', 'setProperty', 'provide', 'defineProperty', 'setSecret', 'setEnv', 'store']);

const highest = 12;

interface Climb {
  isListed: boolean;
  isEncoded: boolean;
  instead?: TSESTree.Node;
}

/** Whether a call hands its first argument on in another writing: `Buffer.from(x, 'utf8')`, `CryptoJS.enc.Utf8.parse(x)`. */
export function isEncodingCall(call: TSESTree.CallExpression): boolean {
  const name = calledName(call);
  if (name === undefined || !encoders.has(name)) return false;
  if (call.callee.type !== 'MemberExpression') return name !== 'from' && name !== 'parse' && name !== 'encode';
  const { object } = call.callee;
  return encodingReceivers.test(lastNameOf(object.type === 'NewExpression' ? object.callee : object) ?? '');
}

/** Functions that compare what they are given. */
export const comparingFunctions: ReadonlySet<string> = new Set(['timingSafeEqual', 'safeCompare', 'secureCompare', 'compareSafe', 'tsscmp', 'safeEqual', 'constantTimeEqual', 'isEqual', 'equals']);

/** Whether a call may give its arguments a name or pass them on to something that does; the cheap question. */
export function mayPassOn(call: TSESTree.CallExpression): boolean {
  const name = calledName(call);
  return name !== undefined && (setters.has(name) || encoders.has(name) || comparingFunctions.has(name));
}

/** `{ name: 'JWT_SECRET', value: 'x' }`: the name stands beside the value. */
function nameBeside(property: TSESTree.Property, key: string): string {
  if (key !== 'value' || property.parent.type !== 'ObjectExpression') return key;
  for (const other of property.parent.properties) {
    if (other.type !== 'Property' || !/^(?:name|key|Name|Key)$/u.test(keyOf(other) ?? '')) continue;
    if (other.value.type === 'Literal' && typeof other.value.value === 'string') return other.value.value;
  }
  return key;
}

function named(name: string | undefined, by: TSESTree.Node, { isListed, isEncoded, instead }: Climb): BoundName | undefined {
  return name === undefined ? undefined : { name, by, isListed, isEncoded, ...(instead && { instead }) };
}

function nameOfTarget(target: TSESTree.Node): string | undefined {
  return target.type === 'Identifier' || target.type === 'MemberExpression' ? lastNameOf(target) : undefined;
}

function throughCall(at: TSESTree.Node, call: TSESTree.CallExpression, climb: Climb): TSESTree.Node | BoundName | undefined {
  if (call.callee === at) return undefined;
  const [first] = call.arguments;
  if (first === at) {
    if (!isEncodingCall(call)) return undefined;
    climb.isEncoded = true;
    return call;
  }
  const method = calledName(call);
  if (call.arguments[1] !== at || method === undefined || !setters.has(method) || first?.type !== 'Literal' || typeof first.value !== 'string') return undefined;
  return named(first.value, call, climb);
}

/** One step up: the node to go on from, the name where there is one, `undefined` where the value is only compared, thrown, returned. */
function step(at: TSESTree.Node, climb: Climb): TSESTree.Node | BoundName | undefined {
  const { parent } = at;
  switch (parent?.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
    case 'AwaitExpression':
      return parent;
    case 'ConditionalExpression':
      return parent.test === at ? undefined : parent;
    case 'LogicalExpression':
      if (parent.right !== at || parent.operator === '&&') return parent.right === at ? parent : undefined;
      climb.instead ??= parent.left;
      return parent;
    case 'ArrayExpression':
      climb.isListed = true;
      return parent;
    case 'MemberExpression':
      return parent.object === at && parent.parent.type === 'CallExpression' && parent.parent.callee === parent && ownMethods.has(keyOf(parent) ?? '') ? parent.parent : undefined;
    case 'CallExpression':
      return throughCall(at, parent, climb);
    case 'Property':
      return parent.value === at && parent.parent.type === 'ObjectExpression' ? named(nameBeside(parent, keyOf(parent) ?? ''), parent, climb) : undefined;
    case 'VariableDeclarator':
      return parent.init === at ? named(nameOfTarget(parent.id), parent, climb) : undefined;
    case 'AssignmentExpression':
      return parent.right === at && parent.operator !== '+=' ? named(nameOfTarget(parent.left), parent, climb) : undefined;
    case 'AssignmentPattern':
      return parent.right === at ? named(nameOfTarget(parent.left), parent, climb) : undefined;
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === at ? named(keyOf(parent), parent, climb) : undefined;
    case 'TSEnumMember':
      return parent.initializer === at ? named(parent.id.type === 'Identifier' ? parent.id.name : undefined, parent, climb) : undefined;
    case 'JSXExpressionContainer':
      return parent.parent.type === 'JSXAttribute' ? parent : undefined;
    case 'JSXAttribute':
      return parent.name.type === 'JSXIdentifier' ? named(parent.name.name, parent, climb) : undefined;
    default:
      return undefined;
  }
}

/** What may stand around a value that is given a name. */
const binding: ReadonlySet<string> = new Set([
  'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'ChainExpression', 'AwaitExpression', 'ConditionalExpression', 'LogicalExpression', 'ArrayExpression', 'MemberExpression', 'CallExpression', 'Property', 'VariableDeclarator',
  'AssignmentExpression', 'AssignmentPattern', 'PropertyDefinition', 'AccessorProperty', 'TSEnumMember', 'JSXExpressionContainer', 'JSXAttribute',
]);

/** The name that the value of an expression is bound to: a variable, a property, a field, a parameter, an attribute, a header. */
export function boundNameOf(node: TSESTree.Node): BoundName | undefined {
  if (!binding.has(node.parent?.type ?? '')) return undefined;
  const climb: Climb = { isListed: false, isEncoded: false };
  let at = node;
  for (let height = 0; height < highest; height += 1) {
    const next = step(at, climb);
    if (!next || 'by' in next) return next;
    at = next;
  }
  return undefined;
}
