import type { TSESTree } from '@typescript-eslint/utils';
import { credentialsHeader, originHeader } from '../knowledge/cors.ts';
import type { FileContext } from '../context.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { keyOf } from '../source/property-path.ts';
import { functionAt } from '../source/local-function.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { apiCallAt } from './api-call.ts';
import { isRequestOrigin, openOriginOf, type OpenOrigin } from './cors-origin.ts';
import { looseTestIn, looseTestOf, type LooseTest } from './cors-pattern.ts';

/** A header that decides who may read an answer, as code sets it. */
export interface CorsHeader {
  readonly header: 'origin' | 'credentials';
  readonly value: TSESTree.Node;
  /** The object, list or function that belongs together with it. */
  readonly group: TSESTree.Node;
}

function headerNamed(name: string | undefined): CorsHeader['header'] | undefined {
  if (name === undefined) return undefined;
  return originHeader.test(name) ? 'origin' : credentialsHeader.test(name) ? 'credentials' : undefined;
}

const setters = /^(?:setHeader|header|set|append|appendHeader|headers|setResponseHeader|addHeader)$/u;

/** `res.setHeader('Access-Control-Allow-Origin', value)`. */
export function corsHeaderOfCall(node: TSESTree.CallExpression, context: FileContext): CorsHeader | undefined {
  const [name, value] = node.arguments;
  if (!name || !value || !setters.test(calledName(node) ?? '')) return undefined;
  const header = headerNamed(staticTextOf(name, context));
  return header && { header, value, group: functionsAround(node)[0] ?? context.sourceCode.ast };
}

/** `{ 'Access-Control-Allow-Origin': value }`, `{ key: 'Access-Control-Allow-Origin', value }` in a list. */
export function mayBeCorsHeader(key: string): boolean {
  return key === 'key' || key === 'name' || headerNamed(key) !== undefined;
}

const requestHeaders = /^(?:authorization|x-csrf-token|x-xsrf-token|x-api-key|accept|cookie)$/iu;
const requestKeys = /^(?:mode|credentials|withCredentials|url|uri|params|responseType)$/u;

/** Whether headers are those of a request, where they say nothing about the own answers. */
function areOfRequest(headers: TSESTree.ObjectExpression, context: FileContext): boolean {
  if (headers.properties.some((property) => property.type === 'Property' && requestHeaders.test(keyOf(property) ?? ''))) return true;
  const options = headers.parent.type === 'Property' && keyOf(headers.parent) === 'headers' ? headers.parent.parent : headers;
  if (options !== headers && options.type === 'ObjectExpression' && options.properties.some((property) => property.type === 'Property' && requestKeys.test(keyOf(property) ?? ''))) return true;
  const around = options.parent;
  const constant = around.type === 'VariableDeclarator' && around.id.type === 'Identifier' ? variableOf(around.id, context) : undefined;
  const uses = constant ? constant.references.slice(0, 20).map(({ identifier }) => identifier.parent) : [around];
  return uses.some((use) => {
    const call = use.type === 'Property' ? use.parent.parent : use;
    return call.type === 'CallExpression' && apiCallAt(call, context) !== undefined;
  });
}

/** The header that a property of an object sets. */
export function corsHeaderOfProperty(node: TSESTree.Property, context: FileContext): CorsHeader | undefined {
  const object = node.parent;
  if (object.type !== 'ObjectExpression') return undefined;
  const key = keyOf(node);
  const header = headerNamed(key);
  if (header) return areOfRequest(object, context) ? undefined : { header, value: node.value, group: object };
  if ((key !== 'key' && key !== 'name') || object.parent.type !== 'ArrayExpression') return undefined;
  const named = headerNamed(staticTextOf(node.value, context));
  const beside = object.properties.find((property): property is TSESTree.Property => property.type === 'Property' && keyOf(property) === 'value');
  return named && beside && { header: named, value: beside.value, group: object.parent };
}

const logging = /^(?:log|info|debug|warn|error|trace)$/u;

const noChecks: ReadonlySet<string> = new Set(['IfStatement', 'VariableDeclarator', 'TemplateLiteral', 'LogicalExpression', 'ConditionalExpression', 'UnaryExpression']);

