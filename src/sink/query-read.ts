import type { TSESTree } from '@typescript-eslint/utils';
import { categoryOf } from '../knowledge/categories.ts';
import { oneTimeWords } from '../knowledge/url-building.ts';
import { keysNotToRead } from '../knowledge/url-credentials.ts';
import type { FileContext } from '../context.ts';
import { nameFactsOf } from '../classification/classify-name.ts';
import { wordsOf } from '../classification/words.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { functionNamesAround, functionsAround, nameOfFunction } from '../source/enclosing-function.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { awaited, outermost, unwrapped } from '../source/unwrap.ts';

/** A credential or a national number that a server takes from the query of a URL. */
export interface QueryRead {
  readonly node: TSESTree.Node;
  readonly key: string;
  /** "a credential", "a national identification number". */
  readonly phrase: string;
}

const requestNames = /^(?:_?req|_?request|ctx|context|c|event|nextUrl)$/u;
const queryNames = /^(?:query|queryStringParameters|queryParams|multiValueQueryStringParameters)$/u;

/** Whether an expression is the whole query of a request: `req.query`, `event.queryStringParameters`. */
function isQuery(expression: TSESTree.Node, context: FileContext, left = 2): boolean {
  const node = awaited(expression);
  if (node.type === 'LogicalExpression') return isQuery(node.left, context, left);
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    if (binding.from === 'parameter') return binding.path.length === 1 && queryNames.test(binding.path[0] ?? '');
    if (binding.from !== 'value' || binding.rest || left <= 0) return false;
    if (binding.path.length === 1) return queryNames.test(binding.path[0] ?? '') && (isRequest(binding.of) || isParsed(binding.of, context));
    return binding.path.length === 0 && isQuery(binding.of, context, left - 1);
  }
  if (node.type === 'CallExpression') return calledName(node) === 'getQuery' || (calledName(node) === 'query' && node.arguments.length === 0 && node.callee.type === 'MemberExpression' && isRequest(node.callee.object));
  return node.type === 'MemberExpression' && queryNames.test(keyOf(node) ?? '') && (isRequest(node.object) || isParsed(node.object, context));
}

/** `url.parse(req.url, true)`. */
function isParsed(expression: TSESTree.Node, context: FileContext): boolean {
  const node = constantOf(expression, context);
  const [address] = node.type === 'CallExpression' && calledName(node) === 'parse' ? node.arguments : [];
  return address !== undefined && isAddress(address, context);
}

function isRequest(node: TSESTree.Node): boolean {
  const name = lastNameOf(awaited(node));
  return name !== undefined && requestNames.test(name);
}

/** Whether an expression is `searchParams` of the URL of a request, and not of a page in a browser. */
function isSearchParams(expression: TSESTree.Node, context: FileContext): boolean {
  const node = constantOf(expression, context);
  if (node.type === 'NewExpression') return calledName(node) === 'URLSearchParams' && isRequestUrl(node, context);
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    return binding.from === 'value' && binding.path.at(-1) === 'searchParams' && binding.path.length === 1 && isRequestUrl(binding.of, context);
  }
  return node.type === 'MemberExpression' && keyOf(node) === 'searchParams' && isRequestUrl(node.object, context);
}

/** `request.url`, also with a fallback, in a variable, or cut: `req.url?.split('?')[1]`. */
function isAddress(expression: TSESTree.Node, context: FileContext, left = 4): boolean {
  const node = constantOf(expression, context);
  if (left <= 0) return false;
  if (node.type === 'LogicalExpression') return isAddress(node.left, context, left - 1);
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && cutting.test(keyOf(node.callee) ?? '')) return isAddress(node.callee.object, context, left - 1);
  if (node.type === 'MemberExpression' && node.computed) return isAddress(node.object, context, left - 1);
  return node.type === 'MemberExpression' && /^(?:url|originalUrl)$/u.test(keyOf(node) ?? '') && isRequest(node.object);
}

const cutting = /^(?:split|slice|substring|replace)$/u;

function isRequestUrl(expression: TSESTree.Node, context: FileContext): boolean {
  const node = constantOf(expression, context);
  if (node.type === 'NewExpression') return node.arguments[0] !== undefined && isAddress(node.arguments[0], context);
  const path = pathOf(node);
  return path?.at(-1) === 'nextUrl' && requestNames.test(path.at(-2) ?? '');
}

const fold = (key: string): string => key.toLowerCase().replaceAll(/[_-]/gu, '');

/** What a key of a query says that nobody should put into a URL. */
function phraseOf(key: string, context: FileContext): string | undefined {
  if (keysNotToRead.has(fold(key))) return 'a credential';
  const { term, isCleared } = nameFactsOf(key, settingsOf(context));
  return term && !isCleared && !term.needsOwner && term.strength === 'strong' && categoryOf(term.category).class === 'national-id' ? categoryOf(term.category).phrase : undefined;
}

/** The way of a route around a node: `'/auth/verify/:id'` of `app.get('/auth/verify/:id', …)`. */
function isOneTimeRoute(node: TSESTree.Node): boolean {
  const texts = [...functionNamesAround(node)];
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    if (at.type !== 'CallExpression') continue;
    const [first] = at.arguments;
    if (first?.type === 'Literal' && typeof first.value === 'string' && first.value.startsWith('/')) texts.push(first.value);
  }
  return texts.some((text) => wordsOf(text.slice(0, 100)).some((word) => oneTimeWords.has(word)));
}

const choosing = new Set(['TSAsExpression', 'TSNonNullExpression', 'ChainExpression', 'ConditionalExpression']);

