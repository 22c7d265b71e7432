import type { TSESTree } from '@typescript-eslint/utils';
import { credentialsHeader, originHeader } from '../knowledge/cors.ts';
import type { FileContext } from '../context.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { isRequestOrigin, openOriginOf, type OpenOrigin } from './cors-origin.ts';

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

/** The header that a property of an object sets. */
export function corsHeaderOfProperty(node: TSESTree.Property, context: FileContext): CorsHeader | undefined {
  const object = node.parent;
  if (object.type !== 'ObjectExpression') return undefined;
  const key = keyOf(node);
  const header = headerNamed(key);
  if (header) return { header, value: node.value, group: object };
  if ((key !== 'key' && key !== 'name') || object.parent.type !== 'ArrayExpression') return undefined;
  const named = headerNamed(staticTextOf(node.value, context));
  const beside = object.properties.find((property): property is TSESTree.Property => property.type === 'Property' && keyOf(property) === 'value');
  return named && beside && { header: named, value: beside.value, group: object.parent };
}

/** The branch that a node is in of every `if` around it. */
function branchesAround(node: TSESTree.Node): ReadonlyMap<TSESTree.Node, TSESTree.Node> {
  const branches = new Map<TSESTree.Node, TSESTree.Node>();
  for (let at = node; at.parent; at = at.parent) if (at.parent.type === 'IfStatement' && at.parent.test !== at) branches.set(at.parent, at);
  return branches;
}

/** Whether two headers may be in one answer: those in different branches of an `if` never are. */
export function areTogether(one: CorsHeader, other: CorsHeader): boolean {
  if (one.group !== other.group) return false;
  const branches = branchesAround(one.value);
  return [...branchesAround(other.value)].every(([test, branch]) => (branches.get(test) ?? branch) === branch);
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

/** The origin that a header opens the own answers to. */
export function openHeaderOrigin({ value, group }: CorsHeader, context: FileContext): OpenOrigin | undefined {
  const reflected = reflectedOrigin(value, group, context);
  if (reflected) return reflected;
  const open = openOriginOf(value, context);
  // `true` as a header is no reflection; it is a mistake that lets nobody in.
  return open && open.kind !== 'reflected' ? { kind: open.kind, node: value } : undefined;
}

/** Whether a header lets cookies be sent along. */
export function allowsCredentials({ value }: CorsHeader, context: FileContext): boolean {
  const node = constantOf(value, context);
  return (node.type === 'Literal' && node.value === true) || staticTextOf(value, context)?.toLowerCase() === 'true';
}
