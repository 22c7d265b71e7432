import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { isEmptyValue } from './empty-value.ts';
import { keyOf } from './property-path.ts';
import { requiredModule } from './required-module.ts';
import { unwrapped } from './unwrap.ts';

export type Variable = TSESLint.Scope.Variable;
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/**
 * Where the value of a name comes from, one hop away.
 * `path` holds the properties taken by destructuring, and `rest` the keys that a rest element leaves out.
 *
 * | code | `from` |
 * |---|---|
 * | `const x = value`, `let x; x = value` written once | `value` |
 * | `for (const x of list)`, `list.map((x) => …)` | `element` of the list |
 * | `promise.then((x) => …)`, `call((err, x) => …)` | `result` of the promise or the call |
 * | `function f(x)` | `parameter` |
 * | `import x from 'm'`, `const x = require('m')` | `import` |
 * | `catch (x)` | `catch` |
 * | `function x() {}`, `class x {}`, `enum x {}` | `declaration` |
 * | a name that the file does not declare | `global` |
 * | written more than once, or in a way that is not followed | `unknown` |
 */
export type Binding =
  | { from: 'value' | 'element' | 'result'; of: TSESTree.Node; path: readonly string[]; rest?: readonly string[]; fallback?: TSESTree.Node }
  | { from: 'parameter'; of: FunctionNode; index: number; path: readonly string[]; rest?: readonly string[]; fallback?: TSESTree.Node; annotation?: TSESTree.TypeNode }
  | { from: 'import'; module: string; imported: string }
  | { from: 'declaration'; of: TSESTree.Node }
  | { from: 'catch' | 'global' | 'unknown' };

const unknown: Binding = { from: 'unknown' };
const global: Binding = { from: 'global' };

const lookUp = rememberedInFile((identifier: TSESTree.Identifier | TSESTree.JSXIdentifier, context: FileContext): Variable | undefined => {
  let scope: TSESLint.Scope.Scope | null = context.sourceCode.getScope(identifier);
  while (scope) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable;
    scope = scope.upper;
  }
  return undefined;
});

/** The variable that an identifier stands for. */
export function variableOf(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier, context: FileContext): Variable | undefined {
  return lookUp(identifier, context);
}

/** The steps from a pattern down to the name that it binds. */
interface Steps {
  path: string[];
  rest?: string[];
  fallback?: TSESTree.Node;
}

function stepsTo(name: TSESTree.Node, pattern: TSESTree.Node): Steps | undefined {
  switch (pattern.type) {
    case 'Identifier':
      return pattern === name ? { path: [] } : undefined;
    case 'AssignmentPattern': {
      const steps = stepsTo(name, pattern.left);
      return steps?.path.length === 0 && !steps.rest ? { ...steps, fallback: pattern.right } : steps;
    }
    case 'ObjectPattern': {
      const keys: string[] = [];
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') return property.argument === name ? { path: [], rest: keys } : undefined;
        const key = keyOf(property);
        const steps = stepsTo(name, property.value);
        if (steps) return key === undefined ? undefined : { ...steps, path: [key, ...steps.path] };
        if (key !== undefined) keys.push(key);
      }
      return undefined;
    }
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (!element) continue;
        const steps = stepsTo(name, element.type === 'RestElement' ? element.argument : element);
        if (steps) return element.type === 'RestElement' ? steps : { ...steps, path: [String(index), ...steps.path] };
      }
      return undefined;
    case 'RestElement':
      return stepsTo(name, pattern.argument);
    case 'TSParameterProperty':
      return stepsTo(name, pattern.parameter);
    default:
      return undefined;
  }
}

const elementMethods = new Set(['map', 'forEach', 'filter', 'find', 'findLast', 'flatMap', 'some', 'every', 'findIndex', 'each', 'sort', 'partition']);

/** The names that a call-back in the style of Node gives to the error before its result. */
const errorName = /^_*(?:e|er|err|error|errors)$/u;

/** `db.query(text, (err, rows) => …)`, `User.find({}, (err, users) => …)`: the second parameter is what the call gives. */
function isNodeResult(of: FunctionNode, index: number): boolean {
  const [first, second] = of.params;
  if (index !== 1 || first?.type !== 'Identifier' || !errorName.test(first.name)) return false;
  // Express calls its error handlers with the error and the request.
  return of.params.length < 4 && !(second?.type === 'Identifier' && /^_?req(?:uest)?$/u.test(second.name));
}

