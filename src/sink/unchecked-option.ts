import type { TSESTree } from '@typescript-eslint/utils';
import { choosingKeys, proxyTargets, servers, trustingOptions, trustingValues, verifyingOptions } from '../knowledge/tls-options.ts';
import type { FileContext } from '../context.ts';
import { wordSet } from '../classification/word-set.ts';
import { literalLeavesOf, type LiteralLeaf } from '../source/literal-leaves.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { placeOf } from '../source/place.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { isOnlyLoopback, peersOf } from './peer.ts';

/** An option that leaves the certificate of the other side unchecked. */
export interface UncheckedOption {
  readonly name: string;
  readonly leaf: LiteralLeaf;
  /** The value that brings the check back. */
  readonly checking: string;
}

const isVerifying = wordSet(verifyingOptions);
const isTrusting = wordSet(trustingOptions);

const foldedNames = new Map<string, string>();
const mostRemembered = 20_000;

/** A name in one spelling: `strict-ssl`, `STRICT_SSL` and `strictSSL` are `strictssl`. */
export function foldedName(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  const folded = name.length > 60 ? '' : name.toLowerCase().replaceAll(/[-_.]/gu, '');
  if (foldedNames.size >= mostRemembered) foldedNames.clear();
  foldedNames.set(name, folded);
  return folded;
}

/** The values of an option of this name that leave the certificate unchecked, with the one that checks it; `undefined` when it has none. */
export function uncheckedValuesOf(name: string): { readonly values: readonly (string | number | boolean)[]; readonly checking: string } | undefined {
  if (Object.hasOwn(trustingValues, name)) {
    const values = trustingValues[name] ?? [];
    return { values: values.includes('0') ? [...values, 0] : values, checking: name.startsWith('ssl') ? 'verify-full' : '1' };
  }
  const folded = foldedName(name);
  if (isVerifying(folded)) return { values: [false, 0], checking: 'true' };
  return isTrusting(folded) ? { values: [true, 1], checking: 'false' } : undefined;
}

/** `query.verify === 'true' ? true : false`: who sets it up decides, and no environment does. */
function isLeftOpen(value: TSESTree.Node, context: FileContext): boolean {
  const choice = unwrapped(value);
  if (choice.type !== 'ConditionalExpression' || choice.consequent.type !== 'Literal' || choice.alternate.type !== 'Literal') return false;
  return choice.consequent.value === true && choice.alternate.value === false && !/NODE_ENV|prod|dev|stag|local|environment/iu.test(context.sourceCode.getText(choice.test));
}

/** The literal among the values that an expression may have that leaves the certificate unchecked. */
export function uncheckedIn(name: string, value: TSESTree.Node, context: FileContext): UncheckedOption | undefined {
  const known = uncheckedValuesOf(name);
  const leaf = known && literalLeavesOf(value, context).find((each) => each.value !== null && known.values.includes(each.value));
  return leaf && !isLeftOpen(value, context) ? { name, leaf, checking: known.checking } : undefined;
}

/** Whether an object chooses fields, or makes a server, where the option is about the certificates of clients. */
function isElsewhere(object: TSESTree.ObjectExpression): boolean {
  if (propertyValueOf(object, 'requestCert')) return true;
  const { parent } = object;
  if (parent.type === 'Property') return choosingKeys.has(keyOf(parent) ?? '');
  return (parent.type === 'CallExpression' || parent.type === 'NewExpression') && servers.has(lastNameOf(parent.callee) ?? '');
}

/** The option of an object literal that leaves the certificate unchecked, unless it is only for this machine. */
export function uncheckedOptionAt(property: TSESTree.Property, context: FileContext): UncheckedOption | undefined {
  const name = keyOf(property);
  if (name === undefined || property.parent.type !== 'ObjectExpression' || property.computed && property.key.type !== 'Literal') return undefined;
  const object = property.parent;
  const found = name === 'secure' ? insecureProxyAt(property, object, context) : uncheckedIn(name, property.value, context);
  return !found || isElsewhere(object) || isOnlyLoopback(peersOf(property, context)) ? undefined : found;
}

/** `server: { proxy: { '/api': { … } } }` of Vite, `devServer` of webpack: only a developer's machine reads it. */
function isOfDevelopment(object: TSESTree.ObjectExpression): boolean {
  return placeOf(object)?.names.some((name) => name === 'devServer' || name === 'proxy' || name === 'devProxy') ?? false;
}

/** `createProxyMiddleware({ target: 'https://…', secure: false })`. */
function insecureProxyAt(property: TSESTree.Property, object: TSESTree.ObjectExpression, context: FileContext): UncheckedOption | undefined {
  if (!proxyTargets.some((key) => propertyValueOf(object, key)) || isOfDevelopment(object)) return undefined;
  const leaf = literalLeavesOf(property.value, context).find(({ value }) => value === false);
  const peers = leaf ? peersOf(property, context) : [];
  return leaf && peers.some(({ text, reach }) => text.startsWith('https:') && reach !== 'loopback') ? { name: 'secure', leaf, checking: 'true' } : undefined;
}

/** The assignment, default or field that leaves the certificate unchecked: `agent.options.rejectUnauthorized = false`. */
export function uncheckedAssignmentAt(target: TSESTree.Node, value: TSESTree.Node, context: FileContext): UncheckedOption | undefined {
  const name = target.type === 'Identifier' ? target.name : target.type === 'MemberExpression' ? keyOf(target) : undefined;
  const found = name === undefined ? undefined : uncheckedIn(name, value, context);
  if (!found || target.type !== 'MemberExpression') return found;
  const object = constantOf(unwrapped(target.object), context);
  return object.type === 'ObjectExpression' && (isElsewhere(object) || isOnlyLoopback(peersOf(object, context))) ? undefined : found;
}