/** Whether a reference to the origin leaves it as it is: a test for its being there, a log line, another header. */
function isNoCheck(reference: TSESTree.Node, value: TSESTree.Node): boolean {
  const { parent } = reference;
  if (!parent || reference === value) return true;
  if (noChecks.has(parent.type)) return true;
  if (parent.type !== 'CallExpression') return false;
  const name = calledName(parent) ?? '';
  return setters.test(name) || logging.test(name);
}

/** Whether code sends back the origin of the request, and looks at it nowhere. */
function reflectedOrigin(value: TSESTree.Node, group: TSESTree.Node, context: FileContext): OpenOrigin | undefined {
  const node = unwrapped(value);
  const named = node.type === 'LogicalExpression' && node.operator !== '&&' ? unwrapped(node.left) : node;
  if (named.type === 'Identifier') {
    const binding = bindingOf(named, context);
    if (binding.from !== 'value' || !(isRequestOrigin(binding.of, context) || (binding.path.length === 1 && binding.path[0] === 'origin' && isHeaders(binding.of)))) return undefined;
    const variable = variableOf(named, context);
    return variable?.references.every(({ identifier }) => isNoCheck(identifier, named)) ? { kind: 'reflected', node: value } : undefined;
  }
  if (!isRequestOrigin(named, context)) return undefined;
  const around = functionsAround(value)[0] ?? group;
  const text = context.sourceCode.text.slice(...around.range);
  const mentions = text.match(/headers?\??\.origin\b|(?:get|header)\(\s*['"]origin['"]/giu)?.length ?? 0;
  return mentions < 2 && !/allow(?:ed)?_?(?:list|origins?)|whitelist/iu.test(text) ? { kind: 'reflected', node: value } : undefined;
}

function isHeaders(node: TSESTree.Node): boolean {
  const at = unwrapped(node);
  return at.type === 'MemberExpression' && /^headers?$/u.test(keyOf(at) ?? '');
}

/** The test that an origin has to pass before it is sent back, when those of others pass it, too. */
function looseTestBefore(value: TSESTree.Node, group: TSESTree.Node, context: FileContext): LooseTest | undefined {
  const made = constantOf(value, context);
  const [asked] = made.type === 'CallExpression' ? made.arguments : [];
  if (made.type === 'CallExpression' && asked && /origin|req|header/iu.test(context.sourceCode.getText(asked))) {
    const choice = functionAt(made.callee, context);
    return choice && looseTestIn(choice, context);
  }
  const node = unwrapped(value);
  const around = functionsAround(value)[0] ?? group;
  if (node.type !== 'Identifier') return undefined;
  const isGiven = /origin$/iu.test(node.name) && bindingOf(node, context).from === 'parameter';
  return isGiven || isRequestOrigin(made, context) ? looseTestOf(node.name, around, context) : undefined;
}

/** The origin that a header opens the own answers to. */
export function openHeaderOrigin({ value, group }: CorsHeader, context: FileContext): OpenOrigin | undefined {
  const reflected = reflectedOrigin(value, group, context);
  if (reflected) return reflected;
  const test = looseTestBefore(value, group, context);
  if (test) return { kind: 'loose', ...test };
  const open = openOriginOf(value, context);
  // `true` as a header is no reflection; it is a mistake that lets nobody in.
  return open && open.kind !== 'reflected' ? { kind: open.kind, node: value } : undefined;
}

/** Whether two headers are never set together: they stand in two branches of one decision. */
export function areAlternatives(one: TSESTree.Node, other: TSESTree.Node): boolean {
  for (let at = one; at.parent; at = at.parent) {
    const { parent } = at;
    const branch = parent.type === 'IfStatement' ? (parent.consequent === at ? parent.alternate : parent.alternate === at ? parent.consequent : null) : null;
    if (branch && other.range[0] >= branch.range[0] && other.range[1] <= branch.range[1]) return true;
  }
  return false;
}

/** Whether a header lets cookies be sent along. */
export function allowsCredentials({ value }: CorsHeader, context: FileContext): boolean {
  const node = constantOf(value, context);
  return (node.type === 'Literal' && node.value === true) || staticTextOf(value, context)?.toLowerCase() === 'true';
}
