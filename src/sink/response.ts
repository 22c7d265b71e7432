import type { TSESTree } from '@typescript-eslint/utils';
import { answerMethods, answerNames, routeDecorators } from '../knowledge/responses.ts';
import type { FileContext } from '../context.ts';
import type { FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';
import type { ResponseSink } from './sink.ts';

function sink(node: TSESTree.Node, name: string, value: TSESTree.Node | null | undefined): ResponseSink | undefined {
  return value ? { kind: 'response', node, name, parts: [{ part: 'body', node: value }] } : undefined;
}

/** The object that an answer is sent through, calls such as `status(200)` skipped: `res` of `res.status(200).json(user)`. */
function answererOf(callee: TSESTree.MemberExpression): string | undefined {
  let at = unwrapped(callee.object);
  for (let hop = 0; hop < 8; hop += 1) {
    if (at.type === 'CallExpression') at = unwrapped(at.callee);
    else if (at.type === 'MemberExpression') {
      const key = keyOf(at);
      if (key !== undefined && answerNames.has(key)) return key;
      at = unwrapped(at.object);
    } else return at.type === 'Identifier' ? at.name : undefined;
  }
  return undefined;
}

/** `res.json(x)`, `reply.send(x)`, `c.json(x)`, `NextResponse.json(x)`. */
function answerCallAt(node: TSESTree.CallExpression): ResponseSink | undefined {
  const name = calledName(node);
  const [value] = node.arguments;
  if (name === undefined || !value) return undefined;
  const callee = unwrapped(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  if (!answerMethods.has(name)) return undefined;
  const answerer = answererOf(callee);
  if (answerer === undefined) return undefined;
  const isAnswer = answerNames.has(answerer) || ((answerer === 'NextResponse' || answerer === 'Response') && name === 'json') || (answerer === 'c' && name === 'json');
  return isAnswer ? sink(node, pathOf(callee)?.join('.') ?? `${answerer}.${name}`, value) : undefined;
}

/** `new Response(JSON.stringify(x))`. */
function answerInstanceAt(node: TSESTree.NewExpression): ResponseSink | undefined {
  const name = lastNameOf(node.callee);
  return name === 'Response' || name === 'NextResponse' ? sink(node, `new ${name}`, node.arguments[0]) : undefined;
}

/** Koa: `ctx.body = x`, `ctx.response.body = x`. */
function answerAssignmentAt(node: TSESTree.AssignmentExpression): ResponseSink | undefined {
  const path = pathOf(node.left);
  if (path?.at(-1) !== 'body' || node.operator !== '=') return undefined;
  return /^(?:ctx|context)$/u.test(path[0] ?? '') && !path.includes('request') ? sink(node, path.join('.'), node.right) : undefined;
}

function enclosingFunction(node: TSESTree.Node): FunctionNode | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'FunctionDeclaration' || at.type === 'FunctionExpression' || at.type === 'ArrowFunctionExpression') return at;
  }
  return undefined;
}

/** The route decorator of a controller's method: `Get` of `@Get(':id')`. */
function routeDecoratorOf(method: TSESTree.Node): string | undefined {
  if (method.type !== 'MethodDefinition') return undefined;
  for (const { expression } of method.decorators) {
    const name = lastNameOf(expression);
    if (name !== undefined && routeDecorators.has(name)) return name;
  }
  return undefined;
}

const loaders = /^(?:getServerSideProps|getStaticProps|loader|clientLoader|load)$/u;
const procedures = new Set(['query', 'mutation']);

/** What a function answers with by returning it, when its place says that it is a route, a loader or a procedure. */
function answeringName(of: FunctionNode): string | undefined {
  const { parent } = of;
  const decorator = routeDecoratorOf(parent);
  if (decorator !== undefined) return `@${decorator}`;
  if (of.type === 'FunctionDeclaration') return of.id && loaders.test(of.id.name) && parent.type === 'ExportNamedDeclaration' ? of.id.name : undefined;
  if (parent.type === 'VariableDeclarator') {
    const isExported = parent.parent.parent.type === 'ExportNamedDeclaration';
    return isExported && parent.id.type === 'Identifier' && loaders.test(parent.id.name) ? parent.id.name : undefined;
  }
  if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return undefined;
  // tRPC: publicProcedure.input(…).query(async ({ ctx }) => …)
  const name = keyOf(parent.callee);
  return name !== undefined && procedures.has(name) && /[pP]rocedure/u.test(pathRoot(parent.callee)) ? name : undefined;
}

function pathRoot(callee: TSESTree.MemberExpression): string {
  let at = unwrapped(callee.object);
  for (let hop = 0; hop < 8; hop += 1) {
    if (at.type === 'CallExpression') at = unwrapped(at.callee);
    else if (at.type === 'MemberExpression') at = unwrapped(at.object);
    else break;
  }
  return at.type === 'Identifier' ? at.name : '';
}

/** The part of what is returned that reaches the client: `props` of getServerSideProps, `body` of a Lambda's answer. */
function returnedPart(value: TSESTree.Node): TSESTree.Node {
  const object = unwrapped(value);
  if (object.type !== 'ObjectExpression') return value;
  return propertyValueOf(object, 'props') ?? value;
}

function answerReturnAt(node: TSESTree.ReturnStatement): ResponseSink | undefined {
  if (!node.argument) return undefined;
  const object = unwrapped(node.argument);
  if (object.type === 'ObjectExpression' && propertyValueOf(object, 'statusCode')) return sink(node, 'return', propertyValueOf(object, 'body'));
  const of = enclosingFunction(node);
  const name = of && answeringName(of);
  return name === undefined ? undefined : sink(node, name, returnedPart(node.argument));
}

/** `async (id) => prisma.user.findUnique(…)` as a route or procedure. */
function answerArrowAt(node: TSESTree.ArrowFunctionExpression): ResponseSink | undefined {
  if (node.body.type === 'BlockStatement') return undefined;
  const name = answeringName(node);
  return name === undefined ? undefined : sink(node, name, returnedPart(node.body));
}

/** The answer to a client that a node gives. */
export function responseAt(node: TSESTree.Node, _context: FileContext): ResponseSink | undefined {
  switch (node.type) {
    case 'CallExpression':
      return answerCallAt(node);
    case 'NewExpression':
      return answerInstanceAt(node);
    case 'AssignmentExpression':
      return answerAssignmentAt(node);
    case 'ReturnStatement':
      return answerReturnAt(node);
    case 'ArrowFunctionExpression':
      return answerArrowAt(node);
    default:
      return undefined;
  }
}