/** What a call-back is called with: elements of a list or the result of a promise. */
function callbackSource(of: FunctionNode, index: number): { from: 'element' | 'result'; of: TSESTree.Node } | undefined {
  const call = of.parent;
  if (call.type !== 'CallExpression') return undefined;
  if (call.arguments.at(-1) === of && isNodeResult(of, index)) return { from: 'result', of: call };
  if (call.arguments[0] !== of) return undefined;
  const callee = unwrapped(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = keyOf(callee);
  if (method === undefined) return undefined;
  if (method === 'then' && index === 0) return { from: 'result', of: callee.object };
  if (method === 'reduce' && index === 1) return { from: 'element', of: callee.object };
  return elementMethods.has(method) && index === 0 ? { from: 'element', of: callee.object } : undefined;
}

function annotationOf(pattern: TSESTree.Parameter): TSESTree.TypeNode | undefined {
  const target = pattern.type === 'TSParameterProperty' ? pattern.parameter : pattern;
  const annotated = target.type === 'AssignmentPattern' ? target.left : target;
  return 'typeAnnotation' in annotated ? annotated.typeAnnotation?.typeAnnotation : undefined;
}

function parameterBinding(name: TSESTree.Node, of: FunctionNode): Binding {
  for (const [index, pattern] of of.params.entries()) {
    const steps = stepsTo(name, pattern);
    if (!steps) continue;
    const source = callbackSource(of, index);
    if (source) return { ...source, ...steps };
    const annotation = annotationOf(pattern);
    return { from: 'parameter', of, index, ...steps, ...(annotation ? { annotation } : {}) };
  }
  return unknown;
}

function declaredBinding(name: TSESTree.Node, pattern: TSESTree.Node, value: TSESTree.Node): Binding {
  const steps = stepsTo(name, pattern);
  if (!steps) return unknown;
  const required = requiredModule(value);
  if (!required) return { from: 'value', of: value, ...steps };
  return { from: 'import', module: required.module, imported: [...required.path, ...steps.path].join('.') || '*' };
}

/** `let x; … x = value;`: the one assignment that gives the name its value. */
function assignedBinding(variable: Variable): Binding {
  let found: TSESTree.AssignmentExpression | undefined;
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue;
    const expression = reference.identifier.parent;
    if (reference.init && reference.writeExpr && isEmptyValue(reference.writeExpr)) continue;
    if (found || expression.type !== 'AssignmentExpression' || expression.operator !== '=' || expression.left !== reference.identifier) return unknown;
    found = expression;
  }
  return found ? declaredBinding(found.left, found.left, found.right) : unknown;
}

function isWrittenOnce(variable: Variable): boolean {
  let writes = 0;
  for (const reference of variable.references) {
    // `const { x = 1 } = value` counts as two: the default and the value.
    const { parent } = reference.identifier;
    const isDefault = parent.type === 'AssignmentPattern' && parent.left === reference.identifier && parent.right === reference.writeExpr;
    if (reference.isWrite() && !isDefault) writes += 1;
    if (writes > 1) return false;
  }
  return true;
}

function importBinding(node: TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration, parent: TSESTree.Node | null | undefined): Binding {
  if (node.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = node;
    const source = moduleReference.type === 'TSExternalModuleReference' ? moduleReference.expression : undefined;
    return source?.type === 'Literal' && typeof source.value === 'string' ? { from: 'import', module: source.value, imported: '*' } : unknown;
  }
  if (parent?.type !== 'ImportDeclaration') return unknown;
  const module = parent.source.value;
  if (node.type !== 'ImportSpecifier') return { from: 'import', module, imported: node.type === 'ImportNamespaceSpecifier' ? '*' : 'default' };
  return { from: 'import', module, imported: node.imported.type === 'Identifier' ? node.imported.name : node.imported.value };
}

/** The list that a `for (const x of list)` goes through, `'keys'` where it goes through keys. */
function loopOver(declaration: TSESTree.Node): TSESTree.Node | 'keys' | undefined {
  const { parent } = declaration;
  if (parent?.type !== 'ForOfStatement' && parent?.type !== 'ForInStatement') return undefined;
  if (parent.left !== declaration) return undefined;
  return parent.type === 'ForOfStatement' ? parent.right : 'keys';
}

const resolve = rememberedInFile((variable: Variable): Binding => {
  const [definition] = variable.defs;
  if (!definition) return global;
  switch (definition.type) {
    case 'ImportBinding':
      return importBinding(definition.node, definition.parent);
    case 'Variable': {
      const { node } = definition;
      const list = loopOver(node.parent);
      if (list) {
        const steps = stepsTo(definition.name, node.id);
        return list !== 'keys' && steps ? { from: 'element', of: list, ...steps } : unknown;
      }
      if (!node.init || isEmptyValue(node.init)) return assignedBinding(variable);
      return isWrittenOnce(variable) ? declaredBinding(definition.name, node.id, node.init) : unknown;
    }
    case 'Parameter':
      return isUnassigned(variable) ? parameterBinding(definition.name, definition.node as FunctionNode) : unknown;
    case 'CatchClause':
      return { from: 'catch' };
    case 'FunctionName':
    case 'ClassName':
    case 'TSEnumName':
    case 'TSModuleName':
    case 'Type':
      return { from: 'declaration', of: definition.node };
    default:
      return unknown;
  }
});

function isUnassigned(variable: Variable): boolean {
  return !variable.references.some((reference) => reference.isWrite() && !reference.init);
}

/** Where the value of an identifier comes from, one hop away. */
export function bindingOf(identifier: TSESTree.Identifier, context: FileContext): Binding {
  const variable = variableOf(identifier, context);
  return variable ? resolve(variable) : global;
}

/** Where the value of a variable comes from, one hop away. */
export function bindingOfVariable(variable: Variable): Binding {
  return resolve(variable);
}
