import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { Callee } from '../source/callee.ts';
import { modulesOf } from '../source/modules.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { recipientOfUrl } from './recipient.ts';
import type { ApiCallSink, SinkPart } from './sink.ts';

/** The call at the start of a chain, with the calls up to it: `superagent.post(url)` of `superagent.post(url).set(…).send(body)`. */
function startOf(node: TSESTree.CallExpression, context: FileContext): TSESTree.CallExpression {
  let first = node;
  let at = unwrapped(node.callee);
  for (let hop = 0; hop < 12; hop += 1) {
    if (at.type === 'MemberExpression') at = constantOf(at.object, context);
    else if (at.type === 'CallExpression') {
      first = at;
      at = unwrapped(at.callee);
    } else break;
  }
  return first;
}

/** Methods that take the data of a request in a chain, by module: `request.post(url).send(body)`, `wretch(url).post(body)`. */
const carrying: Readonly<Record<string, Readonly<Record<string, SinkPart['part']>>>> = {
  superagent: { send: 'body', field: 'body', query: 'query' },
  wretch: { post: 'body', put: 'body', patch: 'body', json: 'body', body: 'body', formData: 'body', formUrl: 'body', query: 'query' },
};

const carryingNames: ReadonlySet<string> = new Set(Object.values(carrying).flatMap((methods) => Object.keys(methods)));

/** The data that a call puts into a request which a chain of calls makes. */
export function chainedRequestAt(node: TSESTree.CallExpression, callee: Callee, context: FileContext): ApiCallSink | undefined {
  // Provenance costs a look-up of scopes: names are asked first.
  if (node.arguments.length === 0 || node.callee.type !== 'MemberExpression' || !carryingNames.has(callee.name)) return undefined;
  const module = callee.origin?.module ?? '';
  const methods = Object.hasOwn(carrying, module) ? (carrying[module] ?? {}) : {};
  const part = Object.hasOwn(methods, callee.name) ? methods[callee.name] : undefined;
  const start = part && startOf(node, context);
  if (!part || !start || start === node) return undefined;
  return { kind: 'api-call', node, name: callee.name, parts: node.arguments.map((argument) => ({ part, node: argument })), recipient: recipientOfUrl(start.arguments[0], undefined, context) };
}

/** Whether bent made the function that is called, whatever it is called. */
export function isMadeByBent(callee: Callee, context: FileContext): boolean {
  return modulesOf(context).has('bent') && callee.origin?.module === 'bent';
}

/** `const socket = new WebSocket('wss://…'); socket.send(text)`, `const post = bent('https://…', 'POST'); post(path, body)`. */
export function openedRequestAt(node: TSESTree.CallExpression, callee: Callee, context: FileContext): ApiCallSink | undefined {
  const { name } = callee;
  const isMade = isMadeByBent(callee, context);
  if (name !== 'send' && !isMade) return undefined;
  const { origin } = callee;
  const isSocket = name === 'send' && (origin?.module === 'ws' || (origin?.module === 'global' && origin.path[0] === 'WebSocket')) && origin.path.includes('new');
  const isBent = isMade && origin?.path.join('.') === '()';
  const made = isSocket && node.callee.type === 'MemberExpression' ? constantOf(node.callee.object, context) : isBent ? constantOf(node.callee, context) : undefined;
  if (made?.type !== 'NewExpression' && made?.type !== 'CallExpression') return undefined;
  const body = node.arguments[isSocket ? 0 : 1];
  return body && { kind: 'api-call', node, name: isSocket ? 'socket.send' : name, parts: [{ part: 'body', node: body }], recipient: recipientOfUrl(made.arguments[0], undefined, context) };
}
