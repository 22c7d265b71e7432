import type { TSESTree } from '@typescript-eslint/utils';
import {
  answeringExports, answerNames, handlerMakers, procedureMethods, procedureWords, resolverDecorators, resolverMaps, routeDecorators, routeMethods, routeReceivers,
} from '../knowledge/responses.ts';
import { rememberedInFile, rememberedOfFile, type FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { calledName } from '../source/callee.ts';
import type { FunctionNode } from '../source/binding.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { functionsAround, nameOfFunction } from '../source/enclosing-function.ts';
import { isExported } from '../source/exported.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';

/** `@HttpCode(204)`, `@HttpCode(HttpStatus.NO_CONTENT)`: an answer without a body, whatever the method returns. */
function isOfNoContent({ expression }: TSESTree.Decorator): boolean {
  if (expression.type !== 'CallExpression' || lastNameOf(expression) !== 'HttpCode') return false;
  const [status] = expression.arguments;
  return status !== undefined && (status.type === 'Literal' ? status.value === 204 : lastNameOf(status) === 'NO_CONTENT');
}

/** The route or resolver decorator of a method: `@Get`. A resolver that names its type answers with the fields of that type. */
function decoratorOf(method: TSESTree.Node): string | undefined {
  if (method.type !== 'MethodDefinition') return undefined;
  const decorators = decoratorsOf(method);
  for (const { expression } of decorators) {
    const name = lastNameOf(expression);
    if (name === undefined) continue;
    if (routeDecorators.has(name)) return decorators.some(isOfNoContent) ? undefined : `@${name}`;
    const isTyped = expression.type !== 'CallExpression' || expression.arguments.length === 0 || expression.arguments.some((argument) => argument.type === 'ArrowFunctionExpression' || argument.type === 'Identifier');
    if (resolverDecorators.has(name) && !isTyped) return `@${name}`;
  }
  return undefined;
}

function hasDirective(body: readonly TSESTree.Node[], text: string): boolean {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'Literal') return false;
    if (statement.expression.value === text) return true;
  }
  return false;
}

const isServerFile = rememberedOfFile(({ sourceCode: { ast } }): boolean => hasDirective(ast.body, 'use server'));

/** A server action: a function that the browser calls and whose result it gets. */
function isServerAction(of: FunctionNode, context: FileContext): boolean {
  if (of.body.type === 'BlockStatement' && hasDirective(of.body.body, 'use server')) return true;
  return isServerFile(context) && isExported(of, context);
}

/** The words of the names before a method, through calls: `publicProcedure.input(…)` has public, procedure, input. */
function chainWords(callee: TSESTree.MemberExpression): readonly string[] {
  const words: string[] = [];
  let at = unwrapped(callee.object);
  for (let hop = 0; hop < 40; hop += 1) {
    if (at.type === 'CallExpression') at = unwrapped(at.callee);
    else if (at.type === 'MemberExpression') {
      words.push(...wordsOf(keyOf(at) ?? ''));
      at = unwrapped(at.object);
    } else break;
  }
  // new Elysia().use(auth).get('/', handler)
  return [...words, ...wordsOf(lastNameOf(at.type === 'NewExpression' ? at.callee : at) ?? '')];
}

function parameterNames(of: FunctionNode): readonly string[] {
  return of.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : ''));
}

/** Whether a handler gives its answer back, as Fastify, hapi and Elysia let it: Express and Koa throw away what a handler returns. */
function answersByReturning(of: FunctionNode): boolean {
  const [first = '', second = ''] = parameterNames(of);
  if (/^(?:ctx|context|c|err|error|socket)$/u.test(first)) return false;
  return second === '' ? of.params.length < 2 : answerNames.has(second) && second !== 'res' && second !== 'response' && second !== '_res' && second !== 'resp';
}

function isText(node: TSESTree.Node | undefined): boolean {
  return (node?.type === 'Literal' && typeof node.value === 'string') || node?.type === 'TemplateLiteral';
}

/** What a function is handed to that answers with its result: a procedure, a route, a maker of handlers. */
function nameOfTaker(of: FunctionNode, call: TSESTree.CallExpression): string | undefined {
  const callee = unwrapped(call.callee);
  if (callee.type === 'Identifier') return handlerMakers.has(callee.name) ? callee.name : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const method = keyOf(callee) ?? '';
  if (handlerMakers.has(method)) return method;
  if (procedureMethods.has(method) && chainWords(callee).some((word) => procedureWords.has(word))) return method;
  if (routeMethods.has(method) && call.arguments[1] === of && chainWords(callee).at(-1) === 'elysia') return `Elysia.${method}`;
  if (!routeMethods.has(method) || !isText(call.arguments[0]) || call.arguments.at(-1) !== of || !answersByReturning(of)) return undefined;
  const receiver = lastNameOf(callee.object);
  return receiver !== undefined && routeReceivers.has(receiver) ? `${receiver}.${method}` : undefined;
}

/** `Query: { users: () => … }`, `const Query = { users() { … } }`. */
function resolverNameOf(property: TSESTree.Property): string | undefined {
  const field = keyOf(property);
  const object = property.parent;
  if (field === undefined || object.type !== 'ObjectExpression') return undefined;
  const holder = object.parent.type === 'TSSatisfiesExpression' || object.parent.type === 'TSAsExpression' ? object.parent.parent : object.parent;
  const map = holder.type === 'AssignmentExpression' ? lastNameOf(holder.left) : holder.type === 'Property' ? keyOf(holder) : holder.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id.name : undefined;
  return map !== undefined && resolverMaps.has(map) ? `${map}.${field}` : undefined;
}

/** `fastify.route({ handler })`, `defineAction({ handler })`. */
function handlerNameOf(of: FunctionNode, property: TSESTree.Property): string | undefined {
  const call = property.parent.parent;
  if (keyOf(property) !== 'handler' || call.type !== 'CallExpression') return undefined;
  const name = lastNameOf(call.callee);
  if (name !== undefined && handlerMakers.has(name)) return name;
  return name === 'route' && answersByReturning(of) ? name : undefined;
}

/** What a function answers with by returning it is sent through, when its place says that it is a route, a loader, a resolver or a procedure. */
export const answeringNameOf: (of: FunctionNode, context: FileContext) => string | undefined = rememberedInFile((of: FunctionNode, context: FileContext): string | undefined => {
  const parent = of.parent;
  // Compilers put the body of an async function into a generator: () => __awaiter(this, void 0, void 0, function* () { … }).
  const outer = parent.type === 'CallExpression' && calledName(parent) === '__awaiter' ? functionsAround(of)[0] : undefined;
  if (outer) return answeringNameOf(outer, context);
  const decorator = decoratorOf(parent);
  if (decorator !== undefined) return decorator;
  if (parent.type === 'CallExpression' && parent.callee !== of) {
    const taker = nameOfTaker(of, parent);
    if (taker !== undefined) return taker;
  }
  if (parent.type === 'Property') {
    const held = resolverNameOf(parent) ?? handlerNameOf(of, parent);
    if (held !== undefined) return held;
  }
  const name = nameOfFunction(of);
  if (name !== undefined && answeringExports.has(name) && isExported(of, context)) return name;
  return isServerAction(of, context) ? (name ?? 'a server action') : undefined;
});
