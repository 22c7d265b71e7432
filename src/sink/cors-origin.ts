import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { functionAt } from '../source/local-function.ts';
import { productionChoices } from '../source/environment-choice.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { keyOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { firstFit, foreignFit, looseTestIn } from './cors-pattern.ts';

/** An origin that lets in more than the project's own pages: every one, whoever asks, the origin of sandboxes and files, those that pass a loose test. */
export interface OpenOrigin {
  readonly kind: 'any' | 'reflected' | 'null' | 'loose';
  readonly node: TSESTree.Node;
  /** An origin of somebody else that passes a loose test. */
  readonly example?: string;
  /** Only if they take a name like those of the project. */
  readonly isNamed?: boolean;
}

/** Whether a pattern fits every origin: `.*`, `^https?:\/\/`. */
function fitsAnything(pattern: string): boolean {
  const core = pattern.replaceAll(/[\\()?:^$]/gu, '');
  return core !== '' && /^(?:https?)?(?:\/\/)?(?:\.[*+]?)?$/u.test(core);
}

function isNothing(node: TSESTree.Node | undefined): boolean {
  return node !== undefined && ((node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined'));
}

/** The origin itself, `true`, or a fallback behind the origin. */
function allowsWhoeverAsks(node: TSESTree.Node | null | undefined, origin: string | undefined): boolean {
  if (!node) return false;
  const at = unwrapped(node);
  if (at.type === 'Literal') return at.value === true || at.value === '*';
  if (at.type === 'Identifier') return at.name === origin;
  // Koa: (ctx) => ctx.get('Origin')
  if (origin !== undefined && pathOf(at.type === 'CallExpression' ? at.callee : at)?.[0] === origin && readsOrigin(at)) return true;
  return at.type === 'LogicalExpression' && at.operator !== '&&' && allowsWhoeverAsks(at.left, origin);
}

/** `ctx.get('Origin')`, `ctx.headers.origin`, `ctx.request.header.origin`. */
function readsOrigin(node: TSESTree.Node): boolean {
  if (node.type === 'MemberExpression') return /^origin$/iu.test(keyOf(node) ?? '');
  const [key] = node.type === 'CallExpression' && calledName(node) === 'get' ? node.arguments : [];
  return key?.type === 'Literal' && /^origin$/iu.test(String(key.value));
}

function isConditional(node: TSESTree.Node, root: TSESTree.Node): boolean {
  for (let at: TSESTree.Node | undefined = node.parent; at && at !== root; at = at.parent) {
    if (at.type === 'IfStatement' || at.type === 'ConditionalExpression' || at.type === 'LogicalExpression' || at.type === 'SwitchCase' || at.type === 'CatchClause') return true;
  }
  return false;
}

/** Whether a call-back lets in whoever asks: every answer that it gives is yes. */
function isOpenCallback(of: FunctionNode): boolean {
  const [origin, answer] = of.params;
  const originName = origin?.type === 'Identifier' ? origin.name : undefined;
  if (answer?.type !== 'Identifier') {
    if (of.body.type !== 'BlockStatement') return allowsWhoeverAsks(of.body, originName);
    const returns = nodesWithin(of.body).filter((node) => node.type === 'ReturnStatement');
    return returns.length === 1 && returns.every((node) => allowsWhoeverAsks(node.argument, originName) && !isConditional(node, of));
  }
  const inner = nodesWithin(of.body);
  if (inner.some((node) => node.type === 'ThrowStatement')) return false;
  const answers = inner.filter((node): node is TSESTree.CallExpression => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === answer.name);
  if (answers.length === 0 || !answers.every(({ arguments: given }) => isNothing(given[0]) && allowsWhoeverAsks(given[1], originName))) return false;
  return answers.some((node) => !isConditional(node, of)) || inner.some((node) => node.type === 'IfStatement' && node.alternate !== null && answers.length > 1);
}

function openedByFunction(of: FunctionNode, node: TSESTree.Node, context: FileContext): OpenOrigin | undefined {
  if (isOpenCallback(of)) return { kind: 'reflected', node };
  const test = looseTestIn(of, context);
  return test && { kind: 'loose', ...test };
}

function openedByPattern(pattern: string, node: TSESTree.Node): OpenOrigin | undefined {
  if (fitsAnything(pattern)) return { kind: 'reflected', node };
  const fit = foreignFit(pattern);
  return fit && { kind: 'loose', node, ...fit };
}

function openOriginIn(node: TSESTree.Node, context: FileContext): OpenOrigin | undefined {
  const text = staticTextOf(node, context);
  if (text !== undefined) return text.trim() === '*' ? { kind: 'any', node } : text === 'null' ? { kind: 'null', node } : undefined;
  switch (node.type) {
    case 'Literal':
      if (node.value === true) return { kind: 'reflected', node };
      return 'regex' in node ? openedByPattern(node.regex.pattern, node) : undefined;
    case 'MemberExpression': {
      // Cors.ALL_ORIGINS of CDK
      if (keyOf(node) === 'ALL_ORIGINS') return { kind: 'any', node };
      const method = functionAt(node, context);
      return method && openedByFunction(method, node, context);
    }
    case 'Identifier': {
      const named = functionAt(node, context);
      if (named) return openedByFunction(named, node, context);
      const value = constantOf(node, context);
      return value.type === 'Literal' && 'regex' in value ? openedByPattern(value.regex.pattern, node) : undefined;
    }
    case 'ArrayExpression':
      return firstFit(node.elements.map((element) => (element && element.type !== 'SpreadElement' ? openOriginIn(element, context) : undefined)));
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return openedByFunction(node, node, context);
    default:
      return undefined;
  }
}

/** The origin that lets in too many, in what an option may be outside of development. */
export function openOriginOf(value: TSESTree.Node, context: FileContext): OpenOrigin | undefined {
  for (const choice of productionChoices(value, context)) {
    const found = openOriginIn(choice, context);
    if (found) return found;
  }
  return undefined;
}

/** `req.headers.origin`, `request.headers.get('origin')`, `ctx.get('Origin')`: the origin that a request says it comes from. */
export function isRequestOrigin(expression: TSESTree.Node, context: FileContext): boolean {
  const node = unwrapped(expression);
  if (node.type === 'MemberExpression') return /^origin$/iu.test(keyOf(node) ?? '') && /^headers?$/iu.test(node.object.type === 'MemberExpression' ? (keyOf(node.object) ?? '') : node.object.type === 'Identifier' ? node.object.name : '');
  if (node.type === 'LogicalExpression' && node.operator !== '&&') return isRequestOrigin(node.left, context);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const [header] = node.arguments;
  return /^(?:get|header|getHeader)$/u.test(calledName(node) ?? '') && header !== undefined && /^origin$/iu.test(staticTextOf(header, context) ?? '');
}
