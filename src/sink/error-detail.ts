import type { TSESTree } from '@typescript-eslint/utils';
import { anyErrorType, errorHandlers, errorMembers, errorNames, type ErrorDetail } from '../knowledge/error-details.ts';
import type { FileContext } from '../context.ts';
import { bindingOf, type Binding } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { isDevelopmentOnly } from '../source/environment-choice.ts';
import { leavesOf } from '../source/leaves.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';

/** Something of an error that nobody has looked at, in what a client is answered. */
export interface ToldError {
  readonly kind: ErrorDetail | 'whole';
  /** What stands in the answer. */
  readonly node: TSESTree.Node;
  /** The error, as the code calls it. */
  readonly error: string;
}

function typeNameOf(annotation: TSESTree.TypeNode | undefined): string | undefined {
  if (!annotation) return undefined;
  if (annotation.type === 'TSAnyKeyword') return 'any';
  if (annotation.type === 'TSUnknownKeyword') return 'unknown';
  if (annotation.type !== 'TSTypeReference') return '';
  return annotation.typeName.type === 'Identifier' ? annotation.typeName.name : annotation.typeName.type === 'TSQualifiedName' ? annotation.typeName.right.name : '';
}

/** A parameter that is handed errors of all kinds: error-first call-backs, `.catch()`, error middleware, exception filters. */
function isHandedErrors(name: string, binding: Extract<Binding, { from: 'parameter' }>): boolean {
  const { of, index, annotation } = binding;
  if (!errorNames.test(name) || index !== 0) return false;
  const type = typeNameOf(annotation);
  if (type !== undefined && !anyErrorType.test(type)) return false;
  const { parent } = of;
  if (of.params.length === 4) return true;
  if (parent.type === 'MethodDefinition') return keyOf(parent) === 'catch';
  if (parent.type !== 'CallExpression') return false;
  return of.params.length >= 2 || errorHandlers.has(calledName(parent) ?? '') || parent.arguments.length > 1;
}

