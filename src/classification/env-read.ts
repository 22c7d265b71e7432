import type { TSESTree } from '@typescript-eslint/utils';
import { configurationWords, environmentFunctions, environmentModules, environmentObjects, namedReaders } from '../knowledge/env-readers.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';
import { wordsOf } from './words.ts';

/** A value that is read from the environment or the configuration, by its name there. */
export interface EnvRead {
  readonly name: string;
  readonly from: 'environment' | 'configuration';
}

const hops = 5;

function isImportMetaEnv(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'MetaProperty' && keyOf(node) === 'env';
}

/** Whether an expression is the environment as a whole: `process.env`, `import.meta.env`, `c.env`. */
export function isEnvironment(expression: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(expression);
  if (isImportMetaEnv(node)) return true;
  // const env = schema.parse(process.env)
  if (node.type === 'CallExpression') return node.arguments.some((argument) => argument.type !== 'SpreadElement' && isEnvironment(argument, context));
  const path = node.type === 'Identifier' || node.type === 'MemberExpression' ? pathOf(node) : undefined;
  if (!path) return false;
  return environmentObjects.has(path.join('.')) || (path.length > 1 && (path.at(-1) === 'env' || path.at(-1) === 'ENV'));
}

function isConfiguration(expression: TSESTree.Node): boolean {
  const name = lastNameOf(awaited(expression));
  return name !== undefined && (configurationWords.has(wordsOf(name).at(-1) ?? '') || /config(?:service)?$/iu.test(name));
}

/** `config.jwt.secret` read from the configuration is `jwt.secret`. */
function readOfMember(node: TSESTree.MemberExpression, context: FileContext): EnvRead | undefined {
  const keys: string[] = [];
  let at: TSESTree.Node = node;
  while (at.type === 'MemberExpression') {
    const key = keyOf(at);
    if (key === undefined) return undefined;
    keys.unshift(key);
    const object = awaited(at.object);
    if (isEnvironment(object, context)) return keys.length === 1 ? { name: keys[0] ?? '', from: 'environment' } : undefined;
    if (isConfiguration(object)) return { name: keys.join('.'), from: 'configuration' };
    at = object;
  }
  return undefined;
}

/** The name that a call reads, and where its fallback stands: `get('JWT_SECRET', 'x')`, `env('JWT_SECRET')`, `_.get(process.env, 'JWT_SECRET', 'x')`. */
function namedReadOf(node: TSESTree.CallExpression, context: FileContext): (EnvRead & { readonly next: number }) | undefined {
  const { callee, arguments: [first, second] } = node;
  if (!first || first.type === 'SpreadElement') return undefined;
  if (callee.type === 'Identifier' && environmentFunctions.has(callee.name)) {
    const name = staticTextOf(first, context);
    return name === undefined ? undefined : { name, from: 'environment', next: 1 };
  }
  const isLodash = callee.type === 'Identifier' ? callee.name === 'get' : callee.type === 'MemberExpression' && /^(?:_|lodash)$/u.test(lastNameOf(callee.object) ?? '');
  if (isLodash && second && second.type !== 'SpreadElement' && (isEnvironment(first, context) || isConfiguration(first))) {
    const name = staticTextOf(second, context);
    return name === undefined ? undefined : { name, from: isEnvironment(first, context) ? 'environment' : 'configuration', next: 2 };
  }
  if (callee.type !== 'MemberExpression' || !namedReaders.has(keyOf(callee) ?? '')) return undefined;
  const name = staticTextOf(first, context);
  if (name === undefined) return undefined;
  // A name in capitals is one of the environment, whoever is asked for it.
  if (isEnvironment(callee.object, context) || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name)) return { name, from: 'environment', next: 1 };
  return isConfiguration(callee.object) ? { name, from: 'configuration', next: 1 } : undefined;
}

function readOfIdentifier(node: TSESTree.Identifier, context: FileContext, left: number): EnvRead | undefined {
  const binding = bindingOf(node, context);
  if (binding.from === 'import') return environmentModules.test(binding.module) ? { name: binding.imported, from: 'environment' } : undefined;
  if (binding.from !== 'value' || binding.rest) return undefined;
  if (binding.path.length === 0) return envReadAt(binding.of, context, left - 1);
  if (isEnvironment(binding.of, context)) return binding.path.length === 1 ? { name: binding.path[0] ?? '', from: 'environment' } : undefined;
  return isConfiguration(binding.of) ? { name: binding.path.join('.'), from: 'configuration' } : undefined;
}

/** The variable or setting that an expression reads, one constant away: `process.env.JWT_SECRET`, `config.get('jwt.secret')`. */
export function envReadAt(expression: TSESTree.Node, context: FileContext, left: number = hops): EnvRead | undefined {
  if (left <= 0) return undefined;
  const node = awaited(expression);
  switch (node.type) {
    case 'Identifier':
      return readOfIdentifier(node, context, left);
    case 'MemberExpression':
      return readOfMember(node, context);
    case 'LogicalExpression':
      return envReadAt(node.right, context, left - 1) ?? envReadAt(node.left, context, left - 1);
    case 'CallExpression': {
      const read = namedReadOf(node, context);
      if (read) return { name: read.name, from: read.from };
      // process.env.JWT_SECRET.trim(), String(process.env.JWT_SECRET)
      const inner = node.callee.type === 'MemberExpression' && /^(?:trim|toString)$/u.test(keyOf(node.callee) ?? '') ? node.callee.object : lastNameOf(node.callee) === 'String' ? node.arguments[0] : undefined;
      return inner && inner.type !== 'SpreadElement' ? envReadAt(inner, context, left - 1) : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a call of this name may read a variable or setting; the cheap question. */
export const mayReadByName = (name: string): boolean => namedReaders.has(name) || environmentFunctions.has(name);

/** The fallback that a call reads a variable or setting with: `config.get('jwt.secret', 'value')`. */
export function readWithFallbackAt(node: TSESTree.CallExpression, context: FileContext): { readonly read: EnvRead; readonly fallback: TSESTree.Node } | undefined {
  const read = namedReadOf(node, context);
  const fallback = read && node.arguments[read.next];
  return fallback && fallback.type !== 'SpreadElement' ? { read, fallback } : undefined;
}
