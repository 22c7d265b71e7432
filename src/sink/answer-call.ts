import type { TSESTree } from '@typescript-eslint/utils';
import { answerClasses, answerFunctions, answerMethods, answerNames, audienceMethods, broadcasters, broadcastMethods, contextNames, eventPackages, honoMethods } from '../knowledge/responses.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { calledName } from '../source/callee.ts';
import { fileMentions } from '../source/mentions.ts';
import { originOf } from '../source/origin.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { packageOfCall } from '../source/types.ts';
import { unwrapped } from '../source/unwrap.ts';
import { queuedAt } from './queue.ts';
import type { ResponseSink, SinkPart } from './sink.ts';

/** The sink of an answer, when there is something to answer with. */
export function answerOf(node: TSESTree.Node, name: string, value: TSESTree.Node | null | undefined, part: SinkPart['part'] = 'body'): ResponseSink | undefined {
  return value ? { kind: 'response', node, name, parts: [{ part, node: value }] } : undefined;
}

/** Whether a value is a number such as `200` or `HttpStatus.OK`: `status: 'ok'` is none. */
function isStatusCode(node: TSESTree.Node | undefined): boolean {
  const value = node && unwrapped(node);
  return value?.type === 'Literal' ? typeof value.value === 'number' : value?.type === 'MemberExpression';
}

/** The body of an object that is an answer as a whole, with its status: AWS Lambda, Azure Functions, ts-rest. */
export function bodyOfAnswer(value: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  const object = constantOf(value, context);
  if (object.type !== 'ObjectExpression') return undefined;
  if (!propertyValueOf(object, 'statusCode') && !isStatusCode(propertyValueOf(object, 'status'))) return undefined;
  return propertyValueOf(object, 'body') ?? propertyValueOf(object, 'jsonBody');
}

/** The object that an answer is sent through, calls such as `status(200)` skipped: `res` of `res.status(200).json(user)`. */
function answererOf(callee: TSESTree.MemberExpression): string | undefined {
  let at = unwrapped(callee.object);
  for (let hop = 0; hop < 8; hop += 1) {
    if (at.type === 'CallExpression') at = unwrapped(at.callee);
    else if (at.type === 'MemberExpression') {
      const key = keyOf(at);
      if (key !== undefined && answerNames.has(key)) return key;
      // host.switchToHttp().getResponse().json(…)
      if (key === 'getResponse') return 'response';
      at = unwrapped(at.object);
    } else return at.type === 'Identifier' ? at.name : undefined;
  }
  return undefined;
}

/** `io.emit('joined', user)`, `io.to(room).emit('joined', user)`, `pubsub.publish('JOINED', { user })`; no `server.getHooks().emit(…)`. */
function broadcastAt(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, name: string, context: FileContext): ResponseSink | undefined {
  const value = node.arguments[1];
  let at = unwrapped(callee.object);
  while (at.type === 'CallExpression' || (at.type === 'MemberExpression' && !isBroadcaster(keyOf(at)))) {
    if (at.type === 'CallExpression') {
      at = unwrapped(at.callee);
      if (at.type === 'MemberExpression' && !audienceMethods.has(keyOf(at) ?? '') && !isBroadcaster(keyOf(at))) return undefined;
    } else at = unwrapped(at.object);
  }
  const receiver = lastNameOf(at);
  if (receiver === undefined || !isBroadcaster(receiver)) return undefined;
  const home = packageOfCall(node, context);
  return home === '' || (home !== undefined && eventPackages.has(home)) ? undefined : answerOf(node, `${receiver}.${name}`, value, 'message');
}

function isBroadcaster(name: string | undefined): boolean {
  return name !== undefined && broadcasters.has(wordsOf(name).at(-1) ?? '');
}