/** A query of Supabase, which gives its error back beside the rows: `await supabase.from('users').select()`. */
function isQuery(node: TSESTree.Node, context: FileContext): boolean {
  const call = awaited(node);
  if (call.type !== 'CallExpression') return false;
  const text = context.sourceCode.getText(call).slice(0, 400);
  return /\.from\(\s*['"`]|\.rpc\(/u.test(text) && !/\.(?:auth|storage)\s*\./u.test(text);
}

/** The name of an error that somebody else made, and the members taken from it by destructuring. */
function errorBehind(node: TSESTree.Identifier, context: FileContext): { name: string; path: readonly string[] } | undefined {
  const binding = bindingOf(node, context);
  if (binding.from === 'catch') return { name: node.name, path: [] };
  if (binding.from === 'parameter') return binding.path.length === 0 && isHandedErrors(node.name, binding) ? { name: node.name, path: [] } : undefined;
  if (binding.from !== 'value' || binding.rest) return undefined;
  if (binding.path.length === 1 && binding.path[0] === 'error' && isQuery(binding.of, context)) return { name: node.name, path: [] };
  const value = unwrapped(binding.of);
  // `const err = e instanceof Error ? e : new Error(String(e))`
  const source = value.type === 'ConditionalExpression' ? unwrapped(value.consequent) : value;
  if (source.type !== 'Identifier' || source === node) return undefined;
  const error = errorBehind(source, context);
  return error && { name: error.name, path: [...error.path, ...binding.path] };
}

function detailOf(path: readonly string[]): ToldError['kind'] | undefined {
  const [key] = path;
  if (key === undefined) return 'whole';
  return Object.hasOwn(errorMembers, key) ? errorMembers[key] : undefined;
}

const hops = 3;

function toldBy(leaf: TSESTree.Node, carrier: TSESTree.Node, context: FileContext, left: number): ToldError | undefined {
  const node = unwrapped(leaf);
  if (isChosen(node, context)) return undefined;
  if (node.type === 'MemberExpression') {
    const object = unwrapped(node.object);
    const key = keyOf(node);
    const error = object.type === 'Identifier' && key !== undefined ? errorBehind(object, context) : undefined;
    const kind = error && key !== undefined ? detailOf([...error.path, key]) : undefined;
    return error && kind ? { kind, node: carrier, error: error.name } : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  const error = errorBehind(node, context);
  if (error) {
    const kind = detailOf(error.path);
    return kind && { kind, node: carrier, error: error.name };
  }
  const binding = bindingOf(node, context);
  if (binding.from !== 'value' || binding.path.length > 0 || left <= 0) return undefined;
  for (const inner of leavesOf(binding.of, context)) {
    const told = toldBy(inner.node, carrier, context, left - 1);
    if (told) return told;
  }
  return undefined;
}

/** A look at the error that tells more than that there is one: `error instanceof NotFound`, `error.code === 'X'`, `isApiError(error)`. */
function tells(test: TSESTree.Node): 'yes' | 'no' | undefined {
  const node = unwrapped(test);
  switch (node.type) {
    case 'UnaryExpression': {
      const inner = node.operator === '!' ? tells(node.argument) : undefined;
      return inner === undefined ? undefined : inner === 'yes' ? 'no' : 'yes';
    }
    case 'LogicalExpression':
      return tells(node.left) ?? tells(node.right);
    case 'BinaryExpression': {
      if (node.operator === 'instanceof') return node.right.type === 'Identifier' && /^(?:Error|Object)$/u.test(node.right.name) ? undefined : 'yes';
      const sides = [node.left, node.right].map((side) => (side.type === 'PrivateIdentifier' ? '' : (lastNameOf(side) ?? '')));
      if (node.operator === '===' && sides.includes('message') && (node.left.type === 'Literal' || node.right.type === 'Literal')) return 'yes';
      if (!sides.some((side) => /^(?:name|code|type|kind|status|statusCode|status_code|expose|isOperational|operational)$|errno|http_?code/iu.test(side))) return undefined;
      return /^[!]/u.test(node.operator) || node.operator === '>=' || node.operator === '>' ? 'no' : 'yes';
    }
    case 'MemberExpression':
      return /^(?:expose|isOperational|operational|isJoi|isBoom|isAxiosError|isPublic|isClient|status|statusCode)$/u.test(keyOf(node) ?? '') ? 'yes' : undefined;
    case 'CallExpression':
      return /^(?:is|has)[A-Z]/u.test(calledName(node) ?? '') && !/^isError$/u.test(calledName(node) ?? '') ? 'yes' : undefined;
    default:
      return undefined;
  }
}

function leaves(node: TSESTree.Statement): boolean {
  if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
  return node.type === 'BlockStatement' && node.body.some(leaves);
}

/** Whether all that was tried is the signature of a message: its error says so, and goes back to who sent it. */
function onlySignature({ block }: TSESTree.TryStatement, context: FileContext): boolean {
  return block.body.length < 4 && /\b(?:constructEvent(?:Async)?|w(?:eb)?h(?:ook)?s?\.verify)\(/u.test(context.sourceCode.getText(block).slice(0, 600));
}

/** Whether the code has looked at the error before: a branch for a known kind, a return for all the others, a branch for development. */
function isChosen(node: TSESTree.Node, context: FileContext): boolean {
  if (isDevelopmentOnly(node, context)) return true;
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'CatchClause') return onlySignature(parent.parent, context);
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      const told = parent.test === at ? undefined : tells(parent.test);
      if ((told === 'yes' && parent.consequent === at) || (told === 'no' && parent.alternate === at)) return true;
    }
    if (parent.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === at && tells(parent.left) === 'yes') return true;
    if (parent.type === 'SwitchCase') return true;
    if (parent.type === 'BlockStatement') {
      const before = parent.body.slice(0, parent.body.findIndex((statement) => statement === at));
      if (before.some((statement) => statement.type === 'IfStatement' && tells(statement.test) === 'no' && leaves(statement.consequent))) return true;
    }
    if (parent.type === 'FunctionDeclaration' || parent.type === 'FunctionExpression' || parent.type === 'ArrowFunctionExpression') return false;
  }
  return false;
}

/** What an answer tells of errors that nobody has looked at. */
export function toldErrorsIn(value: TSESTree.Node, context: FileContext): readonly ToldError[] {
  const found: ToldError[] = [];
  for (const { node } of leavesOf(value, context)) {
    const told = toldBy(node, node, context, hops);
    if (told) found.push(told);
  }
  return found;
}
