import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';
import { credentialNameOf } from './credential-name.ts';
import { envReadAt, isEnvironment, mayReadByName, readWithFallbackAt, type EnvRead } from './env-read.ts';
import { isFallbackSecret, isHardcodedSecret, isSigningName } from './hardcoded-secret.ts';
import { textsBehind, type WrittenText } from './text-behind.ts';

/** A secret of the code that the project runs on where a variable or a setting is missing. */
export interface SecretFallback extends WrittenText {
  /** The variable or setting. */
  readonly name: string;
  /** The fallback as the code writes it at this place: the text, or the name of a constant. */
  readonly at: TSESTree.Node;
  /** How it is taken, which says how it is taken away. */
  readonly form: 'operand' | 'default' | 'argument' | 'method' | 'property' | 'assignment';
}

type Form = SecretFallback['form'];

/** A placeholder of the environment is what production runs on; of an option, only a key that signs is surely one. */
function isFallbackOf({ name, from }: EnvRead, text: string): boolean {
  if (from === 'environment') return isFallbackSecret(name, text);
  return isHardcodedSecret(name, text) || (isSigningName(name) && isFallbackSecret(name, text));
}

function isLiteral(node: TSESTree.Node): boolean {
  return node.type === 'Literal' ? typeof node.value === 'string' : node.type === 'TemplateLiteral' || (node.type === 'TSAsExpression' && isLiteral(node.expression));
}

function isText(node: TSESTree.Node): boolean {
  return isLiteral(node) || node.type === 'Identifier' || node.type === 'MemberExpression';
}

