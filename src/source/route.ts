import type { TSESTree } from '@typescript-eslint/utils';
import { exportedRoutes, routeCalls, routeDecoratorMethods, routeFolders, routerWords, vagueRouterWords } from '../knowledge/routes.ts';
import type { FileContext } from '../context.ts';
import { bindingOf, type FunctionNode } from './binding.ts';
import { calledName } from './callee.ts';
import { decoratorsOf } from './decorators.ts';
import { optionOf } from './option.ts';
import { originOf } from './origin.ts';
import { keyOf, lastNameOf, pathOf } from './property-path.ts';
import { constantOf, staticTextOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

/** An address of an API, and the function that answers there. */
export interface Route {
  /** What declares it: its path, its name, its method. */
  readonly node: TSESTree.Node;
  readonly method: string;
  /** As far as the file shows it: `/webhooks/stripe`. */
  readonly path: string;
  /** The function that answers, where the file has it. */
  readonly handler: FunctionNode | undefined;
  /** What stands before the handler: middleware, options, decorators. */
  readonly steps: readonly TSESTree.Node[];
}

function isFunction(node: TSESTree.Node | undefined): node is FunctionNode {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression' || node?.type === 'FunctionDeclaration';
}

/** The function that an expression is, stands for or wraps: `asyncHandler(async (req, res) => …)`. */
function functionOf(expression: TSESTree.Node, context: FileContext, left = 3): FunctionNode | undefined {
  const node = unwrapped(expression);
  if (isFunction(node)) return node;
  if (left <= 0) return undefined;
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    if (binding.from === 'declaration') return isFunction(binding.of) ? binding.of : undefined;
    return binding.from === 'value' && binding.path.length === 0 ? functionOf(binding.of, context, left - 1) : undefined;
  }
  if (node.type === 'CallExpression') {
    for (const argument of node.arguments.toReversed()) {
      const found = functionOf(argument, context, left - 1);
      if (found) return found;
    }
  }
  return undefined;
}

/** The words of a name, cut where capitals begin. */
function wordsIn(name: string): readonly string[] {
  return name.replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2').toLowerCase().split(/[\s_]+/u);
}

const routerModules = /^(?:express|fastify|koa-router|@koa\/router|hono|@hono\/.*|polka|restify|elysia|find-my-way|itty-router|express-promise-router)$/u;

/** Whether a receiver is a router; a name that a client may have too needs a handler beside it. */
function isRouter(receiver: TSESTree.Node, hasHandler: boolean, context: FileContext): boolean {
  const node = unwrapped(receiver);
  const origin = originOf(node, context);
  if (origin && routerModules.test(origin.module)) return true;
  if (node.type === 'CallExpression') return node.callee.type === 'MemberExpression' && isRouter(node.callee.object, hasHandler, context);
  const name = lastNameOf(node);
  return name !== undefined && wordsIn(name).some((word) => routerWords.has(word) || (hasHandler && vagueRouterWords.has(word)));
}

/** The handler in the last argument of a route, or in its options: `{ preHandler, handler }`. */
function handlerIn(last: TSESTree.Node, context: FileContext): FunctionNode | undefined {
  const handler = last.type === 'ObjectExpression' ? optionOf(last, 'handler', context) : last;
  return typeof handler === 'string' ? undefined : functionOf(handler, context);
}

/** What no router takes as a handler: a body, a text, a number. */
function isNoHandler(node: TSESTree.Node, context: FileContext): boolean {
  const at = unwrapped(node);
  if (at.type === 'ObjectExpression') return optionOf(at, 'handler', context) === 'absent';
  return at.type === 'Literal' || at.type === 'TemplateLiteral' || at.type === 'AwaitExpression' || at.type === 'NewExpression';
}

/** The path of `router.route('/x').post(…)`, also further down its chain. */
function pathOfChain(receiver: TSESTree.Node, context: FileContext): string | undefined {
  let at = unwrapped(receiver);
  for (let hop = 0; hop < 8 && at.type === 'CallExpression' && at.callee.type === 'MemberExpression'; hop += 1) {
    if (keyOf(at.callee) === 'route') return at.arguments[0] && staticTextOf(at.arguments[0], context);
    at = unwrapped(at.callee.object);
  }
  return undefined;
}

function routeOfCall(node: TSESTree.CallExpression, context: FileContext): Route | undefined {
  const name = calledName(node);
  const callee = unwrapped(node.callee);
  if (name === undefined || callee.type !== 'MemberExpression') return undefined;
  if (name === 'route') return routeOfOptions(node, callee, context);
  if (!routeCalls.has(name) || node.arguments.length === 0) return undefined;
  const first = node.arguments[0] as TSESTree.Node;
  const text = staticTextOf(first, context);
  const isMounted = text?.startsWith('/') ?? false;
  const path = isMounted ? text : pathOfChain(callee.object, context);
  if (path === undefined) return undefined;
  const given = isMounted ? node.arguments.slice(1) : node.arguments;
  const last = given.at(-1);
  if (!last || last.type === 'SpreadElement' || isNoHandler(last, context)) return undefined;
  const handler = handlerIn(last, context);
  if (!isRouter(callee.object, handler !== undefined, context)) return undefined;
  return { node: isMounted ? first : callee.property, method: name, path, handler, steps: last.type === 'ObjectExpression' ? given : given.slice(0, -1) };
}

