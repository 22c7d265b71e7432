import type { TSESTree } from '@typescript-eslint/utils';
import { configurationHolders, fixedFormFunctions, randomByteFunctions, zeroedClasses } from '../knowledge/byte-functions.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf, variableOf, type Variable } from './binding.ts';
import { calledName } from './callee.ts';
import { classMemberOf, enclosingClass } from './class-members.ts';
import { functionsAround } from './enclosing-function.ts';
import { keyOf, lastNameOf, pathOf } from './property-path.ts';
import { constantOf } from './static-text.ts';
import { awaited } from './unwrap.ts';

/**
 * Why bytes are the same each time: they are written in the code, read from the configuration, made once when the module is loaded,
 * or taken from the key.
 */
export type Sameness = 'written' | 'configured' | 'once' | 'key';

const hops = 6;

function isConfigured(expression: TSESTree.Node): boolean {
  let at = awaited(expression);
  let hasKey = false;
  while (at.type === 'MemberExpression') {
    const key = keyOf(at);
    if (hasKey && key !== undefined && configurationHolders.has(key)) return true;
    hasKey = true;
    at = awaited(at.object);
  }
  return hasKey && at.type === 'Identifier' && configurationHolders.has(at.name);
}

function isConfigurationCall(node: TSESTree.CallExpression): boolean {
  if (node.callee.type !== 'MemberExpression' || !/^(?:get|getOrThrow|require)$/u.test(keyOf(node.callee) ?? '')) return false;
  const holder = lastNameOf(node.callee.object);
  return holder !== undefined && (configurationHolders.has(holder) || holder === 'env');
}

/** Bytes that are made to be filled: `Buffer.alloc(16)`, `new Uint8Array(12)`. */
function isBlank(expression: TSESTree.Node): boolean {
  const node = awaited(expression);
  return node.type === 'NewExpression' || (node.type === 'CallExpression' && /^alloc(?:Unsafe)?$/u.test(calledName(node) ?? ''));
}

/** Whether a file does more with bytes than hand them to a cipher, so that something may have filled them. */
const isFilled = rememberedInFile((variable: Variable): boolean =>
  variable.references.some(({ identifier, init }) => {
    if (init) return false;
    const { parent } = identifier;
    if (parent.type === 'CallExpression' && parent.arguments.some((argument) => argument === identifier)) {
      return !/^(?:create(?:C|Dec)ipheriv|encrypt|decrypt|from|concat|toString|bytesToHex|log|stringify|slice|parse)$/iu.test(calledName(parent) ?? '');
    }
    if (parent.type === 'MemberExpression' && parent.object === identifier) {
      if (parent.computed) return parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
      return !/^(?:toString|length|slice|subarray|buffer|byteLength|equals)$/u.test(keyOf(parent) ?? '');
    }
    return parent.type === 'AssignmentExpression' && parent.left === identifier;
  }),
);

const writesIn = rememberedInFile<TSESTree.Node, Map<string, number>, []>(() => new Map());

/** How often a class writes a field of its own. */
function writesOf(key: string, around: TSESTree.Node, context: FileContext): number {
  const known = writesIn(around);
  const count = known.get(key) ?? context.sourceCode.getText(around).split(`this.${key}`).filter((rest, index) => index > 0 && /^\s*=(?!=)/u.test(rest)).length;
  known.set(key, count);
  return count;
}

/** A field that a method writes anew is not the same each time. */
function isRewritten(value: TSESTree.Node, node: TSESTree.MemberExpression, key: string, context: FileContext): boolean {
  const around = enclosingClass(node);
  if (!around) return true;
  const [maker] = functionsAround(value);
  const isOfConstructor = maker?.parent.type === 'MethodDefinition' && maker.parent.kind === 'constructor';
  return writesOf(key, around, context) > (isOfConstructor ? 1 : 0);
}

const cutting = /^(?:slice|substring|substr|subarray|repeat|padEnd|padStart|toString|trim|toUpperCase|toLowerCase)$/u;

/** The name that bytes are cut from: `secret` of `Buffer.from(secret.slice(0, 16))`. */
function rootNameOf(node: TSESTree.Node): string | undefined {
  let at = awaited(node);
  for (let hop = 0; hop < 8 && at.type === 'CallExpression'; hop += 1) {
    const name = calledName(at) ?? '';
    const [first] = at.arguments;
    if (fixedFormFunctions.has(name) && first && first.type !== 'SpreadElement') at = awaited(first);
    else if (cutting.test(name) && at.callee.type === 'MemberExpression') at = awaited(at.callee.object);
    else return undefined;
  }
  return pathOf(at)?.join('.');
}

