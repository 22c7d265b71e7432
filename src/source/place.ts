import type { TSESTree } from '@typescript-eslint/utils';
import { fallbackMethods, passingMethods } from '../knowledge/url-places.ts';
import type { Call } from './callee.ts';
import { keyOf, lastNameOf } from './property-path.ts';

/** Where a value is put: what it is called there, and the call that it is handed to. */
export interface Place {
  /** The names that it goes by, the nearest first: `url`, `crm`, `config` of `const config = { crm: { url: value } }`. */
  readonly names: readonly string[];
  /** The names beyond the nearest call, which get what it gives back. */
  readonly beyond: readonly string[];
  /** The nearest call that gets it, itself or in an object. */
  readonly call?: { readonly node: Call; readonly index: number; readonly isWhole: boolean };
  /** The objects around it, the nearest first. */
  readonly objects: readonly TSESTree.ObjectExpression[];
  /** It goes through `new URL(…)`, perhaps only to be taken apart. */
  readonly isParsed: boolean;
  /** The element of a JSX attribute. */
  readonly element?: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const passing = words(passingMethods);
const fallbacks = words(fallbackMethods);
/** Calls whose result is still the value of their first argument. */
const wrappers: ReadonlySet<string> = new Set(['URL', 'String', 'encodeURI', 'freeze', 'Set', 'resolve']);

const longestWay = 60;

interface Walk {
  readonly names: string[];
  readonly beyond: string[];
  readonly objects: TSESTree.ObjectExpression[];
  call?: { node: Call; index: number; isWhole: boolean };
  isParsed: boolean;
  element?: string;
}

function nameOf(pattern: TSESTree.Node): string | undefined {
  if (pattern.type === 'Identifier') return pattern.name;
  return pattern.type === 'MemberExpression' ? (keyOf(pattern) ?? lastNameOf(pattern.object)) : undefined;
}

function functionName(node: TSESTree.Node): string | undefined {
  const { parent } = node;
  if ('id' in node && node.id?.type === 'Identifier') return node.id.name;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition' ? keyOf(parent) : undefined;
}

function enclosingFunction(node: TSESTree.Node): TSESTree.Node | undefined {
  let at: TSESTree.Node | undefined = node.parent;
  while (at && at.type !== 'FunctionDeclaration' && at.type !== 'FunctionExpression' && at.type !== 'ArrowFunctionExpression') at = at.parent;
  return at;
}

/** The element or attribute as written: `form`, `action`. */
function jsxName(node: TSESTree.JSXTagNameExpression | TSESTree.JSXAttribute['name']): string {
  if (node.type === 'JSXIdentifier') return node.name;
  return node.type === 'JSXMemberExpression' ? node.property.name : node.name.name;
}

/** Follows a value one step up; the node to go on from, `'end'` where it has its place, `'nowhere'` where it is only read. */
function step(at: TSESTree.Node, walk: Walk): TSESTree.Node | 'end' | 'nowhere' {
  const parent = at.parent;
  if (!parent) return 'nowhere';
  switch (parent.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
    case 'AwaitExpression':
    case 'SpreadElement':
      return parent;
    case 'ConditionalExpression':
      return parent.test === at ? 'nowhere' : parent;
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === at ? 'nowhere' : parent;
    case 'TemplateLiteral':
      return parent.parent.type === 'TaggedTemplateExpression' || (parent.expressions[0] !== at && parent.quasis[0] !== at) ? 'nowhere' : parent;
    case 'BinaryExpression':
      return parent.operator === '+' && parent.left === at ? parent : 'nowhere';
    case 'SequenceExpression':
      return parent.expressions.at(-1) === at ? parent : 'nowhere';
    case 'ArrayExpression':
      return parent;
    case 'MemberExpression':
      return parent.object === at && parent.parent.type === 'CallExpression' && parent.parent.callee === parent && passing.has(keyOf(parent) ?? '') ? parent.parent : 'nowhere';
    case 'CallExpression':
    case 'NewExpression':
      return stepIntoCall(at, parent, walk);
    case 'Property':
      return stepIntoProperty(at, parent, walk);
    case 'JSXExpressionContainer':
      return parent.parent.type === 'JSXAttribute' ? parent : 'nowhere';
    case 'JSXAttribute':
      add(jsxName(parent.name), walk);
      walk.element = jsxName(parent.parent.name);
      return 'end';
    case 'VariableDeclarator':
      return named(parent.init === at ? nameOf(parent.id) : undefined, walk);
    case 'AssignmentPattern':
      return named(parent.right === at ? nameOf(parent.left) : undefined, walk);
    case 'AssignmentExpression':
      return named(parent.right === at && parent.operator !== '+=' ? nameOf(parent.left) : undefined, walk);
    case 'PropertyDefinition':
      return named(parent.value === at ? keyOf(parent) : undefined, walk);
    case 'TSEnumMember':
      return named(parent.initializer === at ? nameOf(parent.id) : undefined, walk);
    case 'ReturnStatement': {
      const around = enclosingFunction(parent);
      return named((around && functionName(around)) ?? '', walk);
    }
    case 'ArrowFunctionExpression':
      return parent.body === at ? named(functionName(parent) ?? '', walk) : 'nowhere';
    case 'ExportDefaultDeclaration':
      return named('', walk);
    default:
      return walk.names.length > 0 ? 'end' : 'nowhere';
  }
}

function named(name: string | undefined, walk: Walk): 'end' | 'nowhere' {
  if (name === undefined) return walk.names.length > 0 ? 'end' : 'nowhere';
  add(name, walk);
  return 'end';
}

function add(name: string, walk: Walk): void {
  (walk.call ? walk.beyond : walk.names).push(name);
}

function stepIntoProperty(at: TSESTree.Node, parent: TSESTree.Property, walk: Walk): TSESTree.Node | 'nowhere' {
  if (parent.value !== at || parent.parent.type !== 'ObjectExpression') return 'nowhere';
  add(keyOf(parent) ?? '', walk);
  if (!walk.call) walk.objects.push(parent.parent);
  return parent.parent;
}

function stepIntoCall(at: TSESTree.Node, call: Call, walk: Walk): TSESTree.Node | 'nowhere' {
  const index = call.arguments.findIndex((argument) => argument === at);
  if (index === -1) return 'nowhere';
  const name = lastNameOf(call.callee) ?? '';
  if (index === 0 && walk.objects.length === 0 && (wrappers.has(name) || fallbacks.has(name))) {
    walk.isParsed ||= name === 'URL';
    return call;
  }
  const [first] = call.arguments;
  // `set('API_URL', url)`, `setHeader('Referer', url)`: the text before a value is its name.
  if (index > 0 && first?.type === 'Literal' && typeof first.value === 'string') add(first.value, walk);
  add(name, walk);
  walk.call ??= { node: call, index, isWhole: walk.objects.length === 0 };
  return call;
}

/** Where the value of an expression is put, or `undefined` where it is compared, matched, thrown away or a key. */
export function placeOf(node: TSESTree.Node): Place | undefined {
  const walk: Walk = { names: [], beyond: [], objects: [], isParsed: false };
  let at = node;
  for (let way = 0; way < longestWay; way += 1) {
    const next = step(at, walk);
    if (next === 'nowhere') return walk.names.length > 0 ? walk : undefined;
    if (next === 'end') return walk;
    at = next;
  }
  return walk.names.length > 0 ? walk : undefined;
}