/** `fastify.route({ method: 'POST', url: '/x', handler })`. */
function routeOfOptions(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, context: FileContext): Route | undefined {
  const [options] = node.arguments;
  if (!options || constantOf(options, context).type !== 'ObjectExpression' || !isRouter(callee.object, true, context)) return undefined;
  const url = optionOf(options, 'url', context);
  const handler = optionOf(options, 'handler', context);
  const method = optionOf(options, 'method', context);
  const path = typeof url === 'string' ? undefined : staticTextOf(url, context);
  if (path === undefined || typeof handler === 'string') return undefined;
  return { node: url as TSESTree.Node, method: (typeof method === 'string' ? 'all' : (staticTextOf(method, context) ?? 'all')).toLowerCase(), path, handler: functionOf(handler, context), steps: [options] };
}

function textOfDecorator(decorator: TSESTree.Decorator, context: FileContext): string {
  const { expression } = decorator;
  const [path] = expression.type === 'CallExpression' ? expression.arguments : [];
  return path ? (staticTextOf(path, context) ?? '') : '';
}

/** `@Post('stripe')` in `@Controller('webhooks')`. */
function routeOfMethod(node: TSESTree.MethodDefinition, context: FileContext): Route | undefined {
  for (const decorator of decoratorsOf(node)) {
    const method = routeDecoratorMethods[lastNameOf(decorator.expression) ?? ''];
    if (method === undefined || node.value.type !== 'FunctionExpression') continue;
    const around = node.parent.parent;
    const controller = decoratorsOf(around).find(({ expression }) => (lastNameOf(expression) ?? '').endsWith('Controller'));
    const path = [controller ? textOfDecorator(controller, context) : '', textOfDecorator(decorator, context)].filter((part) => part !== '').join('/');
    return { node: node.key, method, path: `/${path}`.replaceAll(/\/{2,}/gu, '/'), handler: node.value, steps: [...decoratorsOf(around), ...decoratorsOf(node)] };
  }
  return undefined;
}

function pathOfFile(context: FileContext): string | undefined {
  for (const folder of routeFolders) {
    const rest = folder.exec(context.filename)?.[1];
    if (rest !== undefined) return `/${rest.replaceAll('\\', '/').replace(/\.[cm]?[jt]sx?$/u, '').replace(/(?:^|\/)(?:route|index|\+server|handler)$/u, '')}`;
  }
  return undefined;
}

const apiFolder = /[\\/](?:pages[\\/]api|server[\\/]api|api|functions)[\\/]/u;

/** `export async function POST(request)` of a file whose place is its path. */
function routeOfExport(node: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration, context: FileContext): Route | undefined {
  const path = pathOfFile(context);
  if (path === undefined || !node.declaration) return undefined;
  if (node.type === 'ExportDefaultDeclaration') {
    const handler = answeringFunction(node.declaration, context);
    return handler && { node: node.declaration.type === 'FunctionDeclaration' ? (node.declaration.id ?? node.declaration) : node.declaration, method: 'all', path, handler, steps: wrappersOf(node.declaration) };
  }
  const { declaration } = node;
  if (declaration.type === 'FunctionDeclaration') {
    const method = declaration.id && exportedRoutes[declaration.id.name];
    return method === undefined || method === null ? undefined : { node: declaration.id ?? declaration, method, path, handler: declaration, steps: [] };
  }
  if (declaration.type !== 'VariableDeclaration') return undefined;
  for (const { id, init } of declaration.declarations) {
    const method = id.type === 'Identifier' ? exportedRoutes[id.name] : undefined;
    if (method !== undefined && init) return { node: id, method, path, handler: functionOf(init, context), steps: wrappersOf(init) };
  }
  return undefined;
}

/** `(app) => { app.post(…) }` makes routes and answers none. */
function answeringFunction(expression: TSESTree.Node, context: FileContext): FunctionNode | undefined {
  const handler = apiFolder.test(context.filename) ? functionOf(expression, context) : undefined;
  const [first] = handler?.params ?? [];
  return first?.type === 'Identifier' && /^(?:app|router|server|fastify|api)$/u.test(first.name) ? undefined : handler;
}

/** The same in CommonJS: `module.exports = async (req, res) => …`, and by a compiler `exports.POST = POST`. */
function routeOfAssignment({ left, right }: TSESTree.AssignmentExpression, context: FileContext): Route | undefined {
  const [root, name = ''] = left.type === 'MemberExpression' ? [pathOf(left)?.[0], lastNameOf(left)] : [];
  const path = root === 'exports' || root === 'module' ? pathOfFile(context) : undefined;
  if (path === undefined) return undefined;
  if (name === 'exports' || name === 'default') {
    const handler = answeringFunction(right, context);
    return handler && { node: left, method: 'all', path, handler, steps: wrappersOf(right) };
  }
  const method = Object.hasOwn(exportedRoutes, name) ? exportedRoutes[name] : undefined;
  return method === undefined ? undefined : { node: left, method, path, handler: functionOf(right, context), steps: wrappersOf(right) };
}

/** The functions around a handler: `withSignature(async (request) => …)`. */
function wrappersOf(expression: TSESTree.Node): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  let at = unwrapped(expression);
  while (at.type === 'CallExpression' && found.length < 5) {
    found.push(at.callee, ...at.arguments.filter((argument) => !isFunction(argument)));
    const inner = at.arguments.find((argument) => isFunction(argument) || argument.type === 'CallExpression');
    if (!inner) break;
    at = unwrapped(inner);
  }
  return found;
}

/** The route that a node declares. */
export function routeAt(node: TSESTree.Node, context: FileContext): Route | undefined {
  switch (node.type) {
    case 'CallExpression':
      return routeOfCall(node, context);
    case 'MethodDefinition':
      return routeOfMethod(node, context);
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return routeOfExport(node, context);
    case 'AssignmentExpression':
      return routeOfAssignment(node, context);
    default:
      return undefined;
  }
}