function ofIdentifier(node: TSESTree.Identifier, user: TSESTree.Node, context: FileContext, left: number): Sameness | undefined {
  const binding = bindingOf(node, context);
  if (binding.from !== 'value' || binding.rest) return undefined;
  const variable = variableOf(node, context);
  if (!variable || (isBlank(binding.of) && isFilled(variable))) return undefined;
  if (binding.path.length > 0) {
    // const { IV } = process.env
    return binding.path.length === 1 && isConfigured(binding.of) ? 'configured' : undefined;
  }
  if (isRandom(binding.of)) {
    const isOfModule = functionsAround(binding.of).length === 0 && functionsAround(user).length > 0;
    return isOfModule ? 'once' : undefined;
  }
  return samenessOf(binding.of, user, context, left - 1);
}

function isRandom(expression: TSESTree.Node): boolean {
  const node = awaited(expression);
  if (node.type !== 'CallExpression') return false;
  const name = calledName(node);
  if (name !== undefined && randomByteFunctions.has(name)) return true;
  return node.callee.type === 'MemberExpression' && isRandom(node.callee.object);
}

function ofMember(node: TSESTree.MemberExpression, user: TSESTree.Node, context: FileContext, left: number): Sameness | undefined {
  if (isConfigured(node)) return 'configured';
  if (node.object.type === 'ThisExpression') {
    const key = keyOf(node);
    const value = key === undefined ? undefined : classMemberOf(node, key)?.value;
    if (!value || key === undefined || isRewritten(value, node, key, context)) return undefined;
    return isRandom(value) ? 'once' : samenessOf(value, user, context, left - 1);
  }
  const value = constantOf(node, context);
  return value === node ? undefined : samenessOf(value, user, context, left - 1);
}

function ofCall(node: TSESTree.CallExpression, user: TSESTree.Node, context: FileContext, left: number): Sameness | undefined {
  const name = calledName(node);
  if (name === undefined) return undefined;
  if (isConfigurationCall(node)) return 'configured';
  if (name === 'fill' && node.callee.type === 'MemberExpression' && isBlank(node.callee.object)) return node.arguments.every((argument) => samenessOf(argument, user, context, left - 1) !== undefined) ? 'written' : undefined;
  if (name === 'alloc') return node.arguments.slice(1).every((argument) => samenessOf(argument, user, context, left - 1) !== undefined) ? 'written' : undefined;
  if (fixedFormFunctions.has(name)) {
    const [first] = node.arguments;
    return first && first.type !== 'SpreadElement' ? samenessOf(first, user, context, left - 1) : undefined;
  }
  // KEY.slice(0, 16), '0'.repeat(16), Buffer.from('…').subarray(0, 16)
  if (node.callee.type !== 'MemberExpression' || (name !== 'digest' && !cutting.test(name))) return undefined;
  if (name !== 'digest') return samenessOf(node.callee.object, user, context, left - 1);
  const update = node.callee.object;
  return update.type === 'CallExpression' && calledName(update) === 'update' && update.arguments[0] && update.callee.type === 'MemberExpression' && calledName(update.callee.object as TSESTree.CallExpression) === 'createHash'
    ? samenessOf(update.arguments[0], user, context, left - 1)
    : undefined;
}

/** Why the bytes that an expression gives are the same each time that `user` takes them; `undefined` when they are not, or nobody can tell. */
export function samenessOf(expression: TSESTree.Node, user: TSESTree.Node, context: FileContext, left: number = hops): Sameness | undefined {
  if (left <= 0) return undefined;
  const node = awaited(expression);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? 'written' : undefined;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? 'written' : undefined;
    case 'ArrayExpression':
      // An empty list is one that is filled.
      return node.elements.length > 0 && node.elements.every((element) => element?.type === 'Literal') ? 'written' : undefined;
    case 'LogicalExpression': {
      const [one, other] = [samenessOf(node.left, user, context, left - 1), samenessOf(node.right, user, context, left - 1)];
      return one && other;
    }
    case 'Identifier':
      return ofIdentifier(node, user, context, left);
    case 'MemberExpression':
      return ofMember(node, user, context, left);
    case 'NewExpression': {
      const name = calledName(node);
      if (name === undefined || !zeroedClasses.has(name)) return undefined;
      const [first] = node.arguments;
      return !first || (first.type !== 'SpreadElement' && samenessOf(first, user, context, left - 1)) ? 'written' : undefined;
    }
    case 'CallExpression':
      return ofCall(node, user, context, left);
    default:
      return undefined;
  }
}

/** The same for an initialisation vector, which may also be a part of the key. */
export function samenessOfVector(vector: TSESTree.Node, key: TSESTree.Node | undefined, user: TSESTree.Node, context: FileContext): Sameness | undefined {
  const same = samenessOf(vector, user, context);
  if (same || !key) return same;
  const own = rootNameOf(constantOf(vector, context));
  return own !== undefined && (own === rootNameOf(key) || own === rootNameOf(constantOf(key, context))) ? 'key' : undefined;
}
