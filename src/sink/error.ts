import type { TSESTree } from '@typescript-eslint/utils';
import { assertions, enumerationWords, errorMakers, errorWords, raisingFunctions, statusErrors, statusFunctions } from '../knowledge/error-makers.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { enclosingClass } from '../source/class-members.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { textPartsOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import type { ErrorSink } from './sink.ts';

function isErrorName(name: string): boolean {
  return errorWords.has(wordsOf(name).at(-1) ?? '');
}

/** Whether a class is an error by its own name or by what it extends: `class EmailTaken extends HttpError`. */
function isErrorClass(callee: TSESTree.Node, context: FileContext): boolean {
  const name = lastNameOf(callee);
  if (name !== undefined && isErrorName(name)) return true;
  const node = unwrapped(callee);
  const binding = node.type === 'Identifier' ? bindingOf(node, context) : undefined;
  if (binding?.from !== 'declaration' || binding.of.type !== 'ClassDeclaration') return false;
  const parent = binding.of.superClass && lastNameOf(binding.of.superClass);
  return parent !== undefined && parent !== null && (isErrorName(parent) || statusErrors.has(parent));
}

function isErrorInstance(node: TSESTree.NewExpression, context: FileContext): boolean {
  if (isErrorClass(node.callee, context)) return true;
  const name = calledName(node);
  return name !== undefined && statusErrors.has(name) && (node.parent.type === 'ThrowStatement' || node.callee.type === 'MemberExpression');
}

/** Whether a call of a function makes or raises an error: `createError(404, text)`, `AppError(text)`, `Boom.conflict(text)`. */
function isErrorFunction(node: TSESTree.CallExpression, name: string, context: FileContext): boolean {
  const callee = unwrapped(node.callee);
  const words = wordsOf(name);
  if (errorWords.has(words.at(-1) ?? '')) {
    if (/^[A-Z]/u.test(name)) return true;
    if (words.length > 1 && /^(?:create|make|build|new|throw|http|raise)$/u.test(words[0] ?? '')) return true;
  }
  if (callee.type === 'MemberExpression') {
    const receiver = lastNameOf(callee.object);
    if (receiver === undefined) return false;
    if (name === 'throw') return receiver === 'ctx' || receiver === 'context';
    return (statusFunctions.has(name) || statusErrors.has(name)) && (isErrorName(receiver) || errorMakers.has(receiver.toLowerCase()));
  }
  return Object.hasOwn(raisingFunctions, name) && calleeOf(node, context)?.origin?.module === raisingFunctions[name];
}

function isText(node: TSESTree.Node): boolean {
  const inner = unwrapped(node);
  return inner.type === 'TemplateLiteral' || inner.type === 'BinaryExpression' || inner.type === 'ObjectExpression' || inner.type === 'Identifier' || inner.type === 'ConditionalExpression' || inner.type === 'LogicalExpression';
}

/** Arguments that are errors themselves are sinks of their own. */
function isOwnSink(node: TSESTree.Node, context: FileContext): boolean {
  const inner = unwrapped(node);
  return (inner.type === 'NewExpression' || inner.type === 'CallExpression') && errorAt(inner, context) !== undefined;
}

function sink(node: TSESTree.Node, name: string, values: readonly TSESTree.Node[], context: FileContext): ErrorSink {
  return { kind: 'error', node, name, parts: values.filter((value) => !isOwnSink(value, context)).map((value) => ({ part: 'message', node: value })) };
}

/** The error class that the class around a node extends. */
function baseErrorOf(node: TSESTree.Node): string | undefined {
  const parent = enclosingClass(node)?.superClass;
  const name = parent ? lastNameOf(parent) : undefined;
  return name !== undefined && (isErrorName(name) || statusErrors.has(name)) ? name : undefined;
}

/** The constructor call of the base class inside an error class. */
function superCallAt(node: TSESTree.CallExpression, context: FileContext): ErrorSink | undefined {
  const name = baseErrorOf(node);
  return name === undefined ? undefined : sink(node, name, node.arguments, context);
}

/** `Promise.reject(text)`, and `reject(text)` of a promise that the code makes. */
function rejectionAt(node: TSESTree.CallExpression, name: string, context: FileContext): ErrorSink | undefined {
  const [reason] = node.arguments;
  if (name !== 'reject' || !reason || !isText(reason)) return undefined;
  const path = pathOf(node.callee)?.join('.');
  const isOfPromise = path === 'Promise.reject' || (node.callee.type === 'Identifier' && bindingOf(node.callee, context).from === 'parameter');
  return isOfPromise ? sink(node, path ?? name, [reason], context) : undefined;
}

const assertionNames: ReadonlySet<string> = new Set(Object.keys(assertions).map((path) => path.split('.').at(-1) ?? path));

function assertionAt(node: TSESTree.CallExpression, name: string, context: FileContext): ErrorSink | undefined {
  if (!assertionNames.has(name)) return undefined;
  const path = pathOf(node.callee)?.join('.');
  const before = path !== undefined && Object.hasOwn(assertions, path) ? assertions[path] : undefined;
  const message = before === undefined ? undefined : node.arguments.slice(before).at(-1);
  return path !== undefined && message ? sink(node, path, [message], context) : undefined;
}

/** `Object.assign(new Error('failed'), { customer })`. */
function extendedErrorAt(node: TSESTree.CallExpression, context: FileContext): ErrorSink | undefined {
  const [made, ...rest] = node.arguments;
  if (made?.type !== 'NewExpression' || rest.length === 0 || pathOf(node.callee)?.join('.') !== 'Object.assign') return undefined;
  return isErrorInstance(made, context) ? sink(node, calledName(made) ?? 'Error', rest, context) : undefined;
}

function calledErrorAt(node: TSESTree.CallExpression, context: FileContext): ErrorSink | undefined {
  if (node.arguments.length === 0) return undefined;
  if (node.callee.type === 'Super') return superCallAt(node, context);
  const name = calledName(node);
  if (name === undefined) return undefined;
  if (name === 'assign') return extendedErrorAt(node, context);
  if (isErrorFunction(node, name, context)) return sink(node, pathOf(node.callee)?.join('.') ?? name, node.arguments, context);
  return rejectionAt(node, name, context) ?? assertionAt(node, name, context);
}

/** Whether a name of the file holds an error that the code makes itself: `const err = new Error('failed')`. */
function isMadeError(object: TSESTree.Node, context: FileContext): boolean {
  if (object.type !== 'Identifier') return false;
  const binding = bindingOf(object, context);
  return binding.from === 'value' && binding.path.length === 0 && binding.of.type === 'NewExpression' && isErrorInstance(binding.of, context);
}

/** `error.message = text`, `err.customer = customer` of an error made above, and `this.message = text` inside an error class. */
function assignedMessageAt(node: TSESTree.AssignmentExpression, context: FileContext): ErrorSink | undefined {
  const { left } = node;
  if (left.type !== 'MemberExpression') return undefined;
  if (keyOf(left) !== 'message') return isMadeError(left.object, context) ? sink(node, pathOf(left)?.join('.') ?? 'Error', [node.right], context) : undefined;
  const holder = lastNameOf(left.object);
  const isError = holder === 'this' ? baseErrorOf(node) !== undefined : holder !== undefined && (isErrorName(holder) || holder === 'err' || holder === 'e');
  return isError ? sink(node, `${holder ?? ''}.message`, [node.right], context) : undefined;
}

const extendsSomething = mentioning(['extends']);

/** Whether a file declares classes whose name need not say that they are errors. */
export function declaresErrors(context: FileContext): boolean {
  return extendsSomething(context);
}

/** By one of its names: what is assigned to may be an error or its text. */
export function mayHoldError(name: string): boolean {
  return name === 'message' || name === 'e' || name === 'err' || isErrorName(name);
}

/** By its last name: what a call that makes or raises an error may be called. */
export function mayRaise(name: string): boolean {
  return isErrorName(name) || statusFunctions.has(name) || statusErrors.has(name) || Object.hasOwn(raisingFunctions, name) || assertionNames.has(name) || name === 'reject' || name === 'throw' || name === 'assign';
}

/** The error that a node makes, raises or fills, with the values that get into it. */
export function errorAt(node: TSESTree.Node, context: FileContext): ErrorSink | undefined {
  switch (node.type) {
    case 'NewExpression':
      return node.arguments.length > 0 && isErrorInstance(node, context) ? sink(node, calledName(node) ?? 'Error', node.arguments, context) : undefined;
    case 'CallExpression':
      return calledErrorAt(node, context);
    case 'ThrowStatement': {
      const thrown = unwrapped(node.argument);
      const isMade = thrown.type === 'TemplateLiteral' || thrown.type === 'BinaryExpression' || thrown.type === 'ObjectExpression';
      return isMade ? sink(node, 'throw', [thrown], context) : undefined;
    }
    case 'AssignmentExpression':
      return assignedMessageAt(node, context);
    default:
      return undefined;
  }
}

const accountCategories = new Set(['contact.email', 'contact.phone', 'account.username']);

/** Whether an error says if somebody with this address or name is known: a 404 or 409, or words such as "already exists". */
export function tellsOfAccounts({ node, name, parts }: ErrorSink, category: string): boolean {
  if (!accountCategories.has(category)) return false;
  if (wordsOf(name).some((word) => enumerationWords.has(word))) return true;
  const first = 'arguments' in node ? node.arguments[0] : undefined;
  if (first?.type === 'Literal' && (first.value === 404 || first.value === 409)) return true;
  return parts.some((part) => textPartsOf(part.node).some(({ text }) => text !== undefined && wordsOf(text.slice(0, 110)).some((word) => enumerationWords.has(word))));
}
