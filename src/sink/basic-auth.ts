import type { TSESTree } from '@typescript-eslint/utils';
import { clientsWithLogin, credentialMethods, headerSetters, pairEncoders, passwordKeys, userKeys } from '../knowledge/basic-auth.ts';
import type { FileContext } from '../context.ts';
import { isRealPassword } from '../classification/secret-url.ts';
import { variableOf } from '../source/binding.ts';
import { calledName, calleeOf, isFrom } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { constantOf, leadingTextOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { peersOf, peersOfVariable, publicPeer, type Peer } from './peer.ts';

/** A user name and a password that a request carries. */
export interface BasicAuth {
  readonly node: TSESTree.Node;
  /** As a message shows it: `auth`, `Authorization: Basic`. */
  readonly shown: string;
}

const isAuthorization = (name: string): boolean => /^(?:proxy-)?authorization$/iu.test(name);

function hasSome(object: TSESTree.ObjectExpression, keys: readonly string[]): boolean {
  return keys.some((key) => propertyValueOf(object, key) !== undefined);
}

/** Whether a value is the header of Basic authentication: `` `Basic ${btoa(pair)}` ``, `basicAuth(user, password)`. */
function isBasicHeader(value: TSESTree.Node, context: FileContext): boolean {
  if (/^basic\s/iu.test(leadingTextOf(value, context))) return true;
  const made = constantOf(value, context);
  return made.type === 'CallExpression' && /basic_?(?:auth|header)/iu.test(lastNameOf(made.callee) ?? '');
}

/** Whether `auth` holds a name and a password: an object of axios, the text `name:password` of node's http. */
function isPair(value: TSESTree.Node, context: FileContext): boolean {
  const given = constantOf(value, context);
  if (given.type === 'ObjectExpression') return hasSome(given, userKeys) && hasSome(given, passwordKeys);
  if (given.type === 'TemplateLiteral') return given.quasis.some((quasi, index) => index > 0 && quasi.value.raw.startsWith(':'));
  return given.type === 'BinaryExpression' && context.sourceCode.getText(given).includes("':'");
}

/** The name and password that a property of an options object carries. */
export function mayBeBasicAuth(key: string): boolean {
  return key === 'auth' || key === 'password' || isAuthorization(key);
}

/** The Basic authentication that a property of an object stands for. */
export function basicAuthOfProperty(property: TSESTree.Property, context: FileContext): BasicAuth | undefined {
  const name = keyOf(property);
  if (name === undefined) return undefined;
  if (isAuthorization(name)) return isBasicHeader(property.value, context) ? { node: property, shown: `${name}: Basic` } : undefined;
  if (name === 'auth') return isPair(property.value, context) ? { node: property, shown: 'auth' } : undefined;
  const { parent } = property;
  return name === 'password' && parent.type === 'ObjectExpression' && isLogin(parent, context) ? { node: property, shown: 'password' } : undefined;
}

/** Whether an object has the name and the password beside the other options of a request. */
function isLogin(options: TSESTree.ObjectExpression, context: FileContext): boolean {
  const { parent } = options;
  if (parent.type !== 'CallExpression' || !hasSome(options, ['username'])) return false;
  const module = calleeOf(parent, context)?.origin?.module;
  if (module === undefined || module === 'global') return /^(?:got|ajax)$/u.test(lastNameOf(parent.callee) ?? '');
  return clientsWithLogin.has(module);
}

/** The name and password that a call gives to a request: `headers.set('Authorization', 'Basic …')`, `request.get(url).auth(name, password)`. */
export function basicAuthOfCall(call: TSESTree.CallExpression, context: FileContext): BasicAuth | undefined {
  const name = calledName(call);
  const [first, second] = call.arguments;
  if (name === undefined || !first || !second || call.callee.type !== 'MemberExpression') return undefined;
  // xhr.open(method, url, isAsync, user, password)
  if (name === 'open' && call.arguments.length === 5 && first.type === 'Literal') return { node: call, shown: 'open()' };
  if (credentialMethods.has(name)) return { node: call, shown: `${name}()` };
  if (!headerSetters.has(name) || first.type !== 'Literal' || typeof first.value !== 'string' || !isAuthorization(first.value)) return undefined;
  return second.type !== 'SpreadElement' && isBasicHeader(second, context) ? { node: call, shown: `${first.value}: Basic` } : undefined;
}

/** The other side that gets the name and password in the clear. */
export function clearPeerOf({ node }: BasicAuth, context: FileContext): Peer | undefined {
  const callee = node.type === 'CallExpression' ? unwrapped(node.callee) : undefined;
  const receiver = callee?.type === 'MemberExpression' ? unwrapped(callee.object) : undefined;
  const peers = receiver?.type === 'Identifier' ? peersOfVariable(receiver, context) : peersOf(node, context);
  return publicPeer(isOptionOfHttp(node, context) ? peers : peers.filter(({ text }) => text.startsWith('http://')));
}

/** Whether options belong to a request of node's http, whose host is a name without a scheme. */
function isOptionOfHttp(node: TSESTree.Node, context: FileContext): boolean {
  const around = node.type === 'Property' && node.parent.type === 'ObjectExpression' ? node.parent.parent : undefined;
  const constant = around?.type === 'VariableDeclarator' && around.id.type === 'Identifier' ? variableOf(around.id, context) : undefined;
  const calls = constant ? constant.references.slice(0, 20).map(({ identifier }) => identifier.parent) : [around];
  return calls.some((call) => {
    const callee = call?.type === 'CallExpression' ? calleeOf(call, context) : undefined;
    return callee !== undefined && ['request', 'get'].some((path) => isFrom(callee, ['http', 'node:http'], path));
  });
}

const aboutAuth = /auth|basic|credential|header|token/iu;

/** Whether an encoded pair is used for Basic authentication: in a text that begins with it, or under a name that says so. */
function isForBasic(node: TSESTree.Node): boolean {
  let at: TSESTree.Node | undefined = node;
  for (let height = 0; at && height < 8; height += 1, at = at.parent) {
    if (at.type === 'TemplateLiteral' && /basic\s$/iu.test(at.quasis[0]?.value.raw ?? '')) return true;
    if (at.type === 'BinaryExpression' && at.left.type === 'Literal' && /^basic\s$/iu.test(String(at.left.value))) return true;
    if (at.type === 'Property') return aboutAuth.test(keyOf(at) ?? '');
    if (at.type === 'VariableDeclarator') return at.id.type === 'Identifier' && aboutAuth.test(at.id.name);
  }
  return false;
}

/** The text of a name and a password that a call encodes for Basic authentication: `btoa('crm:…')`. */
export function writtenPairAt(call: TSESTree.CallExpression, context: FileContext): TSESTree.Node | undefined {
  const name = calledName(call);
  const [pair] = call.arguments;
  if (name === undefined || !pairEncoders.has(name) || !pair || pair.type === 'SpreadElement') return undefined;
  const text = staticTextOf(pair, context);
  const [, user = '', password = ''] = /^([^:\s]{1,100}):(\S{1,200})$/u.exec(text ?? '') ?? [];
  return user !== '' && isRealPassword(user, password) && isForBasic(call) ? pair : undefined;
}