/** The names without which a file refuses to start in production: `if (isProduction && !process.env.JWT_SECRET) throw …`. */
const neededInProduction = rememberedOfFile(({ sourceCode }): ReadonlySet<string> => {
  const refusing = nodesWithin(sourceCode.ast).filter((node) => node.type === 'IfStatement' && /production|\bis_?prod\b|development/iu.test(sourceCode.getText(node.test)) && /\b(?:throw|exit\()/u.test(sourceCode.getText(node.consequent)));
  return new Set(refusing.flatMap((node) => sourceCode.getTokens(node).map(({ value }) => value)));
});

function isNeeded({ name }: EnvRead, { parent }: TSESTree.Node, context: FileContext): boolean {
  const names = neededInProduction(context);
  return names.has(name) || (parent?.type === 'LogicalExpression' && parent.left.type === 'Identifier' && names.has(parent.left.name));
}

function fallbackOf(read: EnvRead | undefined, at: TSESTree.Node, form: Form, context: FileContext): SecretFallback | undefined {
  if (!read || !isText(at)) return undefined;
  const written = textsBehind(at, context).find(({ text }) => isFallbackOf(read, text));
  return written && !isNeeded(read, at, context) ? { ...written, name: read.name, at, form } : undefined;
}

/** What an expression is called, where it is neither read from the environment nor from the configuration: `options.secret`. */
function readByName(node: TSESTree.Node): EnvRead | undefined {
  const at = unwrapped(node);
  const name = at.type === 'Identifier' || at.type === 'MemberExpression' ? lastNameOf(at) : undefined;
  return name !== undefined && credentialNameOf(name) ? { name, from: 'configuration' } : undefined;
}

/** What the operands of a chain read, the last one first: `process.env.A || process.env.B`. */
function readsIn(node: TSESTree.Node, context: FileContext): readonly EnvRead[] {
  const at = unwrapped(node);
  if (at.type === 'LogicalExpression') return [...readsIn(at.right, context), ...readsIn(at.left, context)];
  const read = envReadAt(at, context) ?? readByName(at);
  return read ? [read] : [];
}

/** Whether an expression may be a credential at all, by the last name in it; the cheap question. */
function mayBeCredential(node: TSESTree.Node): boolean {
  const at = unwrapped(node);
  if (at.type === 'CallExpression' || at.type === 'LogicalExpression' || at.type === 'Identifier') return true;
  const name = at.type === 'MemberExpression' ? keyOf(at) : undefined;
  return name !== undefined && credentialNameOf(name) !== undefined;
}

function inLogical(node: TSESTree.LogicalExpression, context: FileContext): SecretFallback | undefined {
  if (node.operator === '&&' || !isText(node.right) || !mayBeCredential(node.left)) return undefined;
  // A constant takes the place of what is read there: `process.env.JWT_SECRET || DEFAULT`.
  if (!isLiteral(node.right) && node.left.type === 'Identifier') return undefined;
  for (const read of readsIn(node.left, context)) {
    const fallback = fallbackOf(read, node.right, 'operand', context);
    if (fallback) return fallback;
  }
  return undefined;
}

/** What a test asks to be there: `x` of `x`, `!x`, `x !== undefined`. */
function askedFor(test: TSESTree.Node): { readonly node: TSESTree.Node; readonly isThere: boolean } | undefined {
  const at = unwrapped(test);
  if (at.type === 'UnaryExpression' && at.operator === '!') {
    const inner = askedFor(at.argument);
    return inner && { ...inner, isThere: !inner.isThere };
  }
  if (at.type === 'BinaryExpression' && /^[!=]==?$/u.test(at.operator)) {
    const isEmpty = at.right.type === 'Identifier' ? at.right.name === 'undefined' : at.right.type === 'Literal' && (at.right.value === null || at.right.value === '');
    return isEmpty ? { node: at.left, isThere: at.operator.startsWith('!') } : undefined;
  }
  return at.type === 'Identifier' || at.type === 'MemberExpression' || at.type === 'CallExpression' ? { node: at, isThere: true } : undefined;
}

function inConditional(node: TSESTree.ConditionalExpression, context: FileContext): SecretFallback | undefined {
  if (!isLiteral(node.consequent) && !isLiteral(node.alternate)) return undefined;
  const asked = askedFor(node.test);
  if (!asked || !mayBeCredential(asked.node)) return undefined;
  const read = envReadAt(asked.node, context);
  return fallbackOf(read, asked.isThere ? node.alternate : node.consequent, 'operand', context);
}

/** The variable that a name was first given: `let secret = process.env.JWT_SECRET`. */
function firstReadOf(target: TSESTree.Node, context: FileContext): EnvRead | undefined {
  if (target.type !== 'Identifier') return envReadAt(target, context);
  const definition = variableOf(target, context)?.defs[0];
  const declared = definition?.type === 'Variable' ? definition.node : undefined;
  const init = declared?.init;
  if (!declared || !init) return undefined;
  if (declared.id.type === 'ObjectPattern') return isEnvironment(init, context) ? { name: target.name, from: 'environment' } : undefined;
  return envReadAt(init, context);
}

/** Whether the statement runs only where the target is missing: `if (!secret) secret = 'value'`. */
function isGuarded(node: TSESTree.AssignmentExpression): boolean {
  let at: TSESTree.Node = node.parent;
  while (at.type === 'ExpressionStatement' || at.type === 'BlockStatement') at = at.parent;
  const asked = at.type === 'IfStatement' ? askedFor(at.test) : undefined;
  if (!asked || asked.isThere) return false;
  const own = pathOf(node.left)?.join('.');
  return own !== undefined && pathOf(asked.node)?.join('.') === own;
}

function inAssignment(node: TSESTree.AssignmentExpression, context: FileContext): SecretFallback | undefined {
  if (node.operator !== '=' && node.operator !== '||=' && node.operator !== '??=') return undefined;
  if (!isText(node.right) || (node.operator === '=' && !isGuarded(node))) return undefined;
  return fallbackOf(firstReadOf(node.left, context), node.right, 'assignment', context);
}

/** `const { JWT_SECRET = 'value' } = process.env`. */
function inPattern(node: TSESTree.AssignmentPattern, context: FileContext): SecretFallback | undefined {
  const property = node.parent;
  if (property.type !== 'Property' || property.parent.type !== 'ObjectPattern') return undefined;
  const holder = property.parent.parent;
  const source = holder.type === 'VariableDeclarator' ? holder.init : holder.type === 'AssignmentExpression' ? holder.right : undefined;
  const name = keyOf(property);
  return source && name !== undefined && isEnvironment(source, context) ? fallbackOf({ name, from: 'environment' }, node.right, 'default', context) : undefined;
}

const highest = 12;

/** The key that a schema stands under: `JWT_SECRET` of `{ JWT_SECRET: z.string().min(1).default('value') }`. */
function keyOfSchema(call: TSESTree.Node): string | undefined {
  let at: TSESTree.Node = call;
  for (let height = 0; at.parent && height < highest; height += 1) {
    const parent: TSESTree.Node = at.parent;
    if (parent.type === 'MemberExpression' || parent.type === 'CallExpression' || parent.type === 'TSAsExpression') at = parent;
    else return parent.type === 'Property' && parent.value === at ? keyOf(parent) : undefined;
  }
  return undefined;
}

const isVariableName = (name: string): boolean => /^[A-Z][A-Z\d_]+$/u.test(name);

/** What a schema reads: `env.get('JWT_SECRET').default('x')`, or the key that it stands under. */
function readOfSchema(node: TSESTree.CallExpression, context: FileContext): EnvRead | undefined {
  let at = unwrapped(node.callee);
  for (let height = 0; height < highest; height += 1) {
    if (at.type === 'MemberExpression') at = unwrapped(at.object);
    else if (at.type === 'CallExpression') {
      const read = envReadAt(at, context);
      if (read) return read;
      at = unwrapped(at.callee);
    } else break;
  }
  const key = keyOfSchema(node);
  return key === undefined ? undefined : { name: key, from: isVariableName(key) ? 'environment' : 'configuration' };
}

const defaulting: ReadonlySet<string> = new Set(['default', 'catch', 'withDefault', 'prefault', 'orElse']);

function inCall(node: TSESTree.CallExpression, context: FileContext): SecretFallback | undefined {
  const [first] = node.arguments;
  const name = calledName(node);
  if (name === undefined || !first || first.type === 'SpreadElement' || !(defaulting.has(name) || mayReadByName(name))) return undefined;
  if (defaulting.has(name) && node.callee.type === 'MemberExpression') {
    return isText(first) && node.arguments.length === 1 ? fallbackOf(readOfSchema(node, context), first, 'method', context) : undefined;
  }
  const last = node.arguments.at(-1);
  if (node.arguments.length < 2 || !last || !isText(last)) return undefined;
  const found = readWithFallbackAt(node, context);
  return found && fallbackOf(found.read, found.fallback, 'argument', context);
}

/** `{ default: 'value', env: 'JWT_SECRET' }` of convict, `JWT_SECRET: str({ default: 'value' })` of envalid. */
function inProperty(node: TSESTree.Property, context: FileContext): SecretFallback | undefined {
  const { value, parent } = node;
  if (parent.type !== 'ObjectExpression' || !isText(value)) return undefined;
  const variable = parent.properties.find((other) => other.type === 'Property' && /^(?:env|envVar|variable)$/u.test(keyOf(other) ?? ''));
  if (variable?.type === 'Property' && variable.value.type === 'Literal' && typeof variable.value.value === 'string') {
    return fallbackOf({ name: variable.value.value, from: 'environment' }, value, 'property', context);
  }
  const key = parent.parent.type === 'CallExpression' ? keyOfSchema(parent.parent) : undefined;
  return key !== undefined && isVariableName(key) ? fallbackOf({ name: key, from: 'environment' }, value, 'property', context) : undefined;
}

/** By its last name: what a call that reads something with a fallback may be called. */
export function mayFallBack(name: string): boolean {
  return defaulting.has(name) || mayReadByName(name);
}

/** The secret that stands in for a variable or a setting that is missing, in whatever way the code says so. */
export function secretFallbackAt(node: TSESTree.Node, context: FileContext): SecretFallback | undefined {
  switch (node.type) {
    case 'LogicalExpression':
      return inLogical(node, context);
    case 'ConditionalExpression':
      return inConditional(node, context);
    case 'AssignmentExpression':
      return inAssignment(node, context);
    case 'AssignmentPattern':
      return inPattern(node, context);
    case 'CallExpression':
      return inCall(node, context);
    case 'Property': {
      const key = keyOf(node);
      return key === 'default' || key === 'devDefault' ? inProperty(node, context) : undefined;
    }
    default:
      return undefined;
  }
}