/** `json({ user })` of Remix and its kin, `sendResponse(res, 200, user)` of the project. */
function answerFunctionAt(node: TSESTree.CallExpression, callee: TSESTree.Identifier, context: FileContext): ResponseSink | undefined {
  const [first, second] = node.arguments;
  if (first?.type === 'Identifier' && answerNames.has(first.name) && /^(?:send|respond|success|ok|created|reply|json)/u.test(callee.name) && second) {
    return { kind: 'response', node, name: callee.name, parts: node.arguments.slice(1).map((value) => ({ part: 'body', node: value })) };
  }
  // callback(null, { statusCode: 200, body })
  if (/^(?:callback|cb|done)$/u.test(callee.name) && first?.type === 'Literal' && first.value === null && second) return answerOf(node, callee.name, bodyOfAnswer(second, context));
  if (!/^(?:json|defer|data|typedjson|typeddefer|send)$/u.test(callee.name)) return undefined;
  const origin = originOf(callee, context);
  const names = origin && Object.hasOwn(answerFunctions, origin.module) ? answerFunctions[origin.module] : undefined;
  return names?.includes(origin?.path.join('.') ?? '') ? answerOf(node, callee.name, callee.name === 'send' ? node.arguments[2] : first) : undefined;
}

/** `c.text(…)` in a file that speaks of Hono: elsewhere `c` is anything. */
function isOfHono(callee: TSESTree.MemberExpression, context: FileContext): boolean {
  const receiver = unwrapped(callee.object);
  return receiver.type === 'Identifier' && receiver.name === 'c' && fileMentions(/\bhono\b/iu, context);
}

/** By its last name: what a call that answers may be called. */
export function mayAnswer(name: string): boolean {
  return name === 'Response' || name === 'NextResponse' || answerMethods.has(name) || honoMethods.has(name) || broadcastMethods.has(name) || /^(?:send|respond|success|ok|created|reply|json|callback$|cb$|done$|defer$|data$|typedjson$|typeddefer$)/u.test(name);
}

/** `res.json(x)`, `reply.send(x)`, `c.json(x)`, `NextResponse.json(x)`. */
export function answerCallAt(node: TSESTree.CallExpression, context: FileContext): ResponseSink | undefined {
  const name = calledName(node);
  const [value] = node.arguments;
  if (name === undefined || !value) return undefined;
  const callee = unwrapped(node.callee);
  if (callee.type === 'Identifier') return answerFunctionAt(node, callee, context);
  if (callee.type !== 'MemberExpression') return undefined;
  if (broadcastMethods.has(name)) return queuedAt(node, name, context) ? undefined : broadcastAt(node, callee, name, context);
  if (honoMethods.has(name)) return isOfHono(callee, context) ? answerOf(node, `c.${name}`, value) : undefined;
  if (!answerMethods.has(name)) return undefined;
  const answerer = answererOf(callee);
  if (answerer === undefined) return undefined;
  const isAnswer = answerNames.has(answerer) || (answerClasses.has(answerer) && name === 'json') || (contextNames.has(answerer) && /^(?:json|jsonT|send|ok)$/u.test(name) && !pathOf(callee)?.includes('req'));
  return isAnswer ? answerOf(node, pathOf(callee)?.join('.') ?? `${answerer}.${name}`, value) : undefined;
}

/** `new Response(JSON.stringify(x))`. */
export function answerInstanceAt(node: TSESTree.NewExpression): ResponseSink | undefined {
  const name = lastNameOf(node.callee);
  return name === 'Response' || name === 'NextResponse' ? answerOf(node, `new ${name}`, node.arguments[0]) : undefined;
}

/** Koa: `ctx.body = x`, `ctx.response.body = x`; Azure Functions: `context.res = { body: x }`. */
export function answerAssignmentAt(node: TSESTree.AssignmentExpression, context: FileContext): ResponseSink | undefined {
  const path = pathOf(node.left);
  if (!path || node.operator !== '=' || !contextNames.has(path[0] ?? '') || path.includes('request')) return undefined;
  if (path.at(-1) === 'body') return answerOf(node, path.join('.'), node.right);
  if (path.length !== 2 || path[1] !== 'res') return undefined;
  const object = constantOf(node.right, context);
  return object.type === 'ObjectExpression' ? answerOf(node, path.join('.'), propertyValueOf(object, 'body')) : undefined;
}