/** Whether a token from the query is taken in place of one from a header or a cookie: it signs somebody in. */
function isAuthentication(node: TSESTree.Node): boolean {
  const { parent } = outermost(node, choosing);
  if (parent?.type !== 'LogicalExpression') return false;
  let top: TSESTree.LogicalExpression = parent;
  while (top.parent.type === 'LogicalExpression') top = top.parent;
  return mentionsHeader(top, 6);
}

function mentionsHeader(node: TSESTree.Node, left: number): boolean {
  const at = unwrapped(node);
  if (left <= 0) return false;
  if (at.type === 'LogicalExpression') return mentionsHeader(at.left, left - 1) || mentionsHeader(at.right, left - 1);
  if (at.type === 'CallExpression') return /^(?:get|header)$/u.test(calledName(at) ?? '') || mentionsHeader(at.callee, left - 1) || at.arguments.some((argument) => mentionsHeader(argument, left - 1));
  if (at.type !== 'MemberExpression') return /token|auth/iu.test(lastNameOf(at) ?? '') && at.type === 'Identifier' && /header|bearer|cookie/iu.test(at.name);
  return /^(?:headers|cookies|authorization|signedCookies|authToken)$/iu.test(keyOf(at) ?? '') || mentionsHeader(at.object, left - 1);
}

/** Whether code runs when a socket opens: `wss.on('connection', (ws, req) => …)`, `server.on('upgrade', …)`, `handleUpgrade(request, socket, head)`. */
function isHandshake(node: TSESTree.Node): boolean {
  return functionsAround(node).some((of) => {
    const call = of.parent;
    const [event] = call.type === 'CallExpression' && call.arguments.includes(of as TSESTree.FunctionExpression) ? call.arguments : [];
    if (event?.type === 'Literal') return event.value === 'upgrade' || (event.value === 'connection' && of.params.length > 1);
    return /^(?:verifyClient|handle(?:Upgrade|Connection))$|^ws(?=[A-Z])|W(?:s|S|ebSocket)(?=[A-Z]|$)/u.test(nameOfFunction(of) ?? '');
  });
}

function readOf(node: TSESTree.Node, key: string, context: FileContext): QueryRead | undefined {
  if (key === 'token' || key === 'auth') return isHandshake(node) || (isAuthentication(node) && !isOneTimeRoute(node)) ? { node, key, phrase: 'a credential' } : undefined;
  const phrase = phraseOf(key, context);
  const operator = node.parent?.type === 'UnaryExpression' ? node.parent.operator : undefined;
  if (phrase === undefined || operator === 'delete' || (operator !== undefined && /^(?:otp|pin|secret)$/u.test(fold(key)))) return undefined;
  return { node, key, phrase };
}

/** Whether a name may be one that no query should hold; the cheap question. */
export function mayBeQueryKey(key: string | undefined, context: FileContext): key is string {
  return key !== undefined && key.length > 2 && (key === 'token' || key === 'auth' || phraseOf(key, context) !== undefined);
}

const defaultContext = { settings: {} } as unknown as FileContext;

/** By its name: what a member that reads a credential out of a query may be called. */
export function mayReadQuery(name: string): boolean {
  return mayBeQueryKey(name, defaultContext);
}

/** `req.query.password`. */
export function memberReadAt(node: TSESTree.MemberExpression, context: FileContext): QueryRead | undefined {
  const key = keyOf(node);
  if (key === undefined || (node.parent.type === 'AssignmentExpression' && node.parent.left === node)) return undefined;
  const { object } = node;
  if (object.type !== 'MemberExpression' && object.type !== 'Identifier' && object.type !== 'TSNonNullExpression' && object.type !== 'ChainExpression' && object.type !== 'CallExpression' && object.type !== 'TSAsExpression') return undefined;
  return isQuery(object, context) ? readOf(node, key, context) : undefined;
}

/** `const { password } = req.query`, `async function login({ query: { password } })`. */
export function patternReadsAt(node: TSESTree.ObjectPattern, context: FileContext): readonly QueryRead[] {
  const { parent } = node;
  const isOfQuery = parent.type === 'VariableDeclarator' ? parent.init !== null && isQuery(parent.init, context) : parent.type === 'Property' && parent.value === node && parent.parent.type === 'ObjectPattern' && queryNames.test(keyOf(parent) ?? '') && parent.parent.parent.type !== 'VariableDeclarator';
  if (!isOfQuery) return [];
  const found: QueryRead[] = [];
  for (const property of node.properties) {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    const read = key === undefined || key === 'token' || key === 'auth' ? undefined : readOf(property, key, context);
    if (read) found.push(read);
  }
  return found;
}

/** `url.searchParams.get('password')`, `c.req.query('password')`, `request.query.get('password')`. */
export function callReadAt(node: TSESTree.CallExpression, context: FileContext): QueryRead | undefined {
  const [first] = node.arguments;
  if (first?.type !== 'Literal' || typeof first.value !== 'string' || node.arguments.length > 1 || node.callee.type !== 'MemberExpression') return undefined;
  const name = keyOf(node.callee);
  const { object } = node.callee;
  if (!mayBeQueryKey(first.value, context)) return undefined;
  const isRead = name === 'get' ? isSearchParams(object, context) || isQuery(object, context) : name === 'query' && isRequest(object);
  return isRead ? readOf(node, first.value, context) : undefined;
}

/** `@Query('password') password: string`. */
export function decoratorReadAt(node: TSESTree.Decorator, context: FileContext): QueryRead | undefined {
  const { expression } = node;
  if (expression.type !== 'CallExpression' || !/^(?:Query|QueryParam)$/u.test(calledName(expression) ?? '')) return undefined;
  const [first] = expression.arguments;
  if (first?.type !== 'Literal' || typeof first.value !== 'string' || first.value === 'token' || first.value === 'auth') return undefined;
  return readOf(node, first.value, context);
}
